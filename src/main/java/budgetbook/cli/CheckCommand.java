package budgetbook.cli;

import budgetbook.budget.Sha256;
import budgetbook.cli.console.CheckReport;
import budgetbook.cli.console.Log;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.OfficeZone;
import budgetbook.finding.Finding;
import budgetbook.finding.Statement;
import budgetbook.normalise.CheckedSubmission;
import budgetbook.normalise.SubmissionCheck;
import budgetbook.place.SourceCell;
import budgetbook.submission.intake.FileNames;
import budgetbook.submission.intake.Inbox;
import budgetbook.submission.intake.ReceivedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: what a run would find in these submissions; publishes nothing and keeps nothing. */
@Command(
        name = "check",
        description = {"检查申报表，列出错误和提示，不汇总、不发布，也不改动原文件。", "退出状态：0 各份都可以提交；2 有错误，或有文件未能作为本年度的申报表读取。"})
final class CheckCommand implements Callable<Integer> {
    private static final int NOT_IN_ORDER = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "申报表", arity = "1..*", description = "要检查的工作簿，可以有多份。")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--feedback", paramLabel = "文件夹", description = "把标出问题的副本（原文件名-问题清单）写到这个文件夹，没有则新建。")
    @Nullable
    private Path feedback;

    @Option(names = "--config", paramLabel = "文件夹", description = "配置文件夹，缺省为 config。")
    private Path config = Path.of("config");

    @Option(names = "--year", paramLabel = "年度", description = "预算年度；缺省为 config/budgetbook.yml 中的 year。")
    @Nullable
    private Integer year;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    CheckCommand() {}

    @Override
    public Integer call() throws IOException {
        Log.off();
        Configuration configuration = OfficeZone.configuration(config, year);
        files = files.stream().map(this::existing).toList();
        CheckReport report = new CheckReport(spec.commandLine().getOut());
        report.begin(configuration);
        List<CheckedSubmission> checked = check(configuration);
        report.submissions(checked);
        if (feedback != null) {
            report.feedback(new CheckFeedback(feedback, files).write(checked));
        }
        report.end(checked);
        return checked.stream().allMatch(CheckedSubmission::inOrder) ? 0 : NOT_IN_ORDER;
    }

    private Path existing(Path typed) {
        Path file = FileNames.find(typed).orElse(typed);
        if (!Files.isRegularFile(file)) {
            throw new UsageErrors.WrongUsage(
                    spec.commandLine(), Files.isDirectory(file) ? "是文件夹，不是文件：" + typed : "找不到文件：" + typed);
        }
        return file;
    }

    private List<CheckedSubmission> check(Configuration configuration) throws IOException {
        List<ReceivedFile> submissions = new ArrayList<>();
        List<CheckedSubmission> leftAlone = new ArrayList<>();
        for (Path file : new LinkedHashSet<>(files)) {
            ReceivedFile received = new ReceivedFile(
                    FileNames.of(file),
                    file,
                    openable(file),
                    Sha256.of(file),
                    Files.getLastModifiedTime(file).toInstant());
            Optional<Statement> why = Inbox.whyLeftAlone(file);
            if (why.isPresent()) {
                leftAlone.add(new CheckedSubmission(
                        received,
                        null,
                        List.of(new Finding(why.get(), SourceCell.ofFile(received.name())).forSender())));
            } else {
                submissions.add(received);
            }
        }
        List<CheckedSubmission> checked = new ArrayList<>(SubmissionCheck.of(submissions, configuration));
        checked.addAll(leftAlone);
        return checked;
    }

    /** The file, or a copy where its name in bytes that are no text leads only Java's newer half to it. */
    private static Path openable(Path file) throws IOException {
        if (FileNames.isWhole(file)) {
            return file;
        }
        Path copy = Files.createTempFile("budgetbook-", ".book");
        copy.toFile().deleteOnExit();
        return Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
}
