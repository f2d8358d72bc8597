package budgetbook.submission.layout;

import budgetbook.configuration.header.Headers;
import budgetbook.configuration.header.ProgramSheets;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Phrase;
import budgetbook.finding.Statement;
import budgetbook.finding.Wording;
import budgetbook.place.SheetPlace;
import budgetbook.place.SourceCell;
import budgetbook.spreadsheet.cell.RawSheet;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.submission.row.SubmissionCell;
import budgetbook.submission.row.SubmissionStructure;
import budgetbook.submission.row.SupplyFaults;
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
    private final Map<SheetKind, Argument> unread = new EnumMap<>(SheetKind.class);
    private final Map<SheetKind, Map<SubmissionColumn, Argument>> unreadColumns = new EnumMap<>(SheetKind.class);
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
                add(Wording.SHEET_STRANGE.of(Argument.of(sheet.name())), sheet.name(), SheetPlace.WHOLE);
            }
        }
    }

    /** Reports the sheets that might be meant, but that another stands before. */
    public void passedOver(Map<RawSheet, Statement> sheets) {
        sheets.forEach((sheet, why) -> {
            if (sheet.visibility() != RawSheet.Visibility.VERY_HIDDEN) {
                add(why, sheet.name(), SheetPlace.WHOLE);
            }
        });
    }

    public void doubled(SheetKind kind, List<RawSheet> sheets) {
        unread(kind, Phrase.SHEET_DOUBLED);
        add(
                kind,
                Wording.SHEET_TWICE.of(
                        Argument.of(sheets.stream().map(RawSheet::name).toList()), name(kind)),
                sheets.get(1).name(),
                SheetPlace.WHOLE);
    }

    /** Reports that a kind of sheet is not there; one of those that are called like none may be it. */
    public void missing(SheetKind kind, List<RawSheet> others) {
        unread(kind, Phrase.SHEET_NOT_SENT);
        if (headers.sheet(kind).presence() == Headers.Presence.ALWAYS) {
            Wording wording = kind == SheetKind.COVER ? Wording.COVER_ABSENT : Wording.SHEET_ABSENT;
            List<String> strange = others.stream().map(RawSheet::name).toList();
            add(
                    wording.of(
                            name(kind),
                            near(headers.sheet(kind), strange),
                            strange.isEmpty() ? Argument.NOTHING : Phrase.STRANGE_SHEETS.of(Argument.of(strange)),
                            alternatives(headers.sheet(kind))),
                    "",
                    SheetPlace.WHOLE);
        }
    }

    /** Returns the sheet that is called nearly like one. */
    public static Argument near(Headers.Sheet sheet, List<String> names) {
        return Nearness.nearest(names, sheet.names())
                .<Argument>map(near -> Phrase.NEARLY.of(Argument.of(near)))
                .orElse(Argument.NOTHING);
    }

    /** Returns the names that would do beside the standard one. */
    public static Argument alternatives(Headers.Sheet sheet) {
        return alternatives(sheet.names(), sheet.names().size());
    }

    public void empty(SheetKind kind, RawSheet sheet) {
        unread(kind, Phrase.SHEET_EMPTY);
        if (headers.sheet(kind).presence() == Headers.Presence.ALWAYS) {
            add(Wording.SHEET_EMPTY.of(Argument.of(sheet.name())), sheet.name(), SheetPlace.WHOLE);
        }
    }

    public void columns(SheetKind kind, RawSheet sheet, SheetHeader header) {
        units(kind, sheet, header);
        for (SubmissionColumn key : header.missing()) {
            unread(kind, key, Phrase.COLUMN_MISSING);
            Headers.Column column = headers.sheet(kind).column(key);
            Optional<String> near = Nearness.nearest(header.strays(), column.names());
            add(
                    kind,
                    Wording.COLUMN_ABSENT.of(
                            Argument.of(column.standardName()),
                            near.<Argument>map(text -> Phrase.NEARLY.of(Argument.of(text)))
                                    .orElseGet(() -> strays(header)),
                            alternatives(column.names(), ALTERNATIVES)),
                    sheet.name(),
                    near.map(text -> SheetPlace.cell(
                                    header.lastRow(), header.texts().getOrDefault(text, 0)))
                            .orElse(SheetPlace.row(header.lastRow())));
        }
        for (BoundColumn column : header.doubled()) {
            unread(kind, column.target().key(), Phrase.COLUMN_DOUBLED);
            String name = headers.sheet(kind).column(column.target().key()).standardName();
            SheetPlace at = SheetPlace.cell(header.lastRow(), column.first());
            add(kind, Wording.COLUMN_TWICE.of(Argument.of(name)), sheet.name(), at);
        }
    }

    /** Reports units of money that can't be used; what their columns hold is not known then. */
    private void units(SheetKind kind, RawSheet sheet, SheetHeader header) {
        Collection<StatedUnit> strange = header.strangeUnits(kind.amounts());
        if (!strange.isEmpty()) {
            unread(kind, Phrase.SHEET_UNIT_UNKNOWN);
            strange.forEach(unit -> add(kind, unit.said(), sheet.name(), unit.at()));
        }
    }

    /** Reports words for a money unit that can't be used. */
    public void strangeUnits(RawSheet sheet, Collection<StatedUnit> units) {
        for (StatedUnit unit : units) {
            add(unit.said(), sheet.name(), unit.at());
        }
    }

    public void withoutHeader(SheetKind kind, RawSheet sheet) {
        unread(kind, Phrase.SHEET_WITHOUT_HEADER);
        List<String> required = headers.sheet(kind).columns().values().stream()
                .filter(Headers.Column::required)
                .map(Headers.Column::standardName)
                .toList();
        add(
                kind,
                Wording.HEADER_ABSENT.of(Argument.of(HeaderFinder.LAST_ROW), Argument.of(required)),
                sheet.name(),
                SheetPlace.WHOLE);
    }

    public void contradictoryCover(RawSheet sheet, List<SubmissionCell> cells) {
        for (SubmissionCell cell : cells) {
            add(
                    Wording.COVER_TWICE.of(Argument.of(cell.value().shown())),
                    sheet.name(),
                    SheetPlace.cell(cell.row(), cell.column()));
        }
    }

    public void damaged(SheetKind kind, RawSheet sheet, UnreadableWorkbookException damage) {
        unread(kind, Phrase.SHEET_CUT_OFF);
        add(Wording.NO_WORKBOOK.of(Argument.of(damage.reason())), sheet.name(), SheetPlace.WHOLE);
    }

    private void unread(SheetKind kind, Phrase why) {
        unread.putIfAbsent(kind, why.of(name(kind)));
    }

    private void unread(SheetKind kind, SubmissionColumn key, Phrase why) {
        unreadColumns
                .computeIfAbsent(kind, first -> new HashMap<>())
                .putIfAbsent(
                        key,
                        why.of(
                                name(kind),
                                Argument.of(headers.sheet(kind).column(key).standardName())));
    }

    private Argument name(SheetKind kind) {
        return Argument.of(headers.sheet(kind).standardName());
    }

    private void add(SheetKind kind, Statement said, String sheet, SheetPlace at) {
        add(kind.ofBook() ? SupplyFaults.told(said) : said, sheet, at);
    }

    private void add(Statement said, String sheet, SheetPlace at) {
        findings.add(new Finding(said, new SourceCell(file, sheet, at)));
    }

    private static Argument strays(SheetHeader header) {
        return header.strays().isEmpty()
                ? Phrase.NO_STRANGE_COLUMNS.of()
                : Phrase.STRANGE_COLUMNS.of(Argument.of(List.copyOf(header.strays())));
    }

    private static Argument alternatives(List<String> names, int most) {
        if (names.size() == 1) {
            return Argument.NOTHING;
        }
        List<Argument> others =
                names.stream().skip(1).limit(most).map(Argument::of).toList();
        return Phrase.ALTERNATIVES.of(Argument.some(others, names.size() - 1));
    }
}
