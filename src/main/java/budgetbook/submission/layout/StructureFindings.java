package budgetbook.submission.layout;

import budgetbook.budget.SheetPlace;
import budgetbook.budget.SourceCell;
import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.ProgramSheets;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.spreadsheet.cell.RawSheet;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.submission.row.SubmissionCell;
import budgetbook.submission.row.SubmissionStructure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers what is wrong with the sheets and columns of one submission. */
public final class StructureFindings {
    private static final int ALTERNATIVES = 3;

    private final String file;
    private final Headers headers;
    private final Set<SheetKind> present = EnumSet.noneOf(SheetKind.class);
    private final Map<SheetKind, String> unread = new EnumMap<>(SheetKind.class);
    private final Map<SheetKind, Map<SubmissionColumn, String>> unreadColumns = new EnumMap<>(SheetKind.class);
    private final List<Finding> findings = new ArrayList<>();

    public StructureFindings(String file, Headers headers) {
        this.file = file;
        this.headers = headers;
    }

    public SubmissionStructure result() {
        return new SubmissionStructure(
                Collections.unmodifiableSet(present),
                Collections.unmodifiableMap(unread),
                Collections.unmodifiableMap(unreadColumns),
                List.copyOf(findings));
    }

    public void present(SheetKind kind) {
        present.add(kind);
    }

    /** Reports the sheets that belong to no submission; one that this or another program put there is its own affair. */
    public void ignored(List<RawSheet> others) {
        for (RawSheet sheet : others) {
            if (sheet.visibility() != RawSheet.Visibility.VERY_HIDDEN && !ProgramSheets.NAMES.contains(sheet.name())) {
                add(FindingCode.SHEET_IGNORED, sheet.name(), SheetPlace.WHOLE, "“" + sheet.name() + "”", "");
            }
        }
    }

    /** Reports the sheets that might be meant, but that another stands before. */
    public void passedOver(Map<RawSheet, String> sheets) {
        sheets.forEach((sheet, why) -> {
            if (sheet.visibility() != RawSheet.Visibility.VERY_HIDDEN) {
                add(FindingCode.SHEET_IGNORED, sheet.name(), SheetPlace.WHOLE, "“" + sheet.name() + "”" + why, "");
            }
        });
    }

    public void doubled(SheetKind kind, List<RawSheet> sheets) {
        unread(kind, "有两张");
        List<String> names =
                sheets.stream().map(sheet -> "“" + sheet.name() + "”").toList();
        add(
                FindingCode.SHEET_DOUBLED,
                sheets.get(1).name(),
                SheetPlace.WHOLE,
                String.join("和", names) + "都是“" + headers.sheet(kind).standardName() + "”",
                "");
    }

    /** Reports that a kind of sheet is not there; one of those that are called like none may be it. */
    public void missing(SheetKind kind, List<RawSheet> others) {
        unread(kind, "没有交");
        if (headers.sheet(kind).presence() == Headers.Presence.ALWAYS) {
            add(
                    FindingCode.SHEET_MISSING,
                    "",
                    SheetPlace.WHOLE,
                    absence(headers.sheet(kind), others),
                    names(headers.sheet(kind)));
        }
    }

    /** That a sheet is not there, which others are, and which may be the one. */
    static String absence(Headers.Sheet sheet, List<RawSheet> others) {
        List<String> names = others.stream().map(RawSheet::name).toList();
        return "没有“" + sheet.standardName() + "”" + near(sheet, names).orElse("")
                + (names.isEmpty() ? "" : "；认不出的工作表有：" + String.join("、", names));
    }

    /** The sheet that is called nearly like one. */
    public static Optional<String> near(Headers.Sheet sheet, List<String> names) {
        return Nearness.nearest(names, sheet.names()).map(near -> "；“" + near + "”如果就是，请改名");
    }

    /** The names that would do. */
    public static String names(Headers.Sheet sheet) {
        return "“" + sheet.standardName() + "”"
                + alternatives(sheet.names(), sheet.names().size());
    }

    public void empty(SheetKind kind, RawSheet sheet) {
        unread(kind, "是空的");
        if (headers.sheet(kind).presence() == Headers.Presence.ALWAYS) {
            add(FindingCode.SHEET_MISSING, sheet.name(), SheetPlace.WHOLE, "“" + sheet.name() + "”是空的", "");
        }
    }

    public void columns(SheetKind kind, RawSheet sheet, SheetHeader header) {
        units(kind, sheet, header);
        for (SubmissionColumn key : header.missing()) {
            unread(kind, key, "缺少");
            Headers.Column column = headers.sheet(kind).column(key);
            Optional<String> near = Nearness.nearest(header.strays(), column.names());
            add(
                    FindingCode.COLUMN_MISSING,
                    sheet.name(),
                    near.map(text -> SheetPlace.cell(
                                    header.lastRow(), header.texts().getOrDefault(text, 0)))
                            .orElse(SheetPlace.row(header.lastRow())),
                    "没有“" + column.standardName() + "”"
                            + near.map(text -> "；“" + text + "”如果就是，请改名").orElse("；认不出的列有：" + strays(header)),
                    "“" + column.standardName() + "”" + alternatives(column.names(), ALTERNATIVES));
        }
        for (BoundColumn column : header.doubled()) {
            unread(kind, column.target().key(), "有两个");
            String name = headers.sheet(kind).column(column.target().key()).standardName();
            SheetPlace at = SheetPlace.cell(header.lastRow(), column.first());
            add(FindingCode.COLUMN_DOUBLED, sheet.name(), at, "“" + name + "”已有一列，这里又有一列", "");
        }
    }

    /** Reports units of money that can't be used; what their columns hold is not known then. */
    private void units(SheetKind kind, RawSheet sheet, SheetHeader header) {
        Collection<StatedUnit> strange = header.strangeUnits(kind.amounts());
        if (!strange.isEmpty()) {
            unread(kind, "金额单位不明");
            strangeUnits(sheet, strange);
        }
    }

    /** Reports words for a money unit that can't be used. */
    public void strangeUnits(RawSheet sheet, Collection<StatedUnit> units) {
        for (StatedUnit unit : units) {
            add(FindingCode.MONEY_UNIT_UNKNOWN, sheet.name(), unit.at(), unit.found(), "“元”“千元”或“万元”");
        }
    }

    public void withoutHeader(SheetKind kind, RawSheet sheet) {
        unread(kind, "没有表头");
        List<String> required = headers.sheet(kind).columns().values().stream()
                .filter(Headers.Column::required)
                .map(Headers.Column::standardName)
                .toList();
        add(
                FindingCode.HEADER_MISSING,
                sheet.name(),
                SheetPlace.WHOLE,
                "前 " + HeaderFinder.LAST_ROW + " 行中没有含有这些列名的一行：" + String.join("、", required),
                "");
    }

    public void contradictoryCover(RawSheet sheet, List<SubmissionCell> cells) {
        for (SubmissionCell cell : cells) {
            add(
                    FindingCode.COVER_DOUBLED,
                    sheet.name(),
                    SheetPlace.cell(cell.row(), cell.column()),
                    "同一标签在别处已填，这里又填了“" + cell.value().shown() + "”",
                    "");
        }
    }

    public void damaged(SheetKind kind, RawSheet sheet, UnreadableWorkbookException damage) {
        unread(kind, "没有读完");
        add(FindingCode.FILE_UNREADABLE, sheet.name(), SheetPlace.WHOLE, damage.reason(), "");
    }

    private void unread(SheetKind kind, String why) {
        unread.putIfAbsent(kind, "“" + headers.sheet(kind).standardName() + "”" + why);
    }

    private void unread(SheetKind kind, SubmissionColumn key, String why) {
        Headers.Sheet sheet = headers.sheet(kind);
        unreadColumns
                .computeIfAbsent(kind, first -> new HashMap<>())
                .putIfAbsent(
                        key,
                        "“" + sheet.standardName() + "”" + why + "“"
                                + sheet.column(key).standardName() + "”列");
    }

    private void add(FindingCode code, String sheet, SheetPlace at, String found, String expected) {
        findings.add(new Finding(code, new SourceCell(file, sheet, at), found, expected));
    }

    private static String strays(SheetHeader header) {
        return header.strays().isEmpty() ? "无" : String.join("、", header.strays());
    }

    private static String alternatives(List<String> names, int most) {
        if (names.size() == 1) {
            return "";
        }
        List<String> others = names.subList(1, Math.min(names.size(), 1 + most));
        return "（也可写作" + String.join("、", others) + (names.size() > 1 + most ? " 等" : "") + "）";
    }
}
