package budgetbook.submission;

import budgetbook.budget.Product;
import budgetbook.budget.SourceCell;
import budgetbook.configuration.Headers;
import budgetbook.configuration.SheetKind;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong with the sheets and columns of one submission. */
final class StructureFindings {
    private final String file;
    private final Headers headers;
    private final Set<SheetKind> present = EnumSet.noneOf(SheetKind.class);
    private final Set<SheetKind> broken = EnumSet.noneOf(SheetKind.class);
    private final List<Finding> findings = new ArrayList<>();

    StructureFindings(String file, Headers headers) {
        this.file = file;
        this.headers = headers;
    }

    SubmissionStructure result() {
        return new SubmissionStructure(Set.copyOf(present), Set.copyOf(broken), List.copyOf(findings));
    }

    void present(SheetKind kind) {
        present.add(kind);
    }

    /**
     * Reports the sheets that belong to no submission; one that a program hid for good is its own affair, and the list
     * of findings of a feedback workbook is ours.
     */
    void ignored(List<RawSheet> others) {
        for (RawSheet sheet : others) {
            if (sheet.visibility() != RawSheet.Visibility.VERY_HIDDEN
                    && !sheet.name().equals(Product.FINDINGS_SHEET)) {
                add(FindingCode.SHEET_IGNORED, sheet.name(), "", "工作表“" + sheet.name() + "”", "");
            }
        }
    }

    void doubled(SheetKind kind, List<RawSheet> sheets) {
        broken.add(kind);
        List<String> names =
                sheets.stream().map(sheet -> "“" + sheet.name() + "”").toList();
        add(
                FindingCode.SHEET_DOUBLED,
                sheets.get(1).name(),
                "",
                "工作表" + String.join("和", names) + "都是" + headers.sheet(kind).standardName(),
                "只有一张");
    }

    void missing(SheetKind kind, String found) {
        broken.add(kind);
        if (headers.sheet(kind).presence() == Headers.Presence.ALWAYS) {
            findings.add(missing(file, headers.sheet(kind), found));
        }
    }

    private static Finding missing(String file, Headers.Sheet sheet, String found) {
        return new Finding(
                FindingCode.SHEET_MISSING,
                SourceCell.ofFile(file),
                found,
                "“" + sheet.standardName() + "”" + alternatives(sheet.names()));
    }

    void columns(SheetKind kind, RawSheet sheet, SheetHeader header) {
        for (String key : header.missing()) {
            broken.add(kind);
            Headers.Column column = headers.sheet(kind).column(key);
            add(
                    FindingCode.COLUMN_MISSING,
                    sheet.name(),
                    "第" + header.lastRow() + "行",
                    "表头行只有：" + String.join("、", header.texts()),
                    "有“" + column.standardName() + "”列" + alternatives(column.names()));
        }
        for (BoundColumn column : header.doubled()) {
            broken.add(kind);
            String name = headers.sheet(kind).column(column.target().key()).standardName();
            SubmissionCell at =
                    new SubmissionCell(header.lastRow(), column.first(), RawValue.blank(), false, false, false);
            add(FindingCode.COLUMN_DOUBLED, sheet.name(), at.address(), "又一个“" + name + "”列", "只有一列");
        }
    }

    void withoutHeader(SheetKind kind, RawSheet sheet) {
        broken.add(kind);
        List<String> required = headers.sheet(kind).columns().values().stream()
                .filter(Headers.Column::required)
                .map(Headers.Column::standardName)
                .toList();
        add(
                FindingCode.COLUMN_MISSING,
                sheet.name(),
                "",
                "前 " + HeaderFinder.LAST_ROW + " 行中没有表头",
                "有一行表头，含：" + String.join("、", required));
    }

    void contradictoryCover(RawSheet sheet, List<SubmissionCell> cells) {
        for (SubmissionCell cell : cells) {
            add(
                    FindingCode.COLUMN_DOUBLED,
                    sheet.name(),
                    cell.address(),
                    "封面同一标签有另一个值“" + cell.value().shown() + "”",
                    "只填一处");
        }
    }

    void damaged(SheetKind kind, RawSheet sheet, UnreadableWorkbookException damage) {
        broken.add(kind);
        add(FindingCode.FILE_UNREADABLE, sheet.name(), "", damage.reason(), "");
    }

    private void add(FindingCode code, String sheet, String cell, String found, String expected) {
        findings.add(new Finding(code, new SourceCell(file, sheet, cell), found, expected));
    }

    private static String alternatives(List<String> names) {
        return names.size() == 1 ? "" : "（也可写作：" + String.join("、", names.subList(1, names.size())) + "）";
    }
}
