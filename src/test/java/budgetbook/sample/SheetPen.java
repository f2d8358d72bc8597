package budgetbook.sample;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Draws a {@link SheetDraft}. */
final class SheetPen {
    private final Styles styles;

    SheetPen(Styles styles) {
        this.styles = styles;
    }

    void draw(Workbook workbook, SheetDraft draft) {
        Sheet sheet = workbook.createSheet(draft.name());
        int row = titles(sheet, draft);
        row = header(sheet, draft, row);
        sheet.createFreezePane(0, row);
        int first = row;
        for (SheetDraft.Row drafted : draft.rows()) {
            data(sheet.createRow(row++), draft, drafted, first);
        }
        merge(sheet, draft, first);
        for (int i = 0; i < draft.columns().size(); i++) {
            sheet.setColumnWidth(i, draft.columns().get(i).width() * 256);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private int titles(Sheet sheet, SheetDraft draft) {
        int last = draft.columns().size() - 1;
        for (int i = 0; i < draft.titles().size(); i++) {
            Row row = sheet.createRow(i);
            row.setHeightInPoints(i == 0 ? 30 : 18);
            Cell cell = row.createCell(0);
            cell.setCellValue(draft.titles().get(i));
            cell.setCellStyle(styles.of(i == 0 ? Styles.Use.TITLE : Styles.Use.SUBTITLE));
            if (last > 0) {
                sheet.addMergedRegion(new CellRangeAddress(i, i, 0, last));
            }
        }
        return draft.titles().size();
    }

    /** One heading row, or two where columns are grouped; returns the row below. */
    private int header(Sheet sheet, SheetDraft draft, int top) {
        List<Column> columns = draft.columns();
        int bottom = draft.grouped() ? top + 1 : top;
        for (int r = top; r <= bottom; r++) {
            Row row = sheet.createRow(r);
            row.setHeightInPoints(24);
            for (int c = 0; c < columns.size(); c++) {
                row.createCell(c).setCellStyle(styles.of(Styles.Use.HEADER));
            }
        }
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            boolean alone = column.parent().isEmpty();
            cell(sheet, alone ? top : bottom, c).setCellValue(column.header());
            if (alone && bottom > top) {
                sheet.addMergedRegion(new CellRangeAddress(top, bottom, c, c));
            } else if (!alone && (c == 0 || !columns.get(c - 1).parent().equals(column.parent()))) {
                cell(sheet, top, c).setCellValue(column.parent());
                int end = c;
                while (end + 1 < columns.size() && columns.get(end + 1).parent().equals(column.parent())) {
                    end++;
                }
                sheet.addMergedRegion(new CellRangeAddress(top, top, c, end));
            }
        }
        return bottom + 1;
    }

    private void data(Row row, SheetDraft draft, SheetDraft.Row drafted, int first) {
        boolean subtotal = drafted.kind() == SheetDraft.Kind.SUBTOTAL;
        for (int c = 0; c < draft.columns().size(); c++) {
            boolean amount = draft.columns().get(c).amount();
            Cell cell = row.createCell(c);
            if (subtotal) {
                cell.setCellStyle(styles.of(amount ? Styles.Use.SUBTOTAL_AMOUNT : Styles.Use.SUBTOTAL_TEXT));
            } else {
                cell.setCellStyle(styles.of(amount ? Styles.Use.AMOUNT : Styles.Use.TEXT));
            }
            Entry entry = drafted.entries().get(c);
            if (entry instanceof Entry.Text text) {
                cell.setCellValue(text.text());
            } else if (entry instanceof Entry.Figure number) {
                cell.setCellValue(number.number().doubleValue());
            } else if (entry instanceof Entry.Total total) {
                String letter = CellReference.convertNumToColString(c);
                cell.setCellFormula("SUM(" + letter + (first + 1) + ":" + letter + row.getRowNum() + ")");
                cell.setCellValue(total.number().doubleValue());
            }
        }
    }

    /** Merges equal neighbours downwards, never across a change in a column merged before. */
    private static void merge(Sheet sheet, SheetDraft draft, int first) {
        List<Integer> merged = new java.util.ArrayList<>();
        for (int c = 0; c < draft.columns().size(); c++) {
            if (draft.mergedKeys().contains(draft.columns().get(c).key())) {
                merged.add(c);
                int start = 0;
                for (int r = 1; r <= draft.rows().size(); r++) {
                    if (r == draft.rows().size() || !alike(draft, merged, start, r)) {
                        if (r - start > 1) {
                            for (int below = start + 1; below < r; below++) {
                                cell(sheet, first + below, c).setBlank();
                            }
                            sheet.addMergedRegion(new CellRangeAddress(first + start, first + r - 1, c, c));
                        }
                        start = r;
                    }
                }
            }
        }
    }

    private static boolean alike(SheetDraft draft, List<Integer> columns, int one, int other) {
        SheetDraft.Row a = draft.rows().get(one);
        SheetDraft.Row b = draft.rows().get(other);
        return a.kind() == SheetDraft.Kind.DETAIL
                && b.kind() == SheetDraft.Kind.DETAIL
                && columns.stream()
                        .allMatch(c -> a.entries().get(c).equals(b.entries().get(c))
                                && a.entries().get(c) instanceof Entry.Text);
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }
}
