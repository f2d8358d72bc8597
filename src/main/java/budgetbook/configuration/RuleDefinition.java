package budgetbook.configuration;

import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.file.Text;
import budgetbook.finding.Severity;
import java.util.List;
import java.util.Map;

/**
 * A rule of reconciliation as config/reconciliation/*.yml writes it; its expressions are read by the package that
 * checks them. A part that is not given has an empty text.
 *
 * @param where file and line, for messages
 * @param variants the combinations of {@code with}; one that binds nothing if there is none
 * @param explainedBy lawful parts of a difference, by name
 */
public record RuleDefinition(
        String where,
        String id,
        String name,
        String guards,
        Severity level,
        List<Variant> variants,
        Text each,
        List<Text> when,
        Text left,
        String relation,
        Text right,
        Text tolerance,
        Map<String, Text> explainedBy,
        String remedy) {

    /**
     * One combination of the values under {@code with}.
     *
     * @param label what tells it from the others, in a report
     * @param values by name
     */
    public record Variant(String label, Map<String, String> values) {
        static final Variant NONE = new Variant("", Map.of());
    }

    /** The exception that refuses a part of this rule; {@code problem} is a Chinese sentence. */
    public ConfigurationException refuse(Text part, String problem) {
        return new ConfigurationException(part.where() + "：规则 " + id + "：" + problem);
    }
}
