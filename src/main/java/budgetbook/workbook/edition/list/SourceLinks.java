package budgetbook.workbook.edition.list;

import budgetbook.place.SheetCell;
import budgetbook.place.SourceCell;
import budgetbook.workbook.edition.content.WorkingEdition;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Links from one sheet to cells of the submissions. */
public final class SourceLinks {
    private final Map<String, String> relations = new TreeMap<>();

    /** Gives a sheet a relation to each submission that an edition can reach. */
    public SourceLinks(WorkingEdition edition, XSSFSheet sheet) {
        edition.sources()
                .forEach((file, address) -> relations.put(
                        file,
                        sheet.getPackagePart()
                                .addExternalRelationship(address, PackageRelationshipTypes.HYPERLINK_PART)
                                .getId()));
    }

    /** Returns a text that leads to a place in a submission; a mere text if the edition cannot reach it. */
    public CellContent to(SourceCell place, String text) {
        String relation = relations.get(place.file());
        if (relation == null) {
            return CellContent.text(text);
        }
        String location = place.at().isCell() ? new SheetCell(place.sheet(), place.at()).location() : "";
        return CellContent.link(text, new FileLink(relation, location));
    }
}
