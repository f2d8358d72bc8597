package budgetbook.report.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Draws the {@link RunPage} as one HTML file that needs no other: the templates are in {@code resources/page}. */
public final class ReportPage {
    private ReportPage() {}

    /** The page as HTML 5, to be written as UTF-8. Every text is escaped. */
    public static String html(RunPage page) {
        return html(PageView.of(page));
    }

    static String html(PageView page) {
        Template template = Mustache.compiler()
                .escapeHTML(true)
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withLoader(ReportPage::resource)
                .compile(resource("page.mustache"));
        return template.execute(page);
    }

    static Reader resource(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(ReportPage.class.getResourceAsStream("/page/" + name), name),
                StandardCharsets.UTF_8);
    }
}
