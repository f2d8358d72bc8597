package budgetbook.report.page;

import budgetbook.book.BookNews.State;
import budgetbook.budget.Sha256;
import budgetbook.publication.Totals;
import budgetbook.run.DepartmentOutcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page as its template sees it: only texts, truths and lists of them.
 *
 * @param scriptHash of the script, for the page's content policy: no other script runs, and nothing is loaded
 */
record PageView(
        String code,
        String name,
        String year,
        String product,
        String at,
        String script,
        String scriptHash,
        VerdictView verdict,
        @Nullable BoardView board,
        WhoseFigures whose,
        @Nullable TotalsView totals,
        @Nullable ReconciledView reconciled,
        ProblemsView problems,
        @Nullable BookView book,
        ChangesView changes,
        List<FileLink> files,
        @Nullable StepsView steps,
        List<Fingerprint> fingerprints) {

    static PageView of(RunPage page) {
        String script = filter();
        DepartmentOutcome outcome = page.outcome();
        Totals totals = page.totals();
        Reconciled reconciled = page.reconciled();
        return new PageView(
                outcome.department().code(),
                outcome.department().name(),
                Integer.toString(page.year()),
                page.product(),
                DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").format(page.at()),
                script,
                hash(script),
                VerdictView.of(page),
                outcome.board().isEmpty() ? null : BoardView.of(outcome),
                WhoseFigures.of(page),
                totals == null ? null : TotalsView.of(totals),
                reconciled == null ? null : ReconciledView.of(reconciled),
                ProblemsView.of(outcome.board(), page.problems()),
                outcome.book().state() == State.NONE ? null : BookView.of(outcome.book()),
                ChangesView.of(page),
                page.files(),
                outcome.durations().isEmpty() ? null : StepsView.of(outcome.durations()),
                page.fingerprints());
    }

    /** As a content policy wants it. */
    private static String hash(String script) {
        try {
            String hex = Sha256.copy(
                    new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)), OutputStream.nullOutputStream());
            return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filter() {
        try (var source = ReportPage.resource("filter.js")) {
            StringWriter text = new StringWriter();
            source.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
