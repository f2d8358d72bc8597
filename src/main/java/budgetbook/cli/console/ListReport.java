package budgetbook.cli.console;

import budgetbook.classlist.ListChange;
import budgetbook.classlist.ListKind;
import budgetbook.classlist.Proposal;
import budgetbook.place.SourceCell;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints what given lists of codes would change. */
public final class ListReport {
    private static final int FEW = 10;
    private static final int FEW_PLACES = 5;

    private final PrintWriter out;
    private final boolean all;

    /**
     * A report to print.
     *
     * @param all whether long lists are printed to their end
     */
    public ListReport(PrintWriter out, boolean all) {
        this.out = out;
        this.all = all;
    }

    public void print(Proposal proposal, List<String> uses) {
        remarks("错误", proposal.remarks().errors());
        remarks("提示", proposal.remarks().notices());
        TextTable table = new TextTable("科目表", "读到", "现有", "将有", "新增", "删去", "改名");
        for (ListChange change : proposal.changes()) {
            table.row(
                    change.kind().title(),
                    Integer.toString(proposal.counts().getOrDefault(change.kind(), 0)),
                    Integer.toString(change.before()),
                    Integer.toString(change.after()),
                    Integer.toString(change.added().size()),
                    Integer.toString(change.gone().size()),
                    Integer.toString(change.renamed().size()));
        }
        if (!proposal.changes().isEmpty()) {
            table.print(out, "  ");
        }
        for (ListChange change : proposal.changes()) {
            entries(change.kind(), "新增", change.added());
            entries(change.kind(), "删去", change.gone());
            entries(change.kind(), "改名", change.renamed());
        }
        if (!uses.isEmpty()) {
            out.println("删去的编码还用在 " + uses.size() + " 处，请先改好：");
            few(uses, FEW);
        }
    }

    private void remarks(String title, Map<String, List<SourceCell>> remarks) {
        if (!remarks.isEmpty()) {
            out.println(title + " " + remarks.size() + " 条");
        }
        few(
                remarks.entrySet().stream()
                        .map(remark -> places(remark.getValue()) + System.lineSeparator() + "    " + remark.getKey())
                        .toList(),
                2 * FEW);
    }

    private String places(List<SourceCell> places) {
        int shown = all ? places.size() : Math.min(FEW_PLACES, places.size());
        String first = places.get(0).toString();
        String others = places.subList(1, shown).stream()
                .map(place -> place.sheet().equals(places.get(0).sheet())
                                && !place.cell().isEmpty()
                        ? place.cell()
                        : place.toString())
                .map(place -> "、" + place)
                .collect(Collectors.joining());
        return first + others + (shown < places.size() ? " 等 " + places.size() + " 处" : "");
    }

    private void entries(ListKind kind, String what, Map<String, String> entries) {
        if (!entries.isEmpty()) {
            out.println(kind.title() + what + " " + entries.size() + " 个");
            few(
                    entries.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .toList(),
                    FEW);
        }
    }

    private void few(List<String> lines, int most) {
        int shown = all ? lines.size() : Math.min(most, lines.size());
        lines.subList(0, shown).forEach(line -> out.println("  " + line));
        if (shown < lines.size()) {
            out.println("  …（共 " + lines.size() + " 项，加 --all 全部列出）");
        }
    }
}
