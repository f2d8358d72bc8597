package budgetbook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.Codes;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredIncome;
import budgetbook.declared.DeclaredLine;
import budgetbook.declared.DeclaredTarget;
import budgetbook.declared.DeclaredUnit;
import budgetbook.declared.GoldenDepartment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The three files in {@code input/} say what the golden data say, each read where a person sees it. */
class ShippedSampleTest {
    private static final Path INPUT = Path.of("input");
    private static final Codes CODES = Codes.shipped();

    private final DeclaredDepartment golden = GoldenDepartment.read();

    @ParameterizedTest
    @EnumSource
    void everyLineOfExpenditureStandsInTheFileInOrder(ShippedFile file) throws IOException {
        List<DeclaredLine> expected = new ArrayList<>(golden.linesOf(golden.unit(file.unit)));
        if (file == ShippedFile.MUSEUM) {
            List<String> types = List.of("人员类", "公用经费", "其他运转类", "特定目标类");
            expected.sort(Comparator.comparing(line -> types.indexOf(line.type())));
        }
        if (file == ShippedFile.SMALL_OFFICE) {
            expected.replaceAll(line -> line.basic() ? withoutGovernment(line) : line);
        }
        try (Workbook workbook = open(file)) {
            assertThat(file.lines(workbook)).containsExactlyElementsOf(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeStandsWithTheNameThatTheClassificationGivesIt(ShippedFile file) throws IOException {
        Map<String, String> known = new LinkedHashMap<>(CODES.functions());
        known.putAll(CODES.economic());
        try (Workbook workbook = open(file)) {
            Map<String, String> names = file.names(workbook);
            assertThat(names).isNotEmpty();
            assertThat(known).containsAllEntriesOf(names);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theIncomeStandsInTheFileAndTheCoverStatesBothTotals(ShippedFile file) throws IOException {
        DeclaredUnit unit = golden.unit(file.unit);
        try (Workbook workbook = open(file)) {
            List<DeclaredIncome> income = SheetText.rows(workbook.getSheet(file.incomeSheet)).stream()
                    .filter(row -> row.get(0).startsWith("一般公共预算"))
                    .map(row -> new DeclaredIncome(file.unit, row.get(0), file.yuan(row.get(1)), file.yuan(row.get(2))))
                    .toList();
            assertThat(income).containsExactlyElementsOf(golden.incomeOf(unit));

            Map<String, String> cover = new LinkedHashMap<>();
            SheetText.rows(workbook.getSheet("封面")).stream()
                    .filter(row -> row.size() > 1)
                    .forEach(row -> cover.put(row.get(0), row.get(1)));
            assertThat(cover.values()).contains("2023", unit.code(), unit.name());
            assertThat(file.yuan(cover.getOrDefault("收入总计", ""))).isEqualTo(golden.incomeTotalOf(unit));
            assertThat(file.yuan(cover.getOrDefault("支出总计", ""))).isEqualTo(golden.expenditureOf(unit));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPerformanceTargetStandsInTheFileInOrder(ShippedFile file) throws IOException {
        try (Workbook workbook = open(file)) {
            List<DeclaredTarget> targets = SheetText.rows(workbook.getSheet(file.targetSheet)).stream()
                    .filter(row -> row.size() > 2
                            && row.get(2).endsWith("指标")
                            && row.get(0).startsWith("4108"))
                    .map(row ->
                            new DeclaredTarget(file.unit, row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
                    .toList();
            assertThat(targets).containsExactlyElementsOf(golden.targetsOf(golden.unit(file.unit)));
        }
    }

    @Test
    void theLeadUnitTellsGoalsTasksAndIndicators() throws IOException {
        try (Workbook workbook = open(ShippedFile.HEAD_OFFICE)) {
            assertThat(body(workbook, "年度履职目标"))
                    .containsExactlyElementsOf(
                            golden.goals().stream().map(List::of).toList());
            assertThat(body(workbook, "年度主要任务"))
                    .containsExactlyElementsOf(golden.tasks().stream()
                            .map(task -> List.of(task.name(), task.content()))
                            .toList());
            assertThat(body(workbook, "整体绩效指标"))
                    .containsExactlyElementsOf(golden.indicators().stream()
                            .map(i -> List.of(i.level1(), i.level2(), i.indicator(), i.value(), i.explanation()))
                            .toList());
        }
    }

    @Test
    void theBuilderMakesTheShippedFilesPartForPart() throws IOException {
        for (Map.Entry<String, Submission> file : SampleSubmissions.all().entrySet()) {
            byte[] shipped = Files.readAllBytes(INPUT.resolve(file.getKey()));
            byte[] built = file.getValue().bytes();
            if (file.getKey().endsWith(".xls")) {
                assertThat(built).as(file.getKey()).isEqualTo(shipped);
            } else {
                assertThat(parts(built)).as(file.getKey()).isEqualTo(parts(shipped));
            }
        }
    }

    private static Workbook open(ShippedFile file) throws IOException {
        return WorkbookFactory.create(INPUT.resolve(file.file).toFile(), "", true);
    }

    private static List<List<String>> body(Workbook workbook, String sheet) {
        List<List<String>> rows = SheetText.rows(workbook.getSheet(sheet));
        return rows.subList(1, rows.size());
    }

    private static DeclaredLine withoutGovernment(DeclaredLine line) {
        return new DeclaredLine(
                line.unit(),
                line.type(),
                line.projectCode(),
                line.item(),
                line.function(),
                line.economic(),
                "",
                line.source(),
                line.carriedOver(),
                line.yuan(),
                line.operating(),
                line.procurement());
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
