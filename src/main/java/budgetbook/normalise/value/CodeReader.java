package budgetbook.normalise.value;

import budgetbook.budget.Label;
import budgetbook.configuration.classification.CodeList;
import budgetbook.finding.Argument;
import budgetbook.finding.Phrase;
import budgetbook.finding.Wording;
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
                problems.at(at, issue.said());
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
            Argument shown = Argument.of(written.shown());
            Argument former = index.list()
                    .formerName(code)
                    .<Argument>map(name -> Phrase.FORMER_CODE.of(Argument.of(name)))
                    .orElse(Argument.NOTHING);
            Argument slip = swapped ? Phrase.SWAPPED.of() : Argument.NOTHING;
            Argument meant = swapped
                    ? index.shown(List.of(written.swapped()))
                    : named.size() == 1 ? index.shown(named) : index.near(code);
            verdict.add(
                    false,
                    upper.map(name -> Wording.CODE_UPPER.of(
                                    title(), shown, Argument.of(name), former, slip, digits(), meant))
                            .orElseGet(() -> Wording.CODE_STRANGE.of(title(), shown, former, slip, digits(), meant)));
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
            verdict.add(false, Wording.CODE_BLANK.of(title(), digits()));
        } else if (codes.isEmpty()) {
            verdict.add(atName, Wording.NAME_STRANGE.of(title(), Argument.of(name), digits()));
        } else if (codes.size() > 1) {
            verdict.add(atName, Wording.NAME_AMBIGUOUS.of(Argument.of(name), index.shown(codes)));
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
            verdict.add(
                    atName, Wording.CODE_NAMED_OTHERWISE.of(Argument.of(code), Argument.of(given), Argument.of(name)));
        } else {
            verdict.add(
                    atName,
                    Wording.CODE_OF_ANOTHER_NAME.of(
                            Argument.of(code), Argument.of(name), Argument.of(given), index.shown(others)));
        }
    }

    private Argument title() {
        return Argument.of(index.list().title());
    }

    private Argument digits() {
        return Argument.of(index.list().leafLength());
    }

    /** Whether the two names are the same; of a path such as 科学技术-机构运行 its last part counts. */
    private static boolean same(String given, String name) {
        String label = Label.of(name);
        String[] path = given.split("[-/\\\\>》→_—]+");
        return Label.of(given).equals(label)
                || (path.length > 0 && Label.of(path[path.length - 1]).equals(label));
    }
}
