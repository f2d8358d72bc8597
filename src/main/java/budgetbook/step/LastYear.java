package budgetbook.step;

import budgetbook.book.figure.PriorFigures;
import budgetbook.book.prior.PriorSource;
import budgetbook.book.prior.PriorTables;
import budgetbook.book.prior.PriorYear;
import budgetbook.budget.Narrative;
import budgetbook.place.SourceCell;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.submission.intake.ReceivedFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is known of a department's last year.
 *
 * @param isNew whether it has none
 */
record LastYear(PriorYear year, boolean isNew) implements PriorFigures {
    private static final Logger LOG = LoggerFactory.getLogger(LastYear.class);

    /** Asks the sources in their order: last year's publication, a workbook that was handed in, the sheet 上年预算. */
    static LastYear of(DepartmentWork work, BookStandard standard, List<Narrative> supplied) {
        List<PriorTables> tables = new ArrayList<>();
        try {
            PriorTables.published(work.folder().lastYear(), work.department(), standard.lastYear())
                    .ifPresent(tables::add);
            for (ReceivedFile earlier : work.submitted().earlier()) {
                tables.add(PriorTables.received(earlier.snapshot(), work.department(), standard.lastYear()));
            }
        } catch (UnreadableWorkbookException e) {
            LOG.warn("部门 {} 上年的总册无法读取（{}），不取其中的数", work.department().code(), e.reason());
        }
        ReceivedFile sheet =
                work.submitted().files().get(work.department().lead().code());
        PriorYear year = PriorYear.of(tables, supplied, SourceCell.ofSheet(sheet == null ? "" : sheet.name(), "上年预算"));
        return new LastYear(year, work.department().founded() == work.year());
    }

    @Override
    public Optional<PriorFigure> amount(String item) {
        return Optional.ofNullable(year.figures().get(item))
                .map(figure -> new PriorFigure(
                        figure.amount(),
                        figure.source().words() + (figure.restated().isEmpty() ? "" : "，调整原因：" + figure.restated())));
    }

    @Override
    public boolean newDepartment() {
        return isNew;
    }

    /** Returns the amounts in 万元, by item. */
    Map<String, BigDecimal> amounts() {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        year.figures().forEach((item, figure) -> amounts.put(item, figure.amount()));
        return amounts;
    }

    /** Returns in Chinese where the figures come from. */
    String sources() {
        if (isNew) {
            return "本部门为新设立部门，没有上年数";
        }
        Map<PriorSource, Integer> counts = new TreeMap<>();
        year.figures().values().forEach(figure -> counts.merge(figure.source(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(source -> source.getKey().words() + " " + source.getValue() + " 项")
                .collect(Collectors.joining("，"));
    }
}
