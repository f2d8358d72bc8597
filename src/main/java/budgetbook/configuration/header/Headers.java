package budgetbook.configuration.header;

import java.util.List;
import java.util.Map;

/**
 * headers.yml: the sheet and column names that a submission may use.
 *
 * @param sheets every kind of sheet
 */
public record Headers(Map<SheetKind, Sheet> sheets) {

    public Sheet sheet(SheetKind kind) {
        Sheet sheet = sheets.get(kind);
        if (sheet == null) {
            throw new IllegalStateException("headers.yml has no sheet " + kind);
        }
        return sheet;
    }

    /**
     * The names of a sheet and its columns.
     *
     * @param names the accepted sheet names, the standard one first
     * @param presence when the sheet must be there
     * @param columns by key (see {@link SheetKind#columns()}), every key present
     */
    public record Sheet(SheetKind kind, List<String> names, Presence presence, Map<SubmissionColumn, Column> columns) {
        public String standardName() {
            return names.get(0);
        }

        public Column column(SubmissionColumn key) {
            Column column = columns.get(key);
            if (column == null) {
                throw new IllegalStateException("headers.yml: " + kind.key() + " has no column " + key);
            }
            return column;
        }
    }

    /** When a sheet must be in a submission. */
    public enum Presence {
        /** 每个单位都要有. */
        ALWAYS("always"),
        /** Only where the unit has projects. */
        WITH_PROJECTS("with-projects"),
        /** Only in the lead unit's submission. */
        LEAD("lead"),
        /** In any unit's submission that has something to say. */
        OPTIONAL("optional"),
        /** In the lead unit's submission, if it has something to say. */
        LEAD_OPTIONAL("lead-optional");

        private final String word;

        Presence(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** Whether the lead unit alone fills it in. */
        public boolean ofLead() {
            return this == LEAD || this == LEAD_OPTIONAL;
        }
    }

    /**
     * The names of a column.
     *
     * @param names the accepted names, the standard one first
     * @param required whether a sheet without it is refused
     * @param parts the names of the columns over which a code may be split (类, 款, 项); empty if it is not a code
     */
    public record Column(List<String> names, boolean required, List<String> parts) {
        public String standardName() {
            return names.get(0);
        }
    }
}
