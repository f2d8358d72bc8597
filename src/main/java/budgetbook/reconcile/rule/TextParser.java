package budgetbook.reconcile.rule;

import budgetbook.budget.Narrative;
import budgetbook.configuration.table.Variables;
import budgetbook.reconcile.readback.HeadingLine;
import budgetbook.reconcile.selection.RuleSyntaxException;
import budgetbook.reconcile.selection.TextPattern;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what stands inside the brackets of the functions that give a text. */
final class TextParser {
    private TextParser() {}

    /** {@code function, {科目编码/类}{科目编码/款}{科目编码/项}}. */
    static TextExpression named(String inside) {
        String[] parts = inside.split(",", 2);
        Optional<NameList> list = NameList.of(parts[0].strip());
        if (list.isEmpty() || parts.length < 2) {
            throw new RuleSyntaxException("named(" + inside + ") 应写作 named(科目表, 编码)，科目表为 " + NameList.words() + "。");
        }
        return new TextExpression.Named(list.get(), new TextPattern(parts[1].strip()));
    }

    /** {@code goal, content}. */
    static TextExpression texts(String inside) {
        String[] parts = inside.split(",", 2);
        Optional<Narrative.Kind> kind = Arrays.stream(Narrative.Kind.values())
                .filter(known -> known.label().equals(parts[0].strip()))
                .findFirst();
        if (kind.isEmpty()
                || parts.length < 2
                || !Variables.FIELDS.getOrDefault(kind.get(), List.of()).contains(parts[1].strip())) {
            throw new RuleSyntaxException(
                    "texts(" + inside + ") 应写作 texts(goal, content)，也可用 target、task、indicator 及其各项。");
        }
        return new TextExpression.Submitted(kind.get(), parts[1].strip());
    }

    /** {@code 预算05表, 标题}. */
    static TextExpression heading(String inside) {
        String[] parts = inside.split(",", 2);
        Optional<HeadingLine> line = Arrays.stream(HeadingLine.values())
                .filter(known -> parts.length == 2 && known.word().equals(parts[1].strip()))
                .findFirst();
        if (line.isEmpty()) {
            throw new RuleSyntaxException("heading(" + inside + ") 应写作 heading(表, 标题)，也可用 编号、部门、单位。");
        }
        return new TextExpression.Heading(parts[0].strip(), line.get());
    }
}
