package budgetbook.workbook.feedback;

import budgetbook.finding.Severity;
import budgetbook.workbook.sheet.StyleRegistry;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of the list of findings, each made once. */
final class FindingListStyles {
    private static final short BODY = 10;
    private static final short HEADLINE = 16;

    private final Workbook workbook;
    private final CellStyle title;
    private final CellStyle line;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle centred;
    private final CellStyle link;
    private final CellStyle answer;
    private final CellStyle closed;
    private final CellStyle label;
    private final CellStyle value;
    private final Map<Severity, CellStyle> severities = new EnumMap<>(Severity.class);

    FindingListStyles(Workbook workbook) {
        this.workbook = workbook;
        Font body = font("宋体", BODY, false);
        Font bold = font("宋体", BODY, true);
        title = style(font("黑体", HEADLINE, true), HorizontalAlignment.CENTER);
        line = style(body, HorizontalAlignment.LEFT);
        heading = bordered(bold, HorizontalAlignment.CENTER);
        fill(heading, IndexedColors.GREY_25_PERCENT);
        text = bordered(body, HorizontalAlignment.LEFT);
        text.setIndention((short) 1);
        text.setQuotePrefixed(true);
        centred = bordered(body, HorizontalAlignment.CENTER);
        Font linked = font("宋体", BODY, false);
        linked.setUnderline(Font.U_SINGLE);
        linked.setColor(IndexedColors.BLUE.getIndex());
        link = bordered(linked, HorizontalAlignment.CENTER);
        link.setWrapText(true);
        answer = bordered(body, HorizontalAlignment.LEFT);
        answer.setIndention((short) 1);
        answer.setQuotePrefixed(true);
        fill(answer, IndexedColors.LEMON_CHIFFON);
        closed = bordered(body, HorizontalAlignment.CENTER);
        fill(closed, IndexedColors.GREY_25_PERCENT);
        label = style(body, HorizontalAlignment.RIGHT);
        value = style(bold, HorizontalAlignment.LEFT);
        value.setQuotePrefixed(true);
        for (Severity severity : Severity.values()) {
            CellStyle style = bordered(bold, HorizontalAlignment.CENTER);
            MarkStyles.fill(workbook, style, severity);
            severities.put(severity, style);
        }
    }

    CellStyle title() {
        return title;
    }

    CellStyle line() {
        return line;
    }

    CellStyle heading() {
        return heading;
    }

    /** For texts of senders: what looks like a formula stays a text, also after somebody edits the cell. */
    CellStyle text() {
        return text;
    }

    CellStyle centred() {
        return centred;
    }

    CellStyle link() {
        return link;
    }

    /** For what people write. */
    CellStyle answer() {
        return answer;
    }

    /** Where nothing is to be written. */
    CellStyle closed() {
        return closed;
    }

    /** Left of a value. */
    CellStyle label() {
        return label;
    }

    CellStyle value() {
        return value;
    }

    CellStyle of(Severity severity) {
        return severities.getOrDefault(severity, centred);
    }

    private static void fill(CellStyle style, IndexedColors colour) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour.getIndex());
    }

    private CellStyle bordered(Font font, HorizontalAlignment align) {
        CellStyle style = style(font, align);
        StyleRegistry.border(style, BorderStyle.THIN);
        return style;
    }

    private CellStyle style(Font font, HorizontalAlignment align) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private Font font(String family, short points, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(family);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        return font;
    }
}
