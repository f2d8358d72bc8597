package budgetbook.workbook.edition;

import budgetbook.table.Table;
import budgetbook.workbook.edition.chart.ChartSheet;
import budgetbook.workbook.edition.content.EditionSheet;
import budgetbook.workbook.edition.content.WorkingEdition;
import budgetbook.workbook.edition.formula.TotalFormulas;
import budgetbook.workbook.edition.line.LineSheet;
import budgetbook.workbook.edition.list.EditionStyles;
import budgetbook.workbook.edition.rule.RuleSheet;
import budgetbook.workbook.edition.trace.TracePlan;
import budgetbook.workbook.edition.trace.TraceSheet;
import budgetbook.workbook.file.StreamedSheet;
import budgetbook.workbook.file.WorkbookFile;
import budgetbook.workbook.sheet.PageMark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the working edition (核对稿): the master's tables with live totals, and what proves them. Holds no state; any
 * thread may use it. The rows of lists are made while the file is written, so that memory stays bounded.
 */
public final class WorkingEditionWriter {

    /**
     * Writes the working edition; the same content gives the same bytes.
     *
     * @param file its folder must exist; what stands there is replaced
     * @throws IOException if the file cannot be written; what is there then is of no use
     */
    public void write(WorkingEdition edition, Path file) throws IOException {
        write(edition, file, "");
    }

    /** The same with a mark at the head of every page; the empty one is none. */
    public void write(WorkingEdition edition, Path file, String mark) throws IOException {
        TotalFormulas totals = TotalFormulas.of(edition.results());
        TracePlan plan = TracePlan.of(edition.tables(), edition.lines());
        LineSheet lines = new LineSheet(edition);
        RuleSheet rules = new RuleSheet(edition);
        List<String> others = others(edition, lines.sheets(), plan.sheets());
        try (XSSFWorkbook held = new XSSFWorkbook()) {
            EditionStyles styles = new EditionStyles(held);
            held.createSheet(EditionSheet.CONTENTS.title());
            edition.tables().forEach(table -> held.createSheet(table.name()));
            others.forEach(held::createSheet);
            lines.nameColumns(held);
            new ContentsSheet(edition, rules, held.getSheetAt(0), styles).draw(others);
            WorkingTable working = new WorkingTable(totals, plan, styles);
            List<StreamedSheet> streamed = new ArrayList<>();
            for (Table table : edition.tables()) {
                streamed.add(working.draw(table, held.getSheet(table.name())));
            }
            new ChartSheet(edition, held.getSheet(EditionSheet.CHARTS.title()), styles).draw();
            held.setActiveSheet(0);
            streamed.add(rules.on(held, styles));
            streamed.add(new RoundingSheet(edition, totals).on(held, styles));
            streamed.add(new FindingsSheet(edition).on(held, styles));
            streamed.add(new ChangeSheet(edition).on(held, styles));
            if (!edition.adjustments().isEmpty()) {
                streamed.add(new AdjustmentSheet(edition).on(held, styles));
            }
            if (edition.book().hasText()) {
                streamed.add(new BookSheet(edition).on(held, styles));
            }
            if (edition.book().hasYears()) {
                streamed.add(new YearSheet(edition).on(held, styles));
            }
            streamed.addAll(lines.on(held, styles));
            streamed.addAll(new TraceSheet(edition, plan).on(held, styles));
            PageMark.on(held, mark);
            WorkbookFile.save(held, streamed, file);
        }
    }

    private static List<String> others(WorkingEdition edition, List<String> lines, List<String> trace) {
        List<String> names = new ArrayList<>();
        for (EditionSheet sheet : EditionSheet.values()) {
            switch (sheet) {
                case CONTENTS -> {}
                case ADJUSTMENTS -> {
                    if (!edition.adjustments().isEmpty()) {
                        names.add(sheet.title());
                    }
                }
                case BOOK -> {
                    if (edition.book().hasText()) {
                        names.add(sheet.title());
                    }
                }
                case YEARS -> {
                    if (edition.book().hasYears()) {
                        names.add(sheet.title());
                    }
                }
                case LINES -> names.addAll(lines);
                case TRACE -> names.addAll(trace);
                default -> names.add(sheet.title());
            }
        }
        return names;
    }
}
