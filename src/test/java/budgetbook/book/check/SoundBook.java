package budgetbook.book.check;

import budgetbook.book.check.readback.WrittenBook;
import budgetbook.book.check.readback.WrittenBook.Block;
import budgetbook.book.check.readback.WrittenBook.Entry;
import budgetbook.book.check.readback.WrittenBook.Grid;
import budgetbook.book.check.readback.WrittenBook.Heading;
import budgetbook.book.check.readback.WrittenBook.Line;
import budgetbook.book.check.readback.WrittenPdf;
import budgetbook.book.check.rule.BookFacts;
import budgetbook.book.check.rule.BookFacts.Supplied;
import budgetbook.book.check.rule.BookFacts.Term;
import budgetbook.book.check.rule.BookResult;
import budgetbook.configuration.BookRuleDefinition;
import budgetbook.configuration.BookRules;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.reconcile.check.GoldenBook;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.readback.SheetCells;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The book of 2023 in right words, and what it is held against. */
final class SoundBook {
    private static final int WIDTH = 24;
    private static final GoldenBook GOLDEN = GoldenBook.get();
    private static final Configuration CONFIGURATION =
            new ConfigurationFolder(Path.of("config")).read(Optional.of(2023));

    private static BookCheck.OfDepartment due(Predicate<BookRuleDefinition> which) {
        List<BookRuleDefinition> rules =
                CONFIGURATION.bookRules().rules().stream().filter(which).toList();
        return BookCheck.compile(
                        new BookRules(rules, CONFIGURATION.bookRules().words()),
                        GOLDEN.written().layouts(),
                        CONFIGURATION.ledgerValues())
                .of(facts());
    }

    private static final BookCheck.OfDepartment DUE = due(rule -> true);
    private static final BookCheck.OfDepartment TABLES = due(SoundBook::isOfTables);
    private static final BookCheck.OfDepartment PRINTED =
            due(rule -> List.of("说明-两稿", "说明-目录", "说明-可检索").contains(rule.id()));
    private static final BookCheck.OfDepartment TEXT = due(rule -> !isOfTables(rule));

    private SoundBook() {}

    static BookFacts facts() {
        return new BookFacts(
                PublishedWorkbook.of(GOLDEN.sheets(), GOLDEN.written().layouts()),
                GOLDEN.sheets(),
                GOLDEN.written().ledger(),
                prior(),
                supplied(),
                texts(),
                terms(),
                false);
    }

    static Map<String, BigDecimal> prior() {
        Map<String, BigDecimal> prior = new LinkedHashMap<>();
        prior.put("收支总计", new BigDecimal("885.85"));
        prior.put("一般公共预算收支", new BigDecimal("885.85"));
        prior.put("政府性基金收支", BigDecimal.ZERO);
        prior.put("三公经费", new BigDecimal("5.6"));
        prior.put("因公出国（境）费", BigDecimal.ZERO);
        prior.put("公务用车购置费", BigDecimal.ZERO);
        prior.put("公务用车运行费", new BigDecimal("4.5"));
        prior.put("公务接待费", new BigDecimal("1.1"));
        prior.put("机关（机构）运行经费", new BigDecimal("14.22"));
        return prior;
    }

    private static Map<String, Supplied> supplied() {
        Map<String, Supplied> supplied = new LinkedHashMap<>();
        wan(supplied, "固定资产总额", "3078.12");
        wan(supplied, "房屋建筑物", "35.70");
        wan(supplied, "车辆", "41.39");
        wan(supplied, "办公设备", "278.91");
        wan(supplied, "专用设备", "329.99");
        wan(supplied, "文物和陈列品", "2322.29");
        wan(supplied, "其他资产", "69.84");
        supplied.put("一般公务用车", new Supplied(BigDecimal.ONE, "辆"));
        supplied.put("执法执勤用车", new Supplied(BigDecimal.ZERO, "辆"));
        supplied.put("特种专用车（科普大篷车）", new Supplied(BigDecimal.ONE, "辆"));
        supplied.put("单位价值50万元以上通用设备", new Supplied(BigDecimal.ZERO, "台（套）"));
        supplied.put("单位价值100万元以上专用设备", new Supplied(BigDecimal.ONE, "台（套）"));
        return supplied;
    }

    private static void wan(Map<String, Supplied> supplied, String item, String value) {
        supplied.put(item, new Supplied(new BigDecimal(value), "万元"));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("收支总计", "焦作市科技馆2023年预算中未包含2023年科技馆免费开放中央补助资金。");
        texts.put("一般公共预算收支", "焦作市科技馆2023年预算中未包含2023年科技馆免费开放中央补助资金。");
        texts.put("政府性基金收支", "我部门2023年没有安排政府性基金收支预算。");
        texts.put("因公出国（境）费", "我单位2023年无因公出国（境）计划。");
        texts.put("公务用车购置费", "2023年我单位无购车计划。");
        texts.put("公务用车运行费", "我单位认真落实中央“八项规定”精神，规范公务用车制度，自车改后至今，严控公务用车经费支出，厉行节约。");
        texts.put("公务接待费", "我单位认真落实中央“八项规定”精神，进一步规范公务接待，严格控制“三公”经费支出。");
        texts.put("机关（机构）运行经费", "坚持厉行节约，压缩机关运行经费。");
        texts.put("公务用车运行费 用途", "主要用于公车日常维护、加油、购买保险等");
        texts.put("公务接待费 用途", "主要用于按规定支出的公务接待");
        texts.put("机构设置", lines("### （一）机构设置情况"));
        texts.put("主要职责", lines("### （二）部门职责"));
        return texts;
    }

    /** What units have supplied for a section, as the text of the book has it. */
    private static String lines(String heading) {
        List<String> lines = new ArrayList<>();
        boolean in = false;
        for (String line : text()) {
            if (line.startsWith("#")) {
                in = line.equals(heading);
            } else if (in) {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    private static Map<String, Term> terms() {
        Map<String, Term> terms = new LinkedHashMap<>();
        terms.put("事业收入", new Term(List.of("事业收入"), "是指事业单位开展专业活动及辅助活动所取得的收入"));
        terms.put("基本支出", new Term(List.of("基本支出"), "是指为保障机构正常运转、完成日常工作任务所必需的开支，其内容包括人员经费和日常公用经费两部分"));
        terms.put("项目支出", new Term(List.of("项目支出"), "是指在基本支出之外，为完成特定的行政工作任务或事业发展目标所发生的支出"));
        terms.put("机关（机构）运行经费", new Term(List.of("机关（机构）运行经费"), "是指为保障行政（事业）单位机构正常运转及正常履职需要的各项支出"));
        return terms;
    }

    private static List<String> text() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/book/2023.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The book as it should be read from its file. */
    static WrittenBook book() {
        List<Block> blocks = new ArrayList<>();
        List<Entry> contents = new ArrayList<>();
        for (String line : text()) {
            int level = line.startsWith("#") ? line.indexOf(' ') : 0;
            String text = line.substring(level == 0 ? 0 : level + 1);
            blocks.add(level == 0 ? new Line(text) : new Heading(level, text));
            if (level == 1 || level == 2) {
                contents.add(new Entry(text, "1"));
            }
        }
        for (SheetCells sheet : GOLDEN.sheets()) {
            String title = sheet.name() + " " + first(sheet, 1);
            blocks.add(new Heading(2, title));
            contents.add(new Entry(title, "1"));
            blocks.add(grid(sheet));
        }
        return new WrittenBook(blocks, contents, List.of(), List.of());
    }

    private static String first(SheetCells sheet, int row) {
        for (int column = 0; column < WIDTH; column++) {
            if (!sheet.text(row, column).isBlank()) {
                return sheet.text(row, column);
            }
        }
        return "";
    }

    private static Grid grid(SheetCells sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < sheet.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < WIDTH; column++) {
                String text = sheet.text(row, column);
                cells.add(sheet.number(row, column)
                        .map(number -> number.setScale(2).toPlainString())
                        .orElse(text));
            }
            rows.add(cells);
        }
        return new Grid(rows);
    }

    static List<BookResult> check(WrittenBook book) {
        return DUE.check(book, Optional.empty());
    }

    static List<BookResult> check(WrittenBook book, WrittenPdf pdf) {
        return DUE.check(book, Optional.of(pdf));
    }

    /** The results of the rules on the printed file and on the contents. */
    static List<BookResult> checkPdf(WrittenBook book, WrittenPdf pdf) {
        return PRINTED.check(book, Optional.of(pdf));
    }

    private static boolean isOfTables(BookRuleDefinition rule) {
        return rule.id().equals("说明-表格");
    }

    /** Whether a rule of level 错误 on the text holds a book back. */
    static boolean isCaughtByText(WrittenBook book) {
        return TEXT.check(book, Optional.empty()).stream().anyMatch(BookResult::blocks);
    }

    /** Whether the rule on the tables holds a book back. */
    static boolean isCaughtByTables(WrittenBook book) {
        return TABLES.check(book, Optional.empty()).stream().anyMatch(BookResult::blocks);
    }
}
