package budgetbook.catalogue;

import budgetbook.sample.SmallSubmission;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The smallest submission without a finding: one income, one line of basic expenditure, one project with a target, of
 * the unit 254101, which is its department's lead. Standard names and order of columns; amounts in 元.
 */
final class GoodSubmission {
    /** What the cases call it. */
    static final String FILE = "申报表.xlsx";

    private static final byte[] BYTES = bytes();

    private GoodSubmission() {}

    /** Writes it to a file that is not there. */
    static void write(Path file) throws IOException {
        Files.write(file, BYTES);
    }

    private static byte[] bytes() {
        try (Workbook workbook = workbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Workbook workbook() {
        return SmallSubmission.in(new XSSFWorkbook(), 2023, "254101", "焦作市科学技术协会")
                .row("收入预算", SmallSubmission.GRANT, 1_000_000)
                .row(
                        "基本支出",
                        "人员类",
                        "基本工资",
                        "2060701",
                        "机构运行",
                        "30101",
                        "基本工资",
                        "50101",
                        "工资奖金津补贴",
                        SmallSubmission.GRANT,
                        "否",
                        600_000,
                        "否")
                .projects(true)
                .row(
                        "项目支出",
                        "特定目标类",
                        SmallSubmission.PROJECT,
                        "科普活动",
                        "2060702",
                        "科普活动",
                        "30201",
                        "办公费",
                        "50201",
                        "办公经费",
                        SmallSubmission.GRANT,
                        "否",
                        400_000,
                        "否",
                        "")
                .target("科普活动", "活动场次", "≥20场")
                .row("年度履职目标", "内容")
                .row("年度履职目标", "普及科学知识。")
                .row("年度主要任务", "任务名称", "主要内容")
                .row("年度主要任务", "科普日", "举办科普日活动。")
                .row("整体绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "指标值说明")
                .row("整体绩效指标", "产出指标", "数量指标", "活动场次", "≥20场", "")
                .finish();
    }
}
