package budgetbook.spreadsheet.ooxml;

import budgetbook.spreadsheet.cell.CellLook;
import budgetbook.spreadsheet.cell.Damage;
import budgetbook.spreadsheet.cell.FormulaText;
import budgetbook.spreadsheet.cell.RawCell;
import budgetbook.spreadsheet.cell.RawRow;
import budgetbook.spreadsheet.cell.RawRows;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.spreadsheet.cell.RichText;
import budgetbook.spreadsheet.cell.SheetLayout;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.spreadsheet.format.NumberFormat;
import budgetbook.spreadsheet.format.SeenText;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Streams the rows of an OOXML sheet part; the part's own idea of its dimension is not asked. */
final class OoxmlRows implements RawRows {
    private static final int LAST_ROW = 1_048_576;
    private static final int DAYS_TO_1904 = 1462;
    private static final int LAST_COLUMN = 16_383;

    private final InputStream stream;
    private final XMLStreamReader reader;
    private final OoxmlWorkbook workbook;
    private int row;
    private double usualHeight = SheetLayout.LEAST_HEIGHT;
    private boolean ended;

    OoxmlRows(InputStream stream, OoxmlWorkbook workbook) throws UnreadableWorkbookException {
        this.stream = stream;
        this.workbook = workbook;
        try {
            this.reader = XmlParts.reader(stream);
        } catch (XMLStreamException e) {
            throw Damage.of(e);
        }
    }

    @Override
    public @Nullable RawRow next() throws UnreadableWorkbookException {
        try {
            while (!ended) {
                int event = XmlParts.advance(reader);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (reader.getLocalName().equals("row")) {
                        return row();
                    }
                    if (reader.getLocalName().equals("sheetFormatPr")) {
                        usualHeight();
                    }
                }
                ended = event == XMLStreamConstants.END_DOCUMENT
                        || (event == XMLStreamConstants.END_ELEMENT
                                && reader.getLocalName().equals("sheetData"));
            }
            return null;
        } catch (XMLStreamException e) {
            throw Damage.of(e);
        }
    }

    private void usualHeight() {
        boolean none = XmlParts.on(XmlParts.attribute(reader, "zeroHeight"));
        usualHeight = none ? 0 : XmlParts.decimal(XmlParts.attribute(reader, "defaultRowHeight"), usualHeight);
    }

    private RawRow row() throws XMLStreamException, UnreadableWorkbookException {
        String number = XmlParts.attribute(reader, "r");
        int previous = row;
        row = number == null ? row + 1 : XmlParts.number(number);
        if (row < 1 || row > LAST_ROW) {
            throw Damage.structure("行号 " + row + " 越界");
        }
        if (row <= previous) {
            throw Damage.structure("第 " + row + " 行重复或次序颠倒");
        }
        boolean hidden = XmlParts.on(XmlParts.attribute(reader, "hidden"))
                || XmlParts.decimal(XmlParts.attribute(reader, "ht"), usualHeight) < SheetLayout.LEAST_HEIGHT;
        List<RawCell> cells = new ArrayList<>();
        int column = -1;
        boolean ordered = true;
        while (true) {
            int event = XmlParts.advance(reader);
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("c")) {
                String reference = XmlParts.attribute(reader, "r");
                int before = column;
                column = reference == null ? column + 1 : column(reference);
                if (column < 0 || column > LAST_COLUMN) {
                    throw Damage.structure("第 " + row + " 行有单元格列号越界");
                }
                ordered &= column > before;
                RawCell cell = cell(column);
                if (cell != null) {
                    cells.add(cell);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("row")) {
                return new RawRow(row, hidden, ordered ? cells : ordered(cells));
            }
        }
    }

    /** Brings cells into order; two that claim one place are damage. */
    private List<RawCell> ordered(List<RawCell> cells) throws UnreadableWorkbookException {
        List<RawCell> sorted =
                cells.stream().sorted(Comparator.comparingInt(RawCell::column)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).column() == sorted.get(i - 1).column()) {
                throw Damage.structure("第 " + row + " 行有两个单元格占同一位置");
            }
        }
        return sorted;
    }

    /** The column (from 0) of a reference such as F9; -1 where it is none, or one of another row. */
    private int column(String reference) {
        int column = 0;
        int i = 0;
        for (; i < reference.length() && column <= LAST_COLUMN; i++) {
            char letter = Character.toUpperCase(reference.charAt(i));
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        int stated = 0;
        for (; i < reference.length() && stated <= LAST_ROW; i++) {
            char digit = reference.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            stated = stated * 10 + digit - '0';
        }
        return stated == row ? column - 1 : -1;
    }

    private @Nullable RawCell cell(int column) throws XMLStreamException, UnreadableWorkbookException {
        String type = XmlParts.attribute(reader, "t");
        String style = XmlParts.attribute(reader, "s");
        CellLook look = workbook.look(style == null ? 0 : XmlParts.number(style));
        boolean picture = "e".equals(type) && XmlParts.attribute(reader, "vm") != null;
        @Nullable String formula = null;
        @Nullable String value = null;
        @Nullable RichText inline = null;
        while (true) {
            int event = XmlParts.advance(reader);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "v" -> {
                        refuseSecond(value);
                        value = XmlParts.text(reader);
                    }
                    case "f" -> formula = XmlParts.text(reader);
                    case "is" -> {
                        refuseSecond(inline);
                        inline = OoxmlStrings.richText(reader);
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("c")) {
                break;
            }
        }
        boolean calculated = formula != null;
        if (picture || (formula != null && FormulaText.isPicture(formula))) {
            return new RawCell(column, new RawValue.Picture(), calculated);
        }
        if (inline != null) {
            refuseSecond(value);
            return text(column, inline, look, calculated);
        }
        if (value == null || (value.isEmpty() && !"str".equals(type))) {
            return calculated ? new RawCell(column, new RawValue.Uncalculated(), true) : null;
        }
        RawCell cell = cell(column, type == null ? "n" : type, value, look, calculated);
        return formula != null && isZero(cell) && (FormulaText.givesText(formula) || workbook.neverCalculated())
                ? new RawCell(column, new RawValue.Uncalculated(), true)
                : cell;
    }

    private @Nullable RawCell cell(int column, String type, String value, CellLook look, boolean formula)
            throws XMLStreamException, UnreadableWorkbookException {
        return switch (type) {
            case "s" -> text(column, workbook.sharedString(XmlParts.number(value.strip())), look, formula);
            case "b" -> look.cell(column, new RawValue.Bool(XmlParts.on(value.strip())), formula);
            case "e" -> look.cell(column, new RawValue.Fault(value), formula);
            case "d" -> look.cell(column, date(value.strip()), formula);
            case "n" -> look.cell(column, number(value.strip(), look.format()), formula);
            default -> value.isEmpty() ? null : text(column, RichText.plain(SeenText.of(value)), look, formula);
        };
    }

    private static boolean isZero(@Nullable RawCell cell) {
        return cell != null
                && cell.value() instanceof RawValue.Numeric number
                && number.value().signum() == 0;
    }

    private RawCell text(int column, RichText text, CellLook look, boolean formula) throws UnreadableWorkbookException {
        if (text.length() > RawValue.Text.LONGEST) {
            throw Damage.structure("第 " + row + " 行有单元格的文字超过 " + RawValue.Text.LONGEST + " 字");
        }
        return look.cell(column, text, formula);
    }

    private void refuseSecond(@Nullable Object known) throws UnreadableWorkbookException {
        if (known != null) {
            throw Damage.structure("第 " + row + " 行有单元格写着两个值");
        }
    }

    private RawValue number(String value, NumberFormat format) {
        for (int i = 0; i < value.length(); i++) {
            // Java reads more as a number than Excel does: 60d, 0x1p3, NaN
            if ("+-.eE0123456789".indexOf(value.charAt(i)) < 0) {
                return new RawValue.Text(value);
            }
        }
        try {
            double number = Double.parseDouble(value);
            boolean shifted = format.date() && workbook.epoch1904();
            return RawValue.Numeric.of(shifted ? number + DAYS_TO_1904 : number, format);
        } catch (NumberFormatException e) {
            return new RawValue.Text(value); // a writer's slip; as a text it will be judged where it is used
        }
    }

    private static RawValue date(String value) {
        try {
            LocalDateTime time = value.contains("T")
                    ? LocalDateTime.parse(value.endsWith("Z") ? value.substring(0, value.length() - 1) : value)
                    : LocalDate.parse(value).atStartOfDay();
            return RawValue.Numeric.of(DateUtil.getExcelDate(time), NumberFormat.DATE);
        } catch (DateTimeParseException e) {
            return new RawValue.Text(value);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            stream.close();
        } catch (XMLStreamException | IOException e) {
            throw new IllegalStateException("cannot close a sheet of a workbook", e);
        }
    }
}
