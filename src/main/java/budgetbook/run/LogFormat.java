package budgetbook.run;

/** How the log is written. */
public enum LogFormat {
    /** A line a person reads; an exception takes several. */
    TEXT("budgetbook.log", "logback-run.xml"),

    /** A JSON object a line, with the fields of the Elastic Common Schema. */
    JSON("budgetbook.jsonl", "logback-run-json.xml");

    private final String file;
    private final String configuration;

    LogFormat(String file, String configuration) {
        this.file = file;
        this.configuration = configuration;
    }

    /** The name of the file that is being written; the full ones before it have the day and a number behind. */
    String file() {
        return file;
    }

    /** Logback's configuration, a resource. */
    String configuration() {
        return configuration;
    }
}
