package budgetbook.book.check.form;

import budgetbook.book.check.readback.WrittenBook;
import budgetbook.book.check.readback.WrittenPdf;
import budgetbook.book.check.rule.BookFacts;
import budgetbook.book.check.rule.BookResult;
import budgetbook.book.check.sentence.Change;
import budgetbook.book.check.sentence.Sentences.Unclaimed;
import budgetbook.configuration.BookRuleDefinition;
import budgetbook.configuration.BookRuleDefinition.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The demands on the form of a book, by the names that rules give them. */
public final class Forms {
    private static final Map<String, Consumer<Inquiry>> DEMANDS = inOrder(List.of(
            demand("章节", StructureDemands::headings),
            demand("封面", StructureDemands::cover),
            demand("目录", StructureDemands::contents),
            demand("痕迹", StructureDemands::traces),
            demand("名词", TermDemand::check),
            demand("出处", TextDemands::unclaimed),
            demand("年度", TextDemands::years),
            demand("残留", TextDemands::leftovers),
            demand("空句", TextDemands::emptyClauses),
            demand("重复", TextDemands::doubled),
            demand("括号", TextDemands::brackets),
            demand("句号", TextDemands::ends),
            demand("半角", TextDemands::halfWidth),
            demand("名称", TextDemands::names),
            demand("报送数字", ReasonDemands::numbers),
            demand("原因", ReasonDemands::required),
            demand("原因方向", ReasonDemands::direction),
            demand("原因雷同", ReasonDemands::copied),
            demand("增减幅度", ReasonDemands::large),
            demand("上年衔接", ReasonDemands::coherent),
            demand("表格", TableDemand::check),
            demand("两稿", PdfDemands::alike),
            demand("可检索", PdfDemands::searchable)));

    private record Named(String name, Consumer<Inquiry> demand) {}

    private static Named demand(String name, Consumer<Inquiry> demand) {
        return new Named(name, demand);
    }

    private static Map<String, Consumer<Inquiry>> inOrder(List<Named> demands) {
        Map<String, Consumer<Inquiry>> named = new TreeMap<>();
        demands.forEach(each -> named.put(each.name(), each.demand()));
        return named;
    }

    private final BookRuleDefinition rule;
    private final Form form;
    private final Consumer<Inquiry> demand;

    private Forms(BookRuleDefinition rule, Form form, Consumer<Inquiry> demand) {
        this.rule = rule;
        this.form = form;
        this.demand = demand;
    }

    /** Returns a rule that can be checked; a demand that is not known is refused. */
    public static Forms compile(BookRuleDefinition rule, Form form) {
        Consumer<Inquiry> demand = DEMANDS.get(form.demand().text());
        if (demand == null) {
            throw rule.refuse(
                    form.demand().where(),
                    "没有“" + form.demand().text() + "”这种检查，可用 " + String.join("、", DEMANDS.keySet()) + "。");
        }
        return new Forms(rule, form, demand);
    }

    /** Returns what came of it; one result at least. */
    public List<BookResult> check(
            WrittenBook book,
            Optional<WrittenPdf> pdf,
            BookFacts facts,
            List<Unclaimed> unclaimed,
            Map<String, Change> changes) {
        Inquiry inquiry = new Inquiry(rule, form.data(), new Inquiry.Subject(book, pdf, facts, unclaimed, changes));
        demand.accept(inquiry);
        return inquiry.results();
    }
}
