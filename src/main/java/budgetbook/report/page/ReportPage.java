package budgetbook.report.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Draws the {@link RunPage} or {@link GroupPage} as one HTML file that needs no other: the templates are in {@code resources/page}. */
public final class ReportPage {
    private ReportPage() {}

    /** The page as HTML 5, to be written as UTF-8. Every text is escaped. */
    public static String html(RunPage page) {
        return html(PageView.of(page));
    }

    /** The page of a group, likewise. */
    public static String html(GroupPage page) {
        return html("group.mustache", GroupPageView.of(page));
    }

    static String html(PageView page) {
        return html("page.mustache", page);
    }

    private static String html(String name, Object view) {
        Template template = Mustache.compiler()
                .escapeHTML(true)
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withLoader(ReportPage::resource)
                .compile(resource(name));
        return template.execute(view);
    }

    static Reader resource(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(ReportPage.class.getResourceAsStream("/page/" + name), name),
                StandardCharsets.UTF_8);
    }
}
