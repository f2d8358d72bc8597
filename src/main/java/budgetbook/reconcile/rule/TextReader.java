package budgetbook.reconcile.rule;

import budgetbook.budget.Unit;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.classification.CodeList;
import budgetbook.reconcile.readback.PublishedTable;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.value.LedgerFigures;
import budgetbook.reconcile.value.RuleSubject;
import budgetbook.reconcile.value.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Works out sides of rules that are texts. */
public final class TextReader {
    private final PublishedWorkbook workbook;
    private final LedgerFigures ledger;

    public TextReader(PublishedWorkbook workbook, LedgerFigures ledger) {
        this.workbook = workbook;
        this.ledger = ledger;
    }

    public TextValue read(TextExpression words, RuleSubject scope) {
        if (words instanceof TextExpression.Literal literal) {
            return new TextValue(literal.text().fill(scope::word), "", List.of());
        }
        if (words instanceof TextExpression.OfCell cell) {
            return cell(cell.cells(), scope);
        }
        if (words instanceof TextExpression.Heading heading) {
            return workbook.table(heading.table())
                    .map(table -> new TextValue(
                            table.heading(heading.line()),
                            heading.table() + heading.line().word(),
                            List.<String>of()))
                    .orElseGet(() -> TextValue.missing(List.of("总册中没有" + heading.table())));
        }
        if (words instanceof TextExpression.Submitted submitted) {
            return new TextValue(
                    ledger.narratives().stream()
                            .filter(row -> row.kind() == submitted.kind())
                            .map(row -> row.field(submitted.field()))
                            .collect(Collectors.joining("\n")),
                    "申报的" + LedgerWording.of(submitted.kind()),
                    List.of());
        }
        return named((TextExpression.Named) words, scope);
    }

    private TextValue cell(CellSelection cells, RuleSubject scope) {
        List<String> missing = new ArrayList<>();
        Optional<FoundCells> found = FoundCells.one(workbook, cells, scope, missing);
        if (found.isEmpty()) {
            return TextValue.missing(missing);
        }
        PublishedTable table = found.get().table();
        int row = found.get().rows().get(0);
        int column = found.get().columns().get(0);
        return new TextValue(table.content(row, column), Wording.textCell(table, row, column), List.of());
    }

    private TextValue named(TextExpression.Named named, RuleSubject scope) {
        String code = named.code().fill(name -> String.join("", scope.texts(name)));
        Classification lists = ledger.standards().classification();
        return switch (named.list()) {
            case FUNCTION -> named(lists.functions(), code);
            case ECONOMIC -> named(lists.departmentEconomic(), code);
            case GOVERNMENT -> named(lists.governmentEconomic(), code);
            default ->
                unit(code, named.named())
                        .map(Unit::name)
                        .map(name -> new TextValue(name, "单位" + code + "的名称", List.<String>of()))
                        .orElseGet(() -> TextValue.missing(List.of("本部门没有单位“" + code + "”")));
        };
    }

    private Optional<Unit> unit(String codeOrName, boolean named) {
        Units units = new Units(ledger.department());
        return named ? units.named(codeOrName).stream().findFirst() : units.find(codeOrName);
    }

    private static TextValue named(CodeList list, String code) {
        return list.name(code)
                .map(name -> new TextValue(name, list.title() + code + "的名称", List.<String>of()))
                .orElseGet(() -> TextValue.missing(List.of(list.title() + "表中没有编码“" + code + "”")));
    }
}
