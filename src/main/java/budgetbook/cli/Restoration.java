package budgetbook.cli;

import budgetbook.budget.Department;
import budgetbook.configuration.Configuration;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.Manifest;
import budgetbook.publication.PastPublication;
import budgetbook.run.Folders;
import budgetbook.run.FoldersApart;
import budgetbook.run.RunLock;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** {@code history --restore N}: publishes an earlier publication again, as a new one. */
final class Restoration {
    private final Configuration configuration;
    private final RunOptions options;
    private final PrintWriter out;

    Restoration(Configuration configuration, RunOptions options, PrintWriter out) {
        this.configuration = configuration;
        this.options = options;
        this.out = out;
    }

    /** Restores a publication; returns the exit status. */
    int restore(int number) throws IOException {
        Department department = RunCommand.onlyDepartment(configuration, options.departments);
        Folders folders = options.folders();
        FoldersApart.require(folders);
        try (RunLock lock = RunLock.take(options.state);
                RunLock output = RunLock.ofOutput(folders)) {
            DepartmentFolder.takeName(options.output, configuration.year(), department, folders.publications());
            DepartmentFolder folder =
                    new DepartmentFolder(options.output, configuration.year(), department, folders.publications());
            folder.recover();
            if (folder.lacksManifest()) {
                throw new RequestException("现行发布的 manifest.json 不在，或无法辨认，恢复了也不能持久。请先运行一次 run，再恢复。");
            }
            PastPublication earlier = find(folder, number, department);
            if (!earlier.isWhole()) {
                throw new RequestException(
                        "第 " + number + " 号的文件被改动过或不全，不能恢复：" + earlier.folder() + "。请恢复另一次发布，或更正申报表后重新运行。");
            }
            String now = Manifest.time(OffsetDateTime.now(ZoneId.systemDefault()));
            int published = folder.restore(earlier, now);
            out.println("已把 " + department.name() + " 的第 " + number + " 号重新发布为第 " + published + " 号：" + folder.path());
            out.println("申报表和配置不变时一直有效；一有变动，下次运行即按变动后的重新发布。");
            return 0;
        }
    }

    /** The publication of a number; refused, with those that there are, if there is none. */
    static PastPublication find(DepartmentFolder folder, int number, Department department) {
        List<PastPublication> publications = PastPublication.of(folder);
        return publications.stream()
                .filter(publication -> publication.manifest().number() == number)
                .findFirst()
                .orElseThrow(() -> new RequestException(department.name() + " 没有第 " + number + " 号发布；现有："
                        + publications.stream()
                                .map(publication ->
                                        Integer.toString(publication.manifest().number()))
                                .collect(Collectors.joining("、"))
                        + "。"));
    }
}
