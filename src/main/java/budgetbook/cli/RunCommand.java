package budgetbook.cli;

import budgetbook.budget.Department;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.file.ConfigurationException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: consolidates every department of the configuration, or those named, and publishes. */
@Command(name = "run", description = "汇总配置中的各部门（或指定的部门）并发布。")
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Option(names = "--draft", description = "试算：缺报、有误或勾稽不符也算出能算的，放在部门文件夹的“试算”中，每张表标明试算稿和所缺；不动已发布的。")
    private boolean draft;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    RunCommand() {}

    @Override
    public Integer call() {
        WatchedRun run = new WatchedRun(options, InstantSource.system());
        PrintWriter out = spec.commandLine().getOut();
        return (draft ? run.draft(out) : run.make(out)).exitStatus();
    }

    /** The departments with these codes, or all if there are none; an unknown one is refused. */
    static List<Department> departments(Configuration configuration, List<String> codes) {
        if (codes.isEmpty()) {
            return configuration.departments();
        }
        List<Department> departments = new ArrayList<>();
        for (Department department : configuration.departments()) {
            if (codes.contains(department.code())) {
                departments.add(department);
            }
        }
        for (String code : codes) {
            if (departments.stream().noneMatch(department -> department.code().equals(code))) {
                throw new ConfigurationException("配置中没有部门“" + code + "”；已配置的部门：" + codes(configuration) + "。");
            }
        }
        return departments;
    }

    /** The one department that is meant; refused if it is not clear which. */
    static Department onlyDepartment(Configuration configuration, List<String> codes) {
        List<Department> departments = departments(configuration, codes);
        if (departments.size() != 1) {
            throw new ConfigurationException("请用 --department 指明一个部门；已配置的部门：" + codes(configuration) + "。");
        }
        return departments.get(0);
    }

    /** The codes of the configured departments, for a message that offers them. */
    static String codes(Configuration configuration) {
        return configuration.departments().stream().map(Department::code).collect(Collectors.joining("、"));
    }
}
