package budgetbook.spreadsheet.cell;

import javax.xml.stream.XMLStreamException;

/** A document type declaration in a part of a workbook: no program that writes workbooks puts one there. */
public final class DoctypeException extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    public DoctypeException() {
        super("a document type declaration");
    }
}
