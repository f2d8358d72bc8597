package budgetbook.cli;

import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import budgetbook.cli.UsageErrors.WrongUsage;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.OfficeZone;
import budgetbook.publication.TemplateFolder;
import budgetbook.run.FoldersApart;
import budgetbook.workbook.form.SubmissionForm;
import budgetbook.workbook.form.TemplateWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code template}: writes the blank submission of each unit, or of those named. Keeps no state. */
@Command(name = "template", description = "为各单位（或指定的单位）生成空白的预算申报表，带下拉列表、名称和红绿灯。")
final class TemplateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--unit", paramLabel = "单位代码", description = "只生成这个单位的，可写多次；缺省为配置中的全部单位。")
    private List<String> units = new ArrayList<>();

    @Option(names = "--from", paramLabel = "年度", description = "带入该年度申报表的明细（不带金额）；到输入文件夹中按封面查找。")
    private @Nullable Integer from;

    @Option(names = "--year", paramLabel = "年度", description = "预算年度；缺省为 config/budgetbook.yml 中的 year。")
    private @Nullable Integer year;

    @Option(names = "--config", paramLabel = "文件夹", description = "配置文件夹，缺省为 config。")
    private Path config = Path.of("config");

    @Option(names = "--input", paramLabel = "文件夹", description = "往年申报表所在文件夹，只与 --from 同用，缺省为 input。")
    private Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "文件夹", description = "生成到的文件夹，缺省为 output。")
    private Path output = Path.of("output");

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    TemplateCommand() {}

    @Override
    public Integer call() throws IOException {
        Configuration configuration = OfficeZone.configuration(config, year);
        refuseUnknown(configuration);
        if (Files.isDirectory(input)) {
            FoldersApart.requireOutsideInput("输出文件夹", output, input);
        }
        Integer earlier = from;
        if (earlier == null) {
            write(configuration, new EarlierForms(configuration));
            return 0;
        }
        if (!Files.isDirectory(input)) {
            throw new WrongUsage(spec.commandLine(), "找不到输入文件夹 " + input + "，请用 --input 指明。");
        }
        try (EarlierForms forms = new EarlierForms(configuration)) {
            forms.receive(input, earlier);
            write(configuration, forms);
        }
        return 0;
    }

    private void refuseUnknown(Configuration configuration) {
        List<String> known = configuration.departments().stream()
                .flatMap(department -> department.units().stream())
                .map(Unit::code)
                .toList();
        for (String unit : units) {
            if (!known.contains(unit)) {
                throw new WrongUsage(
                        spec.commandLine(), "配置中没有单位“" + unit + "”；已配置的单位：" + String.join("、", known) + "。");
            }
        }
    }

    private void write(Configuration configuration, EarlierForms earlier) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        TemplateWriter writer = new TemplateWriter();
        for (Department department : configuration.departments()) {
            TemplateFolder folder = new TemplateFolder(output, configuration.year(), department);
            for (Unit unit : department.units()) {
                if (units.isEmpty() || units.contains(unit.code())) {
                    EarlierForms.Lines lines = earlier.of(unit);
                    SubmissionForm form = new SubmissionForm(
                            configuration.year(),
                            department,
                            unit,
                            configuration.classification(),
                            configuration.headers(),
                            configuration.sources(),
                            configuration.supplies(),
                            lines.bySheet());
                    Path file = folder.place(unit, path -> writer.write(form, path));
                    out.println(unit.code() + " " + unit.shortName() + "　" + file);
                    if (!lines.said().isEmpty()) {
                        out.println("  " + lines.said());
                    }
                }
            }
        }
    }
}
