package budgetbook.cli;

import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.normalise.EarlierLines;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.submission.EarlierSubmissions;
import budgetbook.submission.SubmissionRows;
import budgetbook.submission.intake.Inbox;
import budgetbook.submission.intake.Patience;
import budgetbook.submission.intake.ReceivedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What units sent in an earlier year, looked for in the input folder; works on copies that go when it is closed. */
final class EarlierForms implements AutoCloseable {
    private final Configuration configuration;
    private @Nullable EarlierSubmissions found;
    private @Nullable Path copies;
    private int year;

    EarlierForms(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * The lines of one unit.
     *
     * @param said what the user is told of them, in Chinese; empty for nothing
     */
    record Lines(Map<SheetKind, List<Map<SubmissionColumn, String>>> bySheet, String said) {}

    /** Takes in a folder and looks through it for the submissions of a year. */
    void receive(Path input, int asked) throws IOException {
        Path folder = Files.createTempDirectory("budgetbook");
        copies = folder;
        year = asked;
        found = EarlierSubmissions.of(Inbox.receive(input, folder, Patience.NONE), asked, configuration.headers());
    }

    /** What a unit sent; none and a word on it, where nothing or too much was found. */
    Lines of(Unit unit) {
        EarlierSubmissions submissions = found;
        if (submissions == null) {
            return new Lines(Map.of(), "");
        }
        List<ReceivedFile> files = submissions.of(unit.code());
        if (files.isEmpty()) {
            String unreadable =
                    submissions.unreadable().isEmpty() ? "" : "；无法读取的文件：" + String.join("、", submissions.unreadable());
            return new Lines(Map.of(), "没有找到 " + year + " 年度的申报表，未带入明细" + unreadable + "。");
        }
        if (files.size() > 1) {
            return new Lines(
                    Map.of(),
                    year + " 年度的申报表有 " + files.size() + " 份，未带入明细，请只留一份："
                            + files.stream().map(ReceivedFile::name).collect(Collectors.joining("、")));
        }
        return read(files.get(0));
    }

    private Lines read(ReceivedFile file) {
        try (SubmissionRows rows = SubmissionRows.open(file.snapshot(), file.name(), configuration.headers())) {
            Map<SheetKind, List<Map<SubmissionColumn, String>>> lines = EarlierLines.of(
                    rows, configuration.classification(), configuration.sources(), configuration.supplies());
            int count = lines.entrySet().stream()
                    .filter(sheet -> !sheet.getKey().ofBook())
                    .mapToInt(sheet -> sheet.getValue().size())
                    .sum();
            return new Lines(lines, "带入 " + year + " 年度明细 " + count + " 行（不带金额），来自 " + file.name());
        } catch (UnreadableWorkbookException e) {
            return new Lines(Map.of(), file.name() + " 无法读取（" + e.reason() + "），未带入明细。");
        }
    }

    @Override
    public void close() throws IOException {
        Path folder = copies;
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
