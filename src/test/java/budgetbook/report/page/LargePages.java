package budgetbook.report.page;

import budgetbook.budget.ExpenditureType;
import budgetbook.budget.Money;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Statement;
import budgetbook.finding.Wording;
import budgetbook.place.SheetPlace;
import budgetbook.place.SourceCell;
import budgetbook.publication.Totals;
import budgetbook.reconcile.diff.CellChange;
import budgetbook.reconcile.diff.Changes;
import budgetbook.rounding.Adjustments;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.UnitState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Pages that have to carry much. */
final class LargePages {
    private LargePages() {}

    /** A department of many units, each with expenditure; every seventh is wrong, every eleventh missing. */
    static RunPage manyUnits(int count) {
        return page(count, SamplePages.notices(), null);
    }

    /** A department of ten units with many findings, and many changed cells. */
    static RunPage manyFindings(int findings, int changes) {
        List<UnitState> board = board(10);
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < findings; i++) {
            UnitState unit = board.get(i % 3 == 0 ? 6 : i % 10);
            Argument code = Argument.of("20607" + i);
            Statement said = i % 4 == 0
                    ? Wording.NAME_STRANGE.of(Argument.of("功能科目"), code, Argument.of(7))
                    : Wording.CODE_NAMED_OTHERWISE.of(code, Argument.of("科技馆"), Argument.of("科技馆站"));
            SourceCell place = new SourceCell(unit.file(), "项目支出", "K" + (i + 2));
            found.add(new Finding(said, place).of(unit.unit().code()));
        }
        List<CellChange> cells = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            cells.add(new CellChange(
                    String.format("预算%02d表", 1 + i * 15 / changes),
                    "第" + i + "项",
                    "一般公共预算/本年拨款",
                    SheetPlace.cell(i + 1, 3),
                    SheetPlace.cell(i + 1, 3),
                    i + ".00",
                    i + ".10",
                    new BigDecimal("0.10")));
        }
        return page(10, found, new Changes(1, cells));
    }

    private static RunPage page(int units, List<Finding> findings, @org.jspecify.annotations.Nullable Changes changes) {
        List<UnitState> board = board(units);
        List<Totals.Unit> amounts = new ArrayList<>();
        List<FileLink> files = new ArrayList<>(SamplePages.standing(2, true));
        for (UnitState unit : board) {
            int i = amounts.size() + 1;
            amounts.add(new Totals.Unit(
                    unit.unit().code(),
                    unit.unit().name(),
                    SampleFigures.wan((i * 37 % 101) + ".129999"),
                    SampleFigures.wan((i * 53 % 97) + ".005")));
            if (!unit.returned().isEmpty()) {
                files.add(new FileLink(unit.returned(), "退回 " + unit.unit().code() + " 更正的申报表，问题已标出"));
            }
        }
        return SamplePages.page(
                SamplePages.outcome(Result.RETURNED, 2, board, findings, SampleFigures.counts(false)),
                new Totals(hugeFunds(), amounts, SampleFigures.totals().functions()),
                SampleFigures.notable(false),
                changes,
                Adjustments.NONE,
                files);
    }

    private static List<UnitState> board(int count) {
        List<UnitState> board = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String code = Integer.toString(300100 + i);
            String name = "试验局第" + i + "中心（质量监督检验检测站）";
            UnitState.State state = i % 7 == 0
                    ? UnitState.State.WRONG
                    : i % 11 == 0 ? UnitState.State.MISSING : UnitState.State.RECEIVED;
            String file = state == UnitState.State.MISSING ? "" : "报送/" + code + "预算申报表（终稿）.xlsx";
            board.add(new UnitState(
                    SamplePages.unit(code, name, "第" + i + "中心", state, file, false)
                            .unit(),
                    state,
                    file,
                    state == UnitState.State.WRONG ? i : 0,
                    i % 3,
                    i % 2 == 0,
                    state == UnitState.State.WRONG ? "退回/" + code + "-" + name + ".xlsx" : ""));
        }
        return board;
    }

    /** As large as a submission can be. */
    private static List<Totals.Fund> hugeFunds() {
        Map<ExpenditureType, Money> types = new EnumMap<>(ExpenditureType.class);
        for (ExpenditureType type : ExpenditureType.values()) {
            types.put(type, SampleFigures.wan("12345678.905"));
        }
        return List.of(new Totals.Fund(
                "国有资本经营预算",
                SampleFigures.wan("49382715.62"),
                SampleFigures.wan("12345678.905"),
                types,
                SampleFigures.wan("12345678.905")));
    }
}
