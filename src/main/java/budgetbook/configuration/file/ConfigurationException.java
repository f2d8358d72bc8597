package budgetbook.configuration.file;

/** The configuration is wrong; the message says in Chinese in which file and line, and what to do. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        super(message);
    }
}
