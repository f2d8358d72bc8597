package budgetbook.reconcile.rule;

import budgetbook.reconcile.selection.CellSelection;
import budgetbook.reconcile.selection.RuleSyntaxException;
import budgetbook.reconcile.selection.TextPattern;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads the sides of rules; the grammar is in docs/reconciliation.md.
 *
 * <pre>
 * side   = term { ("+" | "-") term }
 * term   = factor { "*" number }
 * factor = number | "-" factor | "(" side ")" | "此格" | table "[" rows "," columns "]"
 *        | "sum(" table "[" rows "," columns "])" | "ledger(" filters ")" | "control(" label ")" | "ceiling(" unit fund ")"
 *        | "count(" table "[" rows ["," columns] "])" | "unordered(" … ")" | "narratives(" kind filters ")"
 *        | "kinds(" dimensions ";" filters ")" | "texts(" kind "," field ")"
 *        | "“" text "”" | "text(" table "[" row "," column "])" | "heading(" table "," line ")"
 *        | "named(" list "," code ")" | "prior(" item ")" | "supplied(" item ")"
 * </pre>
 */
final class ExpressionParser {
    private static final String OPERATORS = "+-−*×()[]“”";
    private static final String FUNCTIONS =
            "sum、count、unordered、ledger、kinds、control、ceiling、narratives、text、texts、heading、named";

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    /** As many digits as a workbook keeps of a number. */
    private static final int MOST_DIGITS = 15;

    private static final int LONGEST_QUOTED = 100;

    /** A formula of the working edition nests no deeper than 64. */
    private static final int DEEPEST = 50;

    /** So many parts a side may be made of; a sum of more is written as sum(…). */
    private static final int MOST_FACTORS = 200;

    private final String text;
    private int at;
    private int depth;
    private int factors;

    private ExpressionParser(String text) {
        this.text = text;
    }

    /** The expression that a text stands for; {@link RuleSyntaxException} if it is none. */
    static Expression parse(String text) {
        ExpressionParser parser = new ExpressionParser(text);
        Expression side = parser.side();
        if (parser.peek() != 0) {
            throw parser.wrong("看不懂“" + excerpt(text.substring(parser.at)) + "”");
        }
        return side;
    }

    /** A selection without columns (rows) or with them (cells). */
    static CellSelection parseSelection(String text) {
        ExpressionParser parser = new ExpressionParser(text);
        String table = parser.word();
        CellSelection cells = parser.cells(table);
        if (parser.peek() != 0) {
            throw parser.wrong("看不懂“" + excerpt(text.substring(parser.at)) + "”");
        }
        return cells;
    }

    private Expression side() {
        Expression side = term();
        for (char sign = peek(); sign == '+' || isMinus(sign); sign = peek()) {
            at++;
            side = NumericExpression.Joined.of(side, sign != '+', term());
        }
        return side;
    }

    private Expression term() {
        Expression term = factor();
        while (peek() == '*' || peek() == '×') {
            at++;
            Expression factor = factor();
            if (factor instanceof NumericExpression.Constant given) {
                term = NumericExpression.Scaled.of(term, given.number());
            } else if (term instanceof NumericExpression.Constant given) {
                term = NumericExpression.Scaled.of(factor, given.number());
            } else {
                throw wrong("乘法的一方应为数字");
            }
        }
        return term;
    }

    private Expression factor() {
        if (depth >= DEEPEST) {
            throw wrong("括号和负号套得超过 " + DEEPEST + " 层");
        }
        if (++factors > MOST_FACTORS) {
            throw wrong("一边超过 " + MOST_FACTORS + " 项，请用 sum(表[行, 列])");
        }
        depth++;
        Expression factor = signed();
        depth--;
        return factor;
    }

    private Expression signed() {
        if (isMinus(peek())) {
            at++;
            return NumericExpression.Scaled.of(factor(), BigDecimal.ONE.negate());
        }
        if (peek() == '(') {
            at++;
            Expression inner = side();
            expect(')');
            return inner;
        }
        if (peek() == '“') {
            return new TextExpression.Literal(new TextPattern(enclosed('“', '”')));
        }
        String word = word();
        if (NUMBER.matcher(word).matches()) {
            return new NumericExpression.Constant(number(word));
        }
        if (word.equals("此格")) {
            return new CellExpression.ThisCell();
        }
        return switch (peek()) {
            case '[' -> new CellExpression.OneCell(requireColumns(cells(word)));
            case '(' -> function(word);
            default -> throw wrong("“" + word + "”后面应为 [ 或 (");
        };
    }

    /** A number of a rule, which must be one that a workbook can hold as well. */
    static BigDecimal number(String digits) {
        if (digits.replace(".", "").length() > MOST_DIGITS) {
            throw new RuleSyntaxException("数“" + excerpt(digits) + "”超过 " + MOST_DIGITS + " 位，请写短一些。");
        }
        return new BigDecimal(digits);
    }

    private Expression function(String name) {
        return switch (name) {
            case "ledger" -> LedgerParser.ledger(enclosed('(', ')'));
            case "control" -> LedgerParser.control(enclosed('(', ')'));
            case "ceiling" -> LedgerParser.ceiling(enclosed('(', ')'));
            case "narratives" -> LedgerParser.narratives(enclosed('(', ')'));
            case "kinds" -> LedgerParser.kinds(enclosed('(', ')'));
            case "texts" -> TextParser.texts(enclosed('(', ')'));
            case "named" -> TextParser.named(enclosed('(', ')'));
            case "heading" -> TextParser.heading(enclosed('(', ')'));
            case "prior" -> new GivenExpression.Prior(new TextPattern(enclosed('(', ')')));
            case "supplied" -> new GivenExpression.Supplied(new TextPattern(enclosed('(', ')')));
            case "sum" -> new CellExpression.SumOfCells(requireColumns(selected(name)));
            case "count" -> new CellExpression.Count(selected(name));
            case "unordered" -> new CellExpression.Unordered(requireColumns(selected(name)));
            case "text" -> new TextExpression.OfCell(requireColumns(selected(name)));
            default -> throw wrong("没有函数“" + name + "”，可用 " + FUNCTIONS);
        };
    }

    /** The one selection of cells that a function takes. */
    private CellSelection selected(String function) {
        expect('(');
        String table = word();
        if (peek() != '[') {
            throw wrong(function + " 里应为一个表的单元格，写作 表[行, 列]");
        }
        CellSelection cells = cells(table);
        expect(')');
        return cells;
    }

    private CellSelection requireColumns(CellSelection cells) {
        if (!cells.hasColumns()) {
            throw wrong("“" + cells.text() + "”缺少列，应写作 表[行, 列]");
        }
        return cells;
    }

    private CellSelection cells(String table) {
        return CellSelection.parse(table, enclosed('[', ']'));
    }

    /** The text between a bracket that comes next and its partner. */
    private String enclosed(char open, char close) {
        expect(open);
        int start = at;
        for (int depth = 1; at < text.length(); at++) {
            char here = text.charAt(at);
            depth += here == open ? 1 : here == close ? -1 : 0;
            if (depth == 0) {
                return text.substring(start, at++).strip();
            }
        }
        throw wrong("缺少 " + close);
    }

    private String word() {
        peek();
        int start = at;
        while (at < text.length() && OPERATORS.indexOf(text.charAt(at)) < 0 && text.charAt(at) != ' ') {
            at++;
        }
        if (start == at) {
            throw wrong(at == text.length() ? "不完整" : "不应有“" + text.charAt(at) + "”");
        }
        return text.substring(start, at);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw wrong("应有 " + wanted);
        }
        at++;
    }

    /** The next character that is no space; 0 at the end. */
    private char peek() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean isMinus(char sign) {
        return sign == '-' || sign == '−';
    }

    private RuleSyntaxException wrong(String problem) {
        return new RuleSyntaxException("式子“" + excerpt(text) + "”第 " + (at + 1) + " 个字符处：" + problem + "。");
    }

    private static String excerpt(String text) {
        return text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED) + "…" : text;
    }
}
