package budgetbook.submission;

import budgetbook.configuration.header.Headers;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.submission.cover.Cover;
import budgetbook.submission.cover.CoverReader;
import budgetbook.submission.intake.Inbox;
import budgetbook.submission.intake.ReceivedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The submissions of one year among the files of an inbox, told by their covers.
 *
 * @param byUnit by the unit code on the cover, as many as were found
 * @param unreadable the names of the files that are no workbooks
 */
public record EarlierSubmissions(Map<String, List<ReceivedFile>> byUnit, List<String> unreadable) {

    /** Reads the covers only. */
    public static EarlierSubmissions of(Inbox inbox, int year, Headers headers) {
        Map<String, List<ReceivedFile>> byUnit = new TreeMap<>();
        List<String> unreadable = new ArrayList<>();
        for (ReceivedFile file : inbox.files()) {
            try {
                Cover cover = CoverReader.read(file.snapshot(), file.name(), headers);
                if (cover.year().orElse(0) == year) {
                    cover.unitCode()
                            .ifPresent(unit -> byUnit.computeIfAbsent(unit, code -> new ArrayList<>())
                                    .add(file));
                }
            } catch (UnreadableWorkbookException e) {
                unreadable.add(file.name());
            }
        }
        return new EarlierSubmissions(byUnit, unreadable);
    }

    /** What this unit sent that year; more than one cannot be told apart. */
    public List<ReceivedFile> of(String unit) {
        return byUnit.getOrDefault(unit, List.of());
    }
}
