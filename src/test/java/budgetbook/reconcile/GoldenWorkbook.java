package budgetbook.reconcile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes tables as the contract lays a master workbook out, without the product's own writer. */
final class GoldenWorkbook {
    private static final int TITLE_ROWS = 3;

    private GoldenWorkbook() {}

    static Path write(List<GoldenTable> tables, Path file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            tables.forEach(table -> write(table, workbook.createSheet(table.name())));
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void write(GoldenTable table, Sheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue(table.name());
        sheet.createRow(1).createCell(0).setCellValue(table.title());
        sheet.createRow(2).createCell(0).setCellValue("焦作市科学技术协会 单位：万元");
        headers(table, sheet);
        int first = TITLE_ROWS + table.headerRows();
        for (int row = 0; row < table.rows().size(); row++) {
            Row line = sheet.createRow(first + row);
            for (int column = 0; column < table.headers().size(); column++) {
                String text = table.rows().get(row).get(column);
                if (text != null && table.amount(row, column)) {
                    line.createCell(column).setCellValue(Double.parseDouble(text));
                } else if (text != null) {
                    line.createCell(column).setCellValue(text);
                }
            }
        }
    }

    /** Each header once, merged to the right over its group and down where its path ends. */
    private static void headers(GoldenTable table, Sheet sheet) {
        int depth = table.headerRows();
        for (int level = 0; level < depth; level++) {
            Row row = sheet.createRow(TITLE_ROWS + level);
            int column = 0;
            while (column < table.headers().size()) {
                List<String> prefix = prefix(table, column, level);
                int last = column;
                while (prefix != null
                        && last + 1 < table.headers().size()
                        && prefix.equals(prefix(table, last + 1, level))) {
                    last++;
                }
                if (prefix != null) {
                    row.createCell(column).setCellValue(prefix.get(level));
                    boolean leaf = table.headers().get(column).size() == level + 1;
                    int bottom = leaf ? depth - 1 : level;
                    if (last > column || bottom > level) {
                        sheet.addMergedRegion(
                                new CellRangeAddress(TITLE_ROWS + level, TITLE_ROWS + bottom, column, last));
                    }
                }
                column = last + 1;
            }
        }
    }

    private static @Nullable List<String> prefix(GoldenTable table, int column, int level) {
        List<String> path = table.headers().get(column);
        return level < path.size() ? path.subList(0, level + 1) : null;
    }
}
