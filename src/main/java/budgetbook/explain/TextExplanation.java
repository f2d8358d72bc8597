package budgetbook.explain;

import budgetbook.book.BookNews;
import budgetbook.book.Paragraph;
import budgetbook.book.Section;
import budgetbook.book.Source;
import budgetbook.book.Span;
import budgetbook.book.figure.BookData;
import budgetbook.book.figure.FigureValue;
import budgetbook.book.figure.NarrativeTexts;
import budgetbook.book.figure.PriorFigures;
import budgetbook.book.sentence.BookText;
import budgetbook.budget.Condition;
import budgetbook.budget.Department;
import budgetbook.configuration.Configuration;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerLine;
import budgetbook.place.SheetCell;
import budgetbook.publication.Manifest;
import budgetbook.rounding.DrawnSheet;
import budgetbook.step.BookStandard;
import budgetbook.step.Rules;
import budgetbook.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is behind a figure of the book's text.
 *
 * @param figure by its name and as it is printed, with its source
 * @param section the heading above its sentence; empty where the text only has it among others
 * @param sentence the paragraph in which it stands, likewise
 * @param cells of the fifteen tables that it is made of
 * @param lines of the ledger behind those cells and sums, in the order of the ledger
 */
public record TextExplanation(
        Span.Figure figure, String section, String sentence, List<ExplainedCell> cells, List<LedgerLine> lines) {
    private static final String PREFIX = "说明";
    private static final int MOST_OFFERED = 12;

    /** Whether somebody asks for a figure of the text, as 说明!收入总计 does. */
    public static boolean isAskedBy(String text) {
        return text.strip().matches(PREFIX + "[!！].+");
    }

    /** A figure with where it stands. */
    private record Found(Span.Figure figure, String section, String sentence) {}

    /**
     * Explains a figure of the text of the department's current publication.
     *
     * @param asked for instance 说明!收入总计
     * @param ledger that of the state folder from which it was published
     */
    public static TextExplanation of(
            String asked, Configuration configuration, Department department, Manifest manifest, Ledger ledger)
            throws NoExplanationException {
        String name = asked.strip().substring(PREFIX.length() + 1).strip();
        Rules rules = Rules.of(configuration);
        BookText text = rules.book()
                .map(BookStandard::text)
                .orElseThrow(() -> new NoExplanationException("配置中没有公开文本（config/book）"));
        PublishedLedger published = new PublishedLedger(configuration, department, manifest, ledger);
        List<Table> tables = published.tables();
        BookData data = new BookData(
                configuration.year(),
                department,
                DrawnSheet.workbook(tables, rules.layouts()),
                published.figures(),
                new PublishedPrior(manifest.bookNews(), department.founded() == configuration.year()),
                new NarrativeTexts(published.narratives()));
        Found found = find(name, text, data);
        List<ExplainedCell> cells = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>(found.figure().source().conditions());
        for (SheetCell cell : found.figure().source().cells()) {
            Optional<Table> table = tables.stream()
                    .filter(one -> one.name().equals(cell.sheet()))
                    .findFirst();
            if (table.isPresent()) {
                ExplainedCell explained =
                        ExplainedCell.of(table.get(), new CellAddress("", 0, cell.rowIndex() + 1, cell.column()));
                cells.add(explained);
                conditions.add(explained.amount().condition());
            }
        }
        return new TextExplanation(
                found.figure(),
                found.section(),
                found.sentence(),
                cells,
                conditions.isEmpty() ? List.of() : published.lines(conditions));
    }

    private static Found find(String name, BookText text, BookData data) throws NoExplanationException {
        List<String> known = new ArrayList<>();
        for (Section section : text.write(data).book().sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                for (Span span : paragraph.spans()) {
                    if (span instanceof Span.Figure figure) {
                        known.add(figure.id());
                        if (figure.id().equals(name)) {
                            return new Found(figure, section.heading(), paragraph.text());
                        }
                    }
                }
            }
        }
        Optional<FigureValue> value = text.figure(name, data);
        if (value.isPresent()) {
            for (Span span : value.get().spans(name)) {
                if (span instanceof Span.Figure figure) {
                    return new Found(figure, "", "");
                }
            }
        }
        String alike = known.stream()
                .filter(id -> id.contains(name) || name.contains(id))
                .limit(MOST_OFFERED)
                .collect(Collectors.joining("、"));
        throw new NoExplanationException(
                "公开文本中没有“" + name + "”这个数；" + (alike.isEmpty() ? "各数的名称见核对稿的“公开文本”表" : "名称相近的有 " + alike));
    }

    /** Last year's figures as the publication had them. */
    private record PublishedPrior(BookNews news, boolean newDepartment) implements PriorFigures {
        @Override
        public Optional<PriorFigure> amount(String item) {
            return news.compared().stream()
                    .filter(known -> known.item().equals(item))
                    .findFirst()
                    .map(known -> new PriorFigure(
                            known.before(),
                            known.source() + (known.restated().isEmpty() ? "" : "，调整原因：" + known.restated())));
        }
    }

    /** Returns what the figure rests on. */
    public Source source() {
        return figure.source();
    }
}
