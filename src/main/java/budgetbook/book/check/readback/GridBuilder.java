package budgetbook.book.check.readback;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** A table of a .docx while it is being told. */
final class GridBuilder {
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int header;
    private StringBuilder cell = new StringBuilder();
    private int span = 1;

    void start(String element, XMLStreamReader at) {
        switch (element) {
            case "tr" -> row = new ArrayList<>();
            case "tblHeader" -> header += header == rows.size() ? 1 : 0;
            case "tc" -> {
                cell = new StringBuilder();
                span = 1;
            }
            case "gridSpan" -> span = Integer.parseInt(DocxParts.attribute(at, "val"));
            case "gridBefore" -> skip(Integer.parseInt(DocxParts.attribute(at, "val")));
            default -> {}
        }
    }

    private void skip(int columns) {
        for (int i = 0; i < columns; i++) {
            row.add("");
        }
    }

    /** A paragraph of the cell. */
    void add(String text) {
        cell.append(text);
    }

    void end(String element) {
        if (element.equals("tc")) {
            row.add(cell.toString());
            skip(span - 1);
        } else if (element.equals("tr")) {
            rows.add(row);
        }
    }

    WrittenBook.Grid grid() {
        return new WrittenBook.Grid(rows, header);
    }
}
