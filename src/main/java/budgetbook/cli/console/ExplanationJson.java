package budgetbook.cli.console;

import budgetbook.budget.Dimension;
import budgetbook.budget.Money;
import budgetbook.explain.ExplainedCell;
import budgetbook.explain.Explanation;
import budgetbook.explain.GroupExplanation;
import budgetbook.explain.TextExplanation;
import budgetbook.ledger.LedgerLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An explanation for programs: amounts as decimal texts, in 元 exact and in 万元 as printed. */
public final class ExplanationJson {
    private ExplanationJson() {}

    public static String of(Explanation explanation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cell", explanation.cell());
        json.put("heading", explanation.heading());
        json.put("exactYuan", explanation.exact().yuan().toPlainString());
        json.put("printedWan", explanation.printed().toPlainString());
        json.put("roundedWan", explanation.exact().printedWan().toPlainString());
        json.put("adjustmentWan", explanation.adjustment().toPlainString());
        json.put("units", units(explanation.lines()));
        json.put(
                "lines", explanation.lines().stream().map(ExplanationJson::line).toList());
        return written(json);
    }

    /** That of a group's figure: by department first. */
    public static String of(GroupExplanation explanation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cell", explanation.cell());
        json.put("heading", explanation.heading());
        json.put("exactYuan", explanation.exact().yuan().toPlainString());
        json.put("printedWan", explanation.printed().toPlainString());
        List<Map<String, Object>> departments = new ArrayList<>();
        explanation.each(part -> {
            Map<String, Object> department = new LinkedHashMap<>();
            department.put("department", part.department().code());
            department.put("name", part.department().name());
            department.put("publication", part.number());
            department.put("yuan", part.sum().yuan().toPlainString());
            department.put("units", units(part.lines()));
            department.put(
                    "lines", part.lines().stream().map(ExplanationJson::line).toList());
            departments.add(department);
        });
        json.put("departments", departments);
        return written(json);
    }

    private static String written(Map<String, Object> json) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(json);
    }

    /** Returns that of a figure of the text. */
    public static String of(TextExplanation explanation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("figure", explanation.figure().id());
        json.put("section", explanation.section());
        json.put("sentence", explanation.sentence());
        json.put("printed", explanation.figure().text());
        json.put("measure", explanation.figure().measure());
        json.put("expression", explanation.source().expression());
        json.put("says", explanation.source().says());
        json.put("cells", explanation.cells().stream().map(ExplainedCell::name).toList());
        json.put("units", units(explanation.lines()));
        json.put(
                "lines", explanation.lines().stream().map(ExplanationJson::line).toList());
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(json);
    }

    /** By unit first: its exact sum, in the order of the lines. */
    private static List<Map<String, Object>> units(List<LedgerLine> lines) {
        Map<String, Money> sums = new LinkedHashMap<>();
        lines.forEach(line ->
                sums.merge(line.fact().value(Dimension.UNIT), line.fact().amount(), Money::plus));
        List<Map<String, Object>> units = new ArrayList<>();
        sums.forEach((unit, sum) -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("unit", unit);
            json.put("yuan", sum.yuan().toPlainString());
            units.add(json);
        });
        return units;
    }

    private static Map<String, Object> line(LedgerLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", line.place().file());
        json.put("sheet", line.place().sheet());
        json.put("cell", line.place().cell());
        json.put("yuan", line.fact().amount().yuan().toPlainString());
        for (Dimension dimension : Dimension.OF_DEPARTMENT) {
            String value = line.fact().value(dimension);
            if (!value.isEmpty()) {
                json.put(dimension.word(), value);
            }
        }
        return json;
    }
}
