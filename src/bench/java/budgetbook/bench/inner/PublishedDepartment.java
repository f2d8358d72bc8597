package budgetbook.bench.inner;

import budgetbook.bench.department.DepartmentSize;
import budgetbook.bench.department.GeneratedDepartments;
import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import budgetbook.cli.Commands;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.LedgerDatabase;
import budgetbook.normalise.SubmissionReading;
import budgetbook.publication.DepartmentFolder;
import budgetbook.run.Folders;
import budgetbook.step.DepartmentWork;
import budgetbook.step.Examined;
import budgetbook.step.Received;
import budgetbook.step.Rules;
import budgetbook.submission.Reception;
import budgetbook.submission.intake.Inbox;
import budgetbook.submission.intake.Patience;
import budgetbook.submission.intake.ReceivedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** A made-up department after a run: what its steps work on. */
record PublishedDepartment(DepartmentWork work, Ledger ledger, Examined examined) {

    /** Makes up a department and runs budgetbook on it. */
    static PublishedDepartment of(DepartmentSize size, Path folder) throws IOException {
        GeneratedDepartments generated = GeneratedDepartments.write(size, Path.of("config"), folder);
        Folders folders = new Folders(generated.input(), folder.resolve("output"), folder.resolve("state"));
        int status = Commands.execute(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                "run",
                "--config",
                generated.configuration().toString(),
                "--input",
                folders.input().toString(),
                "--output",
                folders.output().toString(),
                "--state",
                folders.state().toString());
        if (status != 0) {
            throw new IllegalStateException("the run ended with " + status);
        }
        Configuration configuration = new ConfigurationFolder(generated.configuration()).read(Optional.empty());
        Department department = configuration.departments().get(0);
        Inbox inbox = Inbox.receive(folders.input(), folders.snapshots(), Patience.NONE);
        DepartmentWork work = DepartmentWork.of(
                configuration,
                Rules.of(configuration),
                department,
                Reception.of(inbox, configuration).of(department),
                new DepartmentFolder(folders.output(), configuration.year(), department, folders.publications()));
        Ledger ledger = LedgerDatabase.open(folders.state()).orElseThrow();
        return new PublishedDepartment(work, ledger, Examined.of(work, Received.of(work, ledger), ledger));
    }

    /** Begins to read the first unit's submission. */
    SubmissionReading reading() {
        Unit unit = work.department().units().get(0);
        ReceivedFile file = Objects.requireNonNull(work.submitted().files().get(unit.code()));
        return new SubmissionReading(unit, file, work.configuration());
    }
}
