package budgetbook.operation;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** metrics.prom in the state folder: what status.json says of the last run, for Prometheus's textfile collector. */
final class MetricsFile {
    static final String NAME = "metrics.prom";

    private static final Logger LOG = LoggerFactory.getLogger(MetricsFile.class);

    private MetricsFile() {}

    /** Replaces it; that it cannot be written stops no run. */
    static void write(Path state, Status status) {
        try {
            StateFile.replace(state.resolve(NAME), new Metrics(status).text());
        } catch (IOException e) {
            LOG.warn("{} 无法写入：{}", NAME, String.valueOf(e.getMessage()));
        }
    }
}
