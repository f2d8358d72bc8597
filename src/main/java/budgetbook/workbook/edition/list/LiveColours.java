package budgetbook.workbook.edition.list;

import budgetbook.workbook.sheet.StyleRegistry;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Colours of one sheet that follow what its cells say, also after somebody has changed a figure and recalculated. */
public final class LiveColours {
    private final XSSFSheetConditionalFormatting sheet;

    /** What a colour means. */
    public enum Colour {
        BAD("FFC7CE"),
        /** Good, but not plainly so. */
        NOTED("FFF2CC"),
        GOOD("E2F0D9"),
        /** Neither good nor bad. */
        QUIET("EDEDED");

        private final String fill;

        Colour(String fill) {
            this.fill = fill;
        }
    }

    /** Colours cells of a sheet. */
    public LiveColours(XSSFSheet sheet) {
        this.sheet = sheet.getSheetConditionalFormatting();
    }

    /** Colours the cells of a range that say a text. */
    public void whereText(CellRangeAddress range, String text, Colour colour) {
        add(range, ComparisonOperator.EQUAL, "\"" + text + "\"", colour);
    }

    /** Colours the cells of a range that hold a number greater than zero. */
    public void wherePositive(CellRangeAddress range, Colour colour) {
        XSSFConditionalFormattingRule rule = sheet.createConditionalFormattingRule(
                "N(" + range.formatAsString().split(":")[0] + ")>0");
        add(range, rule, colour);
    }

    private void add(CellRangeAddress range, byte operator, String value, Colour colour) {
        add(range, sheet.createConditionalFormattingRule(operator, value), colour);
    }

    private void add(CellRangeAddress range, XSSFConditionalFormattingRule rule, Colour colour) {
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(StyleRegistry.colour(colour.fill));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        sheet.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }
}
