package budgetbook.configuration;

import budgetbook.configuration.file.ConfigurationException;
import budgetbook.configuration.file.Text;
import budgetbook.finding.Severity;
import java.util.List;
import java.util.Map;

/**
 * A rule on the book as config/reconciliation/*.yml writes it; what it names is read by the package that checks it.
 *
 * @param where file and line, for messages
 * @param remedy what to do about a failure, a sentence
 */
public record BookRuleDefinition(
        String where, String id, String name, String guards, Severity level, String remedy, Content content) {

    /** What a rule demands: a sentence, or a form that holds for the whole book. */
    public sealed interface Content {}

    /**
     * A sentence that must stand in a section.
     *
     * @param section the heading, without its number; may hold names in braces
     * @param when the scope: all must hold, or the sentence must not stand
     * @param sentence with slots in braces; what stands in square brackets is said only where it says something
     */
    public record Says(Text section, List<Text> when, Text sentence, Map<String, Slot> slots) implements Content {}

    /**
     * A demand on the form of the book.
     *
     * @param demand which one
     * @param data what it needs to know, by key
     */
    public record Form(Text demand, Map<String, List<Text>> data) implements Content {}

    /**
     * What stands in a place of a sentence.
     *
     * @param where file and line, for messages
     * @param parts by key; a slot that is written as one text has it under {@code is}
     * @param slots of the text that is said for each row; none otherwise
     */
    public record Slot(String where, Map<String, Text> parts, Map<String, Slot> slots) {}

    /**
     * The words for a change from last year's figure to this year's.
     *
     * @param name by which sentences ask for them
     * @param cases by case, {@code up} for instance
     */
    public record ChangeWords(String where, String name, Map<String, Text> cases) {}

    /** The exception that refuses a part of this rule; {@code problem} is a Chinese sentence. */
    public ConfigurationException refuse(String at, String problem) {
        return new ConfigurationException(at + "：规则 " + id + "：" + problem);
    }
}
