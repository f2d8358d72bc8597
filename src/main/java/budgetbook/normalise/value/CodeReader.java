package budgetbook.normalise.value;

import budgetbook.budget.Label;
import budgetbook.configuration.classification.CodeList;
import budgetbook.finding.FindingCode;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.submission.row.Field;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads codes of one classification, given by code, by name or by both, and reports where the two disagree. */
public final class CodeReader {
    private final CodeIndex index;
    private final Memo<Given, CodeVerdict> verdicts = new Memo<>(this::judge);

    /** What stands in the columns of code and name; an empty list where there is no code column. */
    private record Given(List<RawValue> code, RawValue name) {}

    public CodeReader(CodeList list) {
        this.index = new CodeIndex(list);
    }

    /** Whether neither a code nor a name stands there. */
    public static boolean blank(@Nullable Field code, @Nullable Field name) {
        return (code == null || code.isBlank()) && (name == null || name.isBlank());
    }

    /** The code meant; empty with an error among the problems. One of the two fields must be there. */
    public Optional<String> read(@Nullable Field code, @Nullable Field name, Problems problems) {
        boolean legible = problems.legible(code);
        legible &= problems.legible(name);
        if (!legible) {
            return Optional.empty();
        }
        Given given =
                new Given(code == null ? List.of() : code.values(), name == null ? RawValue.blank() : name.value());
        CodeVerdict verdict = verdicts.of(given);
        for (CodeVerdict.Issue issue : verdict.issues()) {
            Field at = (issue.atName() && name != null) || code == null ? name : code;
            if (at != null) {
                problems.at(at, issue.code(), issue.found(), issue.expected());
            }
        }
        return Optional.ofNullable(verdict.code());
    }

    private CodeVerdict judge(Given given) {
        WrittenCode written = WrittenCode.of(given.code());
        String beside = PlainText.name(given.name());
        if (!written.digits().isEmpty()) {
            return byCode(written, beside);
        }
        return written.isBlank() ? byName(beside, true, "") : byName(written.name(), false, beside);
    }

    private CodeVerdict byCode(WrittenCode written, String beside) {
        CodeVerdict verdict = new CodeVerdict();
        String code = written.digits();
        if (!index.list().isLeaf(code)) {
            List<String> named = index.named(written.name().isBlank() ? beside : written.name());
            Optional<String> upper = index.list().name(code);
            boolean swapped = index.list().isLeaf(written.swapped());
            String meant = swapped
                    ? index.shown(List.of(written.swapped()))
                    : named.size() == 1 ? index.shown(named) : index.near(code);
            verdict.add(
                    upper.isPresent() ? FindingCode.CODE_NOT_LEAF : FindingCode.CODE_UNKNOWN,
                    false,
                    index.list().title() + "“" + written.shown() + "”"
                            + upper.map(name -> "是上级科目“" + name + "”").orElse("")
                            + index.list()
                                    .formerName(code)
                                    .map(name -> "是去年的科目“" + name + "”，今年没有")
                                    .orElse("")
                            + (swapped ? "，类、款像是填反了" : ""),
                    leaf() + "编码，如 " + meant);
            return verdict;
        }
        compare(verdict, code, written.name(), false);
        compare(verdict, code, beside, true);
        return verdict.meaning(code);
    }

    /** By the name alone; the other name, if there is one, is compared with what was found. */
    private CodeVerdict byName(String name, boolean atName, String other) {
        CodeVerdict verdict = new CodeVerdict();
        List<String> codes = index.named(name);
        if (name.isBlank()) {
            verdict.add(FindingCode.CODE_MISSING, false, index.list().title() + "为空", leaf() + "编码");
        } else if (codes.isEmpty()) {
            verdict.add(FindingCode.CODE_UNKNOWN, atName, index.list().title() + "“" + name + "”", leaf() + "的编码或名称");
        } else if (codes.size() > 1) {
            verdict.add(FindingCode.CODE_AMBIGUOUS, atName, "只有名称“" + name + "”", "下列之一：" + index.shown(codes));
        } else {
            compare(verdict, codes.get(0), other, true);
            return verdict.meaning(codes.get(0));
        }
        return verdict;
    }

    private void compare(CodeVerdict verdict, String code, String given, boolean atName) {
        String name = index.list().name(code).orElse("");
        if (given.isBlank() || same(given, name)) {
            return;
        }
        List<String> others = index.named(given);
        if (others.isEmpty()) {
            verdict.add(FindingCode.CODE_NAME_DIFFERS, atName, code + " 的名称写作“" + given + "”", "“" + name + "”");
        } else {
            verdict.add(
                    FindingCode.CODE_CONTRADICTORY,
                    atName,
                    "编码 " + code + " 是“" + name + "”，名称“" + given + "”却是 " + index.shown(others),
                    "");
        }
    }

    /** E.g. 7 位末级功能科目. */
    private String leaf() {
        return index.list().leafLength() + " 位末级" + index.list().title();
    }

    /** Whether the two names are the same; of a path such as 科学技术-机构运行 its last part counts. */
    private static boolean same(String given, String name) {
        String label = Label.of(name);
        String[] path = given.split("[-/\\\\>》→_—]+");
        return Label.of(given).equals(label)
                || (path.length > 0 && Label.of(path[path.length - 1]).equals(label));
    }
}
