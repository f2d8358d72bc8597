package budgetbook.normalise.value;

import budgetbook.budget.ExpenditureType;
import budgetbook.budget.FundSource;
import budgetbook.budget.Label;
import budgetbook.configuration.classification.Sources;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Argument;
import budgetbook.finding.Phrase;
import budgetbook.finding.Wording;
import budgetbook.spreadsheet.cell.RawValue;
import budgetbook.submission.row.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the columns in which one of a list must stand: type, fund source, yes or no, procurement. */
public final class Choices {
    private static final Set<String> YES = Set.of("是", "y", "yes", "true", "√", "✓", "✔", "☑");
    private static final Set<String> NO = Set.of("", "否", "n", "no", "false", "×", "✗", "✘", "☐", "-", "—");
    private static final List<String> PROCUREMENT = SubmissionColumn.PROCUREMENT.choices(SheetKind.PROJECT);

    private final Map<String, String> sources = new HashMap<>();
    private final Memo<String, String> labels = new Memo<>(Label::of);
    private final Memo<String, String> words =
            new Memo<>(text -> PlainText.compact(text).toLowerCase(Locale.ROOT));
    private final Argument sourceNames;

    public Choices(Sources configured) {
        for (FundSource source : configured.sources()) {
            sources.put(Label.of(source.name()), source.name());
            sources.put(Label.of(source.fund() + source.name()), source.name());
        }
        configured
                .synonyms()
                .forEach((name, synonyms) -> synonyms.forEach(synonym -> sources.putIfAbsent(Label.of(synonym), name)));
        sourceNames =
                Argument.of(configured.sources().stream().map(FundSource::name).toList());
    }

    /** The fund source's standard name. */
    public Optional<String> source(@Nullable Field field, Problems problems) {
        if (field == null || !problems.legible(field)) {
            return Optional.empty();
        }
        String name = PlainText.readable(field.value()) ? sources.get(label(field)) : null;
        if (name == null) {
            problems.at(field, Wording.SOURCE_STRANGE.of(shown(field), sourceNames));
        }
        return Optional.ofNullable(name);
    }

    /** The type, which must belong to the stage. */
    public Optional<ExpenditureType> type(@Nullable Field field, ExpenditureType.Stage stage, Problems problems) {
        if (field == null || !problems.legible(field)) {
            return Optional.empty();
        }
        Optional<ExpenditureType> type = type(field).filter(found -> found.stage() == stage);
        if (type.isEmpty()) {
            problems.at(
                    field,
                    Wording.TYPE_STRANGE.of(
                            shown(field), Argument.of(ExpenditureType.labels(stage)), Argument.of(stage.label())));
        }
        return type;
    }

    private Optional<ExpenditureType> type(Field field) {
        String label = label(field);
        return ExpenditureType.of(label).or(() -> ExpenditureType.of(label.replaceFirst("(项目|支出)$", "")));
    }

    /** Yes or no; blank is no. Empty where it is neither. */
    public Optional<Boolean> yes(@Nullable Field field, String column, Problems problems) {
        if (field == null || field.isBlank()) {
            return Optional.of(false);
        }
        if (field.value() instanceof RawValue.Bool truth) {
            return Optional.of(truth.value());
        }
        if (!problems.legible(field)) {
            return Optional.empty();
        }
        String word = words.of(field.value().shown());
        if (YES.contains(word) || NO.contains(word)) {
            return Optional.of(YES.contains(word));
        }
        problems.at(field, Wording.YES_OR_NO.of(Argument.of(column), shown(field)));
        return Optional.empty();
    }

    /** 货物, 工程 or 服务; an empty text where nothing is to be procured. */
    public Optional<String> procurement(@Nullable Field field, Problems problems) {
        if (field == null || field.isBlank()) {
            return Optional.of("");
        }
        if (!problems.legible(field)) {
            return Optional.empty();
        }
        String word = words.of(field.value().shown());
        if (NO.contains(word) || word.equals("无")) {
            return Optional.of("");
        }
        String kind = word.replaceFirst("类$", "");
        if (PROCUREMENT.contains(kind)) {
            return Optional.of(kind);
        }
        problems.at(field, Wording.PROCUREMENT_STRANGE.of(shown(field), Argument.of(PROCUREMENT)));
        return Optional.empty();
    }

    private String label(Field field) {
        return labels.of(field.value().shown());
    }

    public static Argument shown(Field field) {
        return field.isBlank()
                ? Phrase.BLANK.of()
                : new Argument.Quoted(field.value().shown());
    }
}
