package budgetbook.table;

import budgetbook.budget.Condition;
import budgetbook.budget.Department;
import budgetbook.budget.Group;
import budgetbook.budget.Narrative;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.table.ColumnDefinition;
import budgetbook.configuration.table.TableDefinition;
import budgetbook.configuration.table.TableDefinition.Note;
import budgetbook.configuration.table.TableDefinition.Panel;
import budgetbook.ledger.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws tables from the ledger as their definitions say. Holds no state between tables; safe for threads. */
public final class Tabulator {
    private final Naming naming;
    private final Classification classification;
    private final FactSource facts;
    private final List<Narrative> narratives;
    private final Map<OfProject, List<Narrative>> ofProjects = new HashMap<>();

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
        this(
                DepartmentNaming.of(department, year, narratives),
                classification,
                where -> facts.stream().filter(fact -> fact.meets(where)).toList(),
                narratives);
    }

    private Tabulator(Naming naming, Classification classification, FactSource facts, List<Narrative> narratives) {
        this.naming = naming;
        this.classification = classification;
        this.facts = facts;
        this.narratives = List.copyOf(narratives);
        for (Narrative text : narratives) {
            OfProject key = new OfProject(text.kind(), text.unit(), text.field("project"));
            ofProjects.computeIfAbsent(key, first -> new ArrayList<>()).add(text);
        }
    }

    /**
     * For a group of departments and a year.
     *
     * @param counted the departments whose lines are among the facts
     * @param facts sums over the dimensions that the tables to be drawn name, or finer ones
     */
    public static Tabulator ofGroup(
            Group group, int year, Classification classification, List<Department> counted, FactSource facts) {
        return new Tabulator(GroupNaming.of(group, year, counted), classification, facts, List.of());
    }

    private record OfProject(Narrative.Kind kind, String unit, String project) {}

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
        List<Fact> lines = facts.meeting(where);
        PanelGrid grid = new PanelGrid(panel.columns().size(), !lines.isEmpty());
        new PanelDrawing(this, panel, grid).draw(new Scope(where, lines, naming.everywhere()));
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
        return naming.everywhere().getOrDefault(variable, "");
    }

    Classification classification() {
        return classification;
    }

    Naming naming() {
        return naming;
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
