package budgetbook.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the sample pages as they are drawn today as the approved ones; to be looked through as a diff. */
final class AcceptPages {
    private AcceptPages() {}

    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, PageView> sample : SamplePages.all().entrySet()) {
            Files.writeString(file(sample.getKey()), body(ReportPage.html(sample.getValue())));
        }
    }

    static Path file(String sample) {
        return Path.of("src/test/resources/page", sample + ".html");
    }

    /** What a page says, without style and script, and without the patterns that every chart defines. */
    static String body(String html) {
        return html.substring(html.indexOf("<header>"), html.indexOf("</main>"))
                        .replaceAll("(?s)<defs>.*?</defs>\n", "")
                + "</main>\n";
    }
}
