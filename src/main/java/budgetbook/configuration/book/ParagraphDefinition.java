package budgetbook.configuration.book;

import java.util.List;

/** A paragraph of a section, or what stands for several. */
public sealed interface ParagraphDefinition {
    /** One paragraph, made of pieces; its full stop follows of itself. */
    record Made(List<PieceDefinition> pieces) implements ParagraphDefinition {}

    /** The paragraphs that have been supplied for a column of 部门概况. */
    record Profile(String column) implements ParagraphDefinition {}
}
