package budgetbook.workbook.feedback;

import budgetbook.finding.Finding;
import budgetbook.workbook.sheet.SafeText;
import budgetbook.workbook.sheet.TextMetrics;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** The comment on a marked cell; it follows what its sender had written there. */
final class FindingComment {
    static final String AUTHOR = "预算总册";
    /** Parts our remark from the comment that was there before. */
    private static final String BELOW = "\n\n—— 预算总册 ——\n";

    private static final int MOST_FINDINGS = 8;
    private static final int MOST_TEXT = 600;
    private static final int COLUMNS = 4;
    /** Digits of text that fit in a line of the comment's box. */
    private static final int WIDTH = 34;

    private static final int LAST_BINARY_ROW = 65_535;

    private FindingComment() {}

    /** Adds a comment with these findings to a cell. */
    static void add(Cell cell, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("【")
                    .append(finding.severity().label())
                    .append("】")
                    .append(SafeText.shortened(finding.message(), MOST_TEXT))
                    .append(
                            finding.cells().several()
                                    ? "同样的问题共 " + finding.cells().count() + " 处。"
                                    : "");
        }
        if (findings.size() > MOST_FINDINGS) {
            text.append("\n此处还有 ").append(findings.size() - MOST_FINDINGS).append(" 条，见“问题清单”。");
        }
        @Nullable Comment existing = cell.getCellComment();
        if (existing == null) {
            attach(cell, text.toString());
        } else {
            set(existing, cell, existing.getString().getString() + BELOW + text);
        }
    }

    /** Takes our part of a comment away. */
    static void remove(Cell cell, Comment comment) {
        String text = comment.getString().getString();
        int ours = text.indexOf(BELOW);
        if (ours >= 0) {
            set(comment, cell, text.substring(0, ours));
        } else if (AUTHOR.equals(comment.getAuthor())) {
            cell.removeCellComment();
        }
    }

    private static void attach(Cell cell, String text) {
        CreationHelper helper = cell.getSheet().getWorkbook().getCreationHelper();
        int row = cell.getRowIndex();
        int lines = TextMetrics.lines(text, WIDTH) + 2;
        ClientAnchor anchor = helper.createClientAnchor();
        int lastColumn = cell.getSheet().getWorkbook().getSpreadsheetVersion().getLastColumnIndex();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(Math.min(cell.getColumnIndex() + COLUMNS, lastColumn));
        anchor.setRow1(row);
        anchor.setRow2(Math.min(row + lines, Math.max(row, LAST_BINARY_ROW)));
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        set(comment, cell, text);
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }

    private static void set(Comment comment, Cell cell, String text) {
        Workbook workbook = cell.getSheet().getWorkbook();
        comment.setString(workbook.getCreationHelper().createRichTextString(SafeText.of(text, workbook)));
    }
}
