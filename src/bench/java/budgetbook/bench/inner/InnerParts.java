package budgetbook.bench.inner;

import budgetbook.bench.department.DepartmentSize;
import budgetbook.ledger.Fact;
import budgetbook.normalise.SubmissionReading;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.step.Booked;
import budgetbook.step.Compared;
import budgetbook.step.Edition;
import budgetbook.step.Judged;
import budgetbook.step.Tabulated;
import budgetbook.step.Written;
import budgetbook.workbook.master.MasterWorkbookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.util.FileSystemUtils;

/** The parts of a run that take longest, each on what the parts before have made of a department. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class InnerParts {
    @Param("40x60")
    String size = "";

    private Path folder;
    private PublishedDepartment department;
    private Tabulated tabulated;
    private Written written;
    private Judged judged;

    @SuppressWarnings("NullAway.Init") // setUp fills the fields
    public InnerParts() {}

    /** Publishes the department and makes everything that a part begins with. */
    @Setup
    public void setUp() throws IOException, UnreadableWorkbookException {
        folder = Files.createTempDirectory("budgetbook-inner");
        department = PublishedDepartment.of(DepartmentSize.of(size), folder);
        tabulated = draw();
        written = Written.of(department.work(), tabulated);
        judged = judge();
    }

    @TearDown
    public void tearDown() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    /** 读取: one submission to lines and findings. */
    @Benchmark
    public int read() {
        int lines = 0;
        try (SubmissionReading reading = department.reading()) {
            for (var row = reading.next(); row != null; row = reading.next()) {
                lines += row.lines().size();
            }
        }
        return lines;
    }

    /** 核验: the sums over all dimensions, asked of the database. */
    @Benchmark
    public List<Fact> sum() {
        return department
                .ledger()
                .facts(
                        department.examined().submissions().values(),
                        department.work().configuration().sources());
    }

    /** 制表: fifteen tables of the sums. */
    @Benchmark
    public Tabulated draw() {
        return Tabulated.of(department.work(), department.examined(), department.ledger());
    }

    /** 写册: the tables as a workbook. */
    @Benchmark
    public void write() throws IOException {
        new MasterWorkbookWriter().write(tabulated.tables(), folder.resolve("master.xlsx"));
    }

    /** 勾稽: the workbook read again and all rules checked. */
    @Benchmark
    public final Judged judge() throws UnreadableWorkbookException {
        return Judged.of(department.work(), department.examined(), tabulated, written, department.ledger());
    }

    /** 核对: the working edition. */
    @Benchmark
    public Edition edit() throws IOException {
        return Edition.of(
                department.work(),
                department.examined(),
                tabulated,
                judged,
                Compared.of(department.work(), written),
                Booked.NONE,
                department.ledger());
    }
}
