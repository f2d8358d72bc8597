package budgetbook.table;

import budgetbook.budget.Condition;
import budgetbook.budget.Department;
import budgetbook.budget.Narrative;
import budgetbook.budget.Unit;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.table.ColumnDefinition;
import budgetbook.configuration.table.TableDefinition;
import budgetbook.configuration.table.TableDefinition.Note;
import budgetbook.configuration.table.TableDefinition.Panel;
import budgetbook.ledger.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws tables from the ledger as their definitions say. Holds no state between tables; safe for threads. */
public final class Tabulator {
    private final Department department;
    private final Classification classification;
    private final List<Fact> facts;
    private final List<Narrative> narratives;
    private final Map<OfProject, List<Narrative>> ofProjects = new HashMap<>();
    private final Map<String, String> everywhere;

    /**
     * For one department and year.
     *
     * @param facts the whole ledger of the department, income and expenditure
     * @param narratives the texts of all its units, those of a unit in the sender's order
     */
    public Tabulator(
            Department department,
            int year,
            Classification classification,
            List<Fact> facts,
            List<Narrative> narratives) {
        this.department = department;
        this.classification = classification;
        this.facts = List.copyOf(facts);
        this.narratives = List.copyOf(narratives);
        for (Narrative text : narratives) {
            OfProject key = new OfProject(text.kind(), text.unit(), text.field("project"));
            ofProjects.computeIfAbsent(key, first -> new ArrayList<>()).add(text);
        }
        this.everywhere = everywhere(department, year, narratives);
    }

    private record OfProject(Narrative.Kind kind, String unit, String project) {}

    private static Map<String, String> everywhere(Department department, int year, List<Narrative> narratives) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("year", Integer.toString(year));
        values.put("department.code", department.code());
        values.put("department.name", department.name());
        values.put(
                "goals",
                String.join(
                        "\n",
                        narratives.stream()
                                .filter(narrative -> narrative.kind() == Narrative.Kind.GOAL)
                                .map(narrative -> narrative.field("content"))
                                .toList()));
        return values;
    }

    /** The table that a definition describes. */
    public Table draw(TableDefinition definition) {
        List<PanelGrid> panels = new ArrayList<>();
        for (Panel panel : definition.panels()) {
            panels.add(panel(definition.where().and(panel.where()), panel));
        }
        int height = panels.stream().mapToInt(PanelGrid::height).max().orElse(0);
        panels.forEach(panel -> panel.stretch(height));
        boolean hasLines = panels.stream().anyMatch(PanelGrid::hasLines);
        return new Table(
                definition.number(),
                definition.name(),
                definition.title().fill(this::everywhere),
                definition.caption().stream()
                        .map(text -> text.fill(this::everywhere))
                        .toList(),
                columns(definition),
                rows(panels, height),
                merges(panels),
                definition.notes().stream()
                        .filter(note -> !(hasLines && note.onlyWithoutLines()))
                        .map(Note::text)
                        .map(text -> text.fill(this::everywhere))
                        .toList(),
                panels.size() == 1 ? panels.get(0).paging() : Table.Paging.PLAIN);
    }

    private PanelGrid panel(Condition where, Panel panel) {
        List<Fact> lines = facts.stream().filter(fact -> fact.meets(where)).toList();
        PanelGrid grid = new PanelGrid(panel.columns().size(), !lines.isEmpty());
        new PanelDrawing(this, panel, grid).draw(new Scope(where, lines, everywhere));
        return grid;
    }

    private static List<Table.Column> columns(TableDefinition definition) {
        List<Table.Column> columns = new ArrayList<>();
        for (Panel panel : definition.panels()) {
            for (ColumnDefinition column : panel.columns()) {
                columns.add(new Table.Column(column.header(), column.isAmount(), column.width()));
            }
        }
        return columns;
    }

    private static List<Table.Row> rows(List<PanelGrid> panels, int height) {
        List<Table.Row> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            List<Cell> cells = new ArrayList<>();
            Table.Row.Kind kind = Table.Row.Kind.DETAIL;
            for (PanelGrid panel : panels) {
                cells.addAll(panel.row(row).cells());
                kind = Collections.max(List.of(kind, panel.row(row).kind()));
            }
            rows.add(new Table.Row(kind, cells));
        }
        return rows;
    }

    private static List<Table.Region> merges(List<PanelGrid> panels) {
        List<Table.Region> merges = new ArrayList<>();
        int offset = 0;
        for (PanelGrid panel : panels) {
            for (Table.Region region : panel.merges()) {
                merges.add(new Table.Region(
                        region.firstRow(),
                        region.firstColumn() + offset,
                        region.lastRow(),
                        region.lastColumn() + offset));
            }
            offset += panel.width();
        }
        return merges;
    }

    private String everywhere(String variable) {
        return everywhere.getOrDefault(variable, "");
    }

    Classification classification() {
        return classification;
    }

    List<Unit> units() {
        return department.units();
    }

    String unitName(String code, boolean shortName) {
        return department
                .unit(code)
                .map(unit -> shortName ? unit.shortName() : unit.name())
                .orElse(code);
    }

    /** Returns the texts of a kind about a project of a unit, in the sender's order. */
    List<Narrative> narratives(Narrative.Kind kind, String unit, String project) {
        return ofProjects.getOrDefault(new OfProject(kind, unit, project), List.of());
    }

    /** Returns the texts of a kind, those of a unit in the sender's order. */
    List<Narrative> narratives(Narrative.Kind kind) {
        return narratives.stream().filter(narrative -> narrative.kind() == kind).toList();
    }
}
