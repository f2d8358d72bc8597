package budgetbook.configuration.book;

import budgetbook.configuration.file.Text;
import budgetbook.configuration.table.Template;
import java.util.List;

/** A piece of a paragraph, which is made or not. */
public sealed interface PieceDefinition {
    /**
     * A sentence, or a part of one.
     *
     * @param when the comparison without which it is not made; empty for none
     * @param ifAny the figure without which, other than zero as it is printed, it is not made; empty for none
     */
    record Say(Template words, Text when, String ifAny) implements PieceDefinition {}

    /** Pieces that are joined; what is not made is left out, and the words before them with it if none is. */
    record Joined(List<PieceDefinition> pieces, Look look, Text when, String ifAny) implements PieceDefinition {}

    /** The first of some pieces that is made. */
    record Either(List<PieceDefinition> pieces) implements PieceDefinition {}

    /**
     * Figures, each said in the same way.
     *
     * @param of the figure of which they are shares; empty where they are none
     * @param zeros whether those are said too that are zero
     */
    record Figures(List<String> figures, String of, boolean zeros, Template say, Look look)
            implements PieceDefinition {}

    /**
     * Rows of a table, units or supplied items, each said in the same way.
     *
     * @param each the rows, 单位, or a measure of supplied items
     * @param by the column by which they are ordered, each of its texts once; empty for their own order
     * @param name the column, or the name, that says what {名称} stands for
     * @param amount the expression of {金额}; empty where there is none
     * @param of the figure of which they are shares; empty where they are none
     */
    record Each(Text each, String by, String name, Text amount, String of, Template say, Look look)
            implements PieceDefinition {}

    /**
     * How an item has changed since last year.
     *
     * @param words the set of words
     */
    record Change(String item, String words) implements PieceDefinition {}

    /** What has been supplied of an item: its reason, its use, or a text of its own. */
    record Given(Kind kind, String item, Template say) implements PieceDefinition {
        /** What is supplied of an item. */
        public enum Kind {
            /** 主要原因, which a change needs. */
            REASON,
            /** 用途, which an amount needs. */
            USE,
            /** A text that nothing needs. */
            TEXT
        }
    }

    /** What stands before pieces, between and behind them. */
    record Look(Template before, String join, Template after) {}
}
