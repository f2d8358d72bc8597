package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.GoldenDepartment;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped submissions of 2023 come out as the fifteen tables that were published, cell by cell. */
class GoldenMasterTest {
    @Test
    void theShippedSubmissionsComeOutAsThePublishedTables(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("output");
        int status =
                BudgetbookRun.inThisProcess().run(Path.of("input"), output, Path.of("config"), folder.resolve("state"));
        assertThat(status).isZero();
        Path master = BudgetbookRun.master(output, 2023, "254", "焦作市科学技术协会");
        assertThat(WorkbookText.compare(master, GoldenDepartment.FOLDER)).isEmpty();
    }
}
