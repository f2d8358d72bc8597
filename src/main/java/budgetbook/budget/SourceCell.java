package budgetbook.budget;

/**
 * A place in a submission.
 *
 * @param file the file's path below the input folder, as its sender named it
 * @param sheet the sheet's name; empty where the place is the whole file
 * @param cell a cell such as F9, or a row or column as people name it; empty where the place is the whole sheet
 */
public record SourceCell(String file, String sheet, String cell) {
    public static SourceCell ofFile(String file) {
        return new SourceCell(file, "", "");
    }

    public static SourceCell ofSheet(String file, String sheet) {
        return new SourceCell(file, sheet, "");
    }

    /** For people: 文件 › 工作表 › 单元格. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (!sheet.isEmpty()) {
            text.append(" › ").append(sheet);
        }
        if (!cell.isEmpty()) {
            text.append(" › ").append(cell);
        }
        return text.toString();
    }
}
