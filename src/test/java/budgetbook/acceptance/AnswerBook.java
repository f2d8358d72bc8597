package budgetbook.acceptance;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;

/** A list that can be answered, read and filled in with plain POI as a person would: by its headings. */
final class AnswerBook {
    /** A question of the list; of a unit's list only the number and the answer are known. */
    record Asked(String kind, String whose, String text, String number, String answer) {}

    private final Sheet sheet;
    private final Row headings;

    AnswerBook(Sheet sheet) {
        this.sheet = sheet;
        Row found = null;
        for (Row row : sheet) {
            if (texts(row).contains("编号")) {
                found = row;
                break;
            }
        }
        if (found == null) {
            throw new IllegalStateException("no list that can be answered: " + sheet.getSheetName());
        }
        this.headings = found;
    }

    /** The rows with a number, from 0. */
    List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (int at = headings.getRowNum() + 1; at <= sheet.getLastRowNum(); at++) {
            if (sheet.getRow(at) != null && !cell(at, "编号").isEmpty()) {
                rows.add(at);
            }
        }
        return rows;
    }

    Asked asked(int row) {
        return new Asked(cell(row, "种类"), cell(row, "单位或规则"), cell(row, "事项"), cell(row, "编号"), cell(row, "审核说明"));
    }

    List<Asked> questions() {
        return rows().stream().map(this::asked).toList();
    }

    List<String> answers() {
        return questions().stream().map(Asked::answer).toList();
    }

    void say(int row, String text) {
        set(row, "审核说明", text);
    }

    void number(int row, String text) {
        set(row, "编号", text);
    }

    private void set(int row, String heading, String text) {
        sheet.getRow(row)
                .getCell(column(heading), MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(text);
    }

    /** Exchanges the texts of two rows, as sorting does. */
    void swap(int one, int other) {
        int last = column("原说明");
        for (int at = 0; at <= last; at++) {
            Cell first = sheet.getRow(one).getCell(at, MissingCellPolicy.CREATE_NULL_AS_BLANK);
            Cell second = sheet.getRow(other).getCell(at, MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (first.getCellType() != CellType.NUMERIC) {
                String text = first.toString();
                first.setCellValue(second.toString());
                second.setCellValue(text);
            }
        }
    }

    private String cell(int row, String heading) {
        int column = column(heading);
        Cell cell = column < 0 ? null : sheet.getRow(row).getCell(column);
        return cell == null ? "" : cell.toString();
    }

    private int column(String heading) {
        for (Cell cell : headings) {
            if (cell.toString().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    /** All texts of a sheet. */
    static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            texts.addAll(texts(row));
        }
        return texts;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }
        return texts;
    }
}
