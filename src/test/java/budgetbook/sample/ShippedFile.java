package budgetbook.sample;

import budgetbook.declared.DeclaredLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;

/** Where a person finds what in each shipped file: columns by letter, a code split over columns by several. */
enum ShippedFile {
    HEAD_OFFICE(
            "2023年部门预算申报表-科协本级.xlsx",
            "254101",
            4,
            "基本支出 type=A item=B function=C function-name=D economic=E economic-name=F government=G source=I carried=J"
                    + " amount=K operating=L",
            "项目支出 type=A project=B item=C function=D function-name=E economic=F economic-name=G government=H source=J"
                    + " carried=K amount=L operating=M procurement=N",
            "项目绩效目标",
            "收入预算"),
    MUSEUM(
            "科技馆2023年预算申报（定稿）.xlsx",
            "254301",
            0,
            "基本支出预算表 source=B type=C item=D amount=E function=FGH function-name=I economic=J economic-name=K"
                    + " government=L operating=N carried=O",
            "项目支出预算表 source=B type=C project=D item=E amount=F procurement=G function=HIJ function-name=K economic=L"
                    + " economic-name=M government=N operating=P carried=Q",
            "项目绩效目标表",
            "收入预算表"),
    SMALL_OFFICE(
            "反邪办2023预算.xls",
            "254302",
            0,
            "基本支出 type=A item=B function=C economic=D government=E source=F carried=G amount=H operating=I",
            "项目支出 type=A project=B item=C function=D economic=E government=F source=G carried=H amount=I operating=J"
                    + " procurement=K",
            "项目绩效",
            "收入预算");

    final String file;
    final String unit;
    final int power;
    final String targetSheet;
    final String incomeSheet;
    private final String basic;
    private final String project;

    ShippedFile(
            String file, String unit, int power, String basic, String project, String targetSheet, String incomeSheet) {
        this.file = file;
        this.unit = unit;
        this.power = power;
        this.basic = basic;
        this.project = project;
        this.targetSheet = targetSheet;
        this.incomeSheet = incomeSheet;
    }

    /** The lines of both sheets of expenditure; a blank government class stays empty. */
    List<DeclaredLine> lines(Workbook workbook) {
        List<DeclaredLine> lines = new ArrayList<>();
        for (Map<String, String> row : rows(workbook, basic)) {
            lines.add(line(row));
        }
        for (Map<String, String> row : rows(workbook, project)) {
            lines.add(line(row));
        }
        return lines;
    }

    /** The name that stands beside or behind each function and economic class, by code. */
    Map<String, String> names(Workbook workbook) {
        Map<String, String> names = new HashMap<>();
        for (String sheet : List.of(basic, project)) {
            for (Map<String, String> row : rows(workbook, sheet)) {
                for (String key : List.of("function", "economic")) {
                    String text = row.getOrDefault(key, "");
                    String name = row.getOrDefault(key + "-name", text.substring(text.indexOf(' ') + 1));
                    names.put(code(text), name);
                }
            }
        }
        return names;
    }

    /** The amount of a cell, in 元 with two decimals. */
    BigDecimal yuan(String amount) {
        return amount.isEmpty()
                ? new BigDecimal("0.00")
                : new BigDecimal(amount.replace(",", "")).movePointRight(power).setScale(2);
    }

    private List<Map<String, String>> rows(Workbook workbook, String layout) {
        String[] words = layout.split(" ");
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> row : SheetText.rows(workbook.getSheet(words[0]))) {
            Map<String, String> fields = new HashMap<>();
            for (int i = 1; i < words.length; i++) {
                String[] keyAndLetters = words[i].split("=");
                StringBuilder text = new StringBuilder();
                keyAndLetters[1]
                        .chars()
                        .forEach(letter -> text.append(letter - 'A' < row.size() ? row.get(letter - 'A') : ""));
                fields.put(keyAndLetters[0], text.toString());
            }
            if (List.of("人员类", "公用经费", "其他运转类", "特定目标类").contains(fields.get("type"))) {
                rows.add(fields);
            }
        }
        return rows;
    }

    private DeclaredLine line(Map<String, String> row) {
        return new DeclaredLine(
                unit,
                row.getOrDefault("type", ""),
                row.getOrDefault("project", ""),
                row.getOrDefault("item", ""),
                code(row.getOrDefault("function", "")),
                code(row.getOrDefault("economic", "")),
                code(row.getOrDefault("government", "")),
                row.getOrDefault("source", ""),
                row.getOrDefault("carried", "").equals("是"),
                yuan(row.getOrDefault("amount", "")),
                row.getOrDefault("operating", "").equals("是"),
                row.getOrDefault("procurement", ""));
    }

    private static String code(String text) {
        return text.contains(" ") ? text.substring(0, text.indexOf(' ')) : text;
    }
}
