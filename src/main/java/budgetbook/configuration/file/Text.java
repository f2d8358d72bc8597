package budgetbook.configuration.file;

/**
 * A text of the configuration that is read later, by those who understand it.
 *
 * @param where file and line, for messages
 */
public record Text(String text, String where) {
    /** Returns the text that stands at a node. */
    public static Text of(YamlNode node) {
        return new Text(node.text(), node.where());
    }

    /** Whether nothing is written. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns the exception that refuses it; {@code problem} is a Chinese sentence. */
    public ConfigurationException refuse(String problem) {
        return new ConfigurationException(where + "：" + problem);
    }
}
