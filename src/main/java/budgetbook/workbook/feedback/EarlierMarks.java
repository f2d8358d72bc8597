package budgetbook.workbook.feedback;

import budgetbook.configuration.header.ProgramSheets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.jspecify.annotations.Nullable;

/** Takes an earlier feedback out of a workbook whose sender mended it in there: what is mended must not stay red. */
final class EarlierMarks {
    private EarlierMarks() {}

    static void remove(Workbook workbook) {
        Sheet list = workbook.getSheet(ProgramSheets.FINDINGS);
        if (list == null || !FindingList.isOurs(list)) {
            return;
        }
        for (Row row : list) {
            Cell memory = row.getCell(FindingList.MEMORY);
            if (memory != null) {
                restore(workbook, memory);
            }
        }
        for (Sheet sheet : workbook) {
            for (Map.Entry<CellAddress, ? extends Comment> comment :
                    new TreeMap<>(sheet.getCellComments()).entrySet()) {
                @Nullable Cell cell = cell(sheet, comment.getKey());
                if (cell != null) {
                    FindingComment.remove(cell, comment.getValue());
                }
            }
        }
        workbook.removeSheetAt(workbook.getSheetIndex(list));
    }

    /** Gives a cell the style back that it had, which the memory cell still has; unless rows were moved. */
    private static void restore(Workbook workbook, Cell memory) {
        String key = memory.getStringCellValue();
        int mark = key.lastIndexOf('!');
        Sheet sheet = mark < 0 ? null : workbook.getSheet(key.substring(0, mark));
        if (sheet == null) {
            return;
        }
        @Nullable Cell cell = cell(sheet, new CellAddress(key.substring(mark + 1)));
        if (cell != null && framed(cell.getCellStyle())) {
            cell.setCellStyle(memory.getCellStyle());
        }
    }

    private static boolean framed(CellStyle style) {
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND && MarkStyles.framed(style);
    }

    private static @Nullable Cell cell(Sheet sheet, CellAddress at) {
        Row row = sheet.getRow(at.getRow());
        return row == null ? null : row.getCell(at.getColumn());
    }
}
