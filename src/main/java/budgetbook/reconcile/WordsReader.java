package budgetbook.reconcile;

import budgetbook.budget.Unit;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.classification.CodeList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Works out sides of rules that are texts. */
final class WordsReader {
    private final PublishedWorkbook workbook;
    private final LedgerFigures ledger;

    WordsReader(PublishedWorkbook workbook, LedgerFigures ledger) {
        this.workbook = workbook;
        this.ledger = ledger;
    }

    /**
     * A text that was found.
     *
     * @param what whose text it is, as a sentence says it; empty for one that the rule gives
     * @param missing what it needed and did not find, in Chinese
     */
    record Found(String text, String what, List<String> missing) {
        static Found missing(List<String> what) {
            return new Found("", "", what);
        }
    }

    Found read(Words words, Scope scope) {
        if (words instanceof Words.Literal literal) {
            return new Found(literal.text().fill(scope::word), "", List.of());
        }
        if (words instanceof Words.OfCell cell) {
            return cell(cell.cells(), scope);
        }
        if (words instanceof Words.Heading heading) {
            return workbook.table(heading.table())
                    .map(table -> new Found(
                            table.heading(heading.line()),
                            heading.table() + heading.line().word(),
                            List.<String>of()))
                    .orElseGet(() -> Found.missing(List.of("总册中没有" + heading.table())));
        }
        if (words instanceof Words.Submitted submitted) {
            return new Found(
                    ledger.narratives().stream()
                            .filter(row -> row.kind() == submitted.kind())
                            .map(row -> row.field(submitted.field()))
                            .collect(Collectors.joining("\n")),
                    "申报的" + LedgerWording.of(submitted.kind()),
                    List.of());
        }
        return named((Words.Named) words, scope);
    }

    private Found cell(Cells cells, Scope scope) {
        List<String> missing = new ArrayList<>();
        Optional<FoundCells> found = FoundCells.one(workbook, cells, scope, missing);
        if (found.isEmpty()) {
            return Found.missing(missing);
        }
        PublishedTable table = found.get().table();
        int row = found.get().rows().get(0);
        int column = found.get().columns().get(0);
        return new Found(table.content(row, column), Wording.textCell(table, row, column), List.of());
    }

    private Found named(Words.Named named, Scope scope) {
        String code = named.code().fill(name -> String.join("", scope.texts(name)));
        Classification lists = ledger.standards().classification();
        return switch (named.list()) {
            case FUNCTION -> named(lists.functions(), code);
            case ECONOMIC -> named(lists.departmentEconomic(), code);
            case GOVERNMENT -> named(lists.governmentEconomic(), code);
            default ->
                unit(code, named.named())
                        .map(Unit::name)
                        .map(name -> new Found(name, "单位" + code + "的名称", List.<String>of()))
                        .orElseGet(() -> Found.missing(List.of("本部门没有单位“" + code + "”")));
        };
    }

    private Optional<Unit> unit(String codeOrName, boolean named) {
        Units units = new Units(ledger.department());
        return named ? units.named(codeOrName).stream().findFirst() : units.find(codeOrName);
    }

    private static Found named(CodeList list, String code) {
        return list.name(code)
                .map(name -> new Found(name, list.title() + code + "的名称", List.<String>of()))
                .orElseGet(() -> Found.missing(List.of(list.title() + "表中没有编码“" + code + "”")));
    }
}
