package budgetbook.cli.console;

import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.RunObserver;
import budgetbook.run.Stage;
import java.io.PrintWriter;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The progress of a run: a bar on a terminal, plain lines otherwise; and a line each in the log. */
public final class ProgressDisplay implements RunObserver, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressDisplay.class);
    private static final int UPDATE_MILLIS = 200;

    private final PrintWriter out;
    private final boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();
    private @Nullable ProgressBar bar;
    private int submissions;
    private int read;

    public ProgressDisplay(PrintWriter out) {
        this.out = out;
    }

    @Override
    public synchronized void unlogged(Path log) {
        out.println("日志无法写入，本次运行不记日志：" + log + "。请检查磁盘空间和文件夹权限。");
    }

    @Override
    public synchronized void setAside(Path database) {
        LOG.warn("状态数据库无法打开，已改名为 {}，从申报表重建", database);
        out.println("状态数据库无法打开（可能已损坏），已改名保存为 " + database + "；现从申报表重新建立，已发布的不受影响。");
    }

    @Override
    public synchronized void putBack() {
        LOG.warn("换用新的状态数据库也不成，原来的已放回原处");
        out.println("换用新的状态数据库也不成，原来的已放回原处。");
    }

    @Override
    public synchronized void reached(Department department, Stage stage) {
        LOG.info("{} {}：{}", department.code(), department.name(), stage.label());
        if (!terminal) {
            return;
        }
        ProgressBar shown = bar;
        if (shown == null || stage == Stage.RECEIVE) {
            close();
            shown = new ProgressBarBuilder()
                    .setTaskName(department.code())
                    .setInitialMax(Stage.OF_PUBLICATION.size())
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(UPDATE_MILLIS)
                    .clearDisplayOnFinish()
                    .hideEta()
                    .build();
            bar = shown;
        }
        shown.stepTo(stage.ordinal());
        shown.setExtraMessage(stage.label());
    }

    @Override
    public synchronized void reading(Department department, int count) {
        submissions = count;
        read = 0;
        LOG.info("{} 需读取申报表 {} 份", department.code(), count);
        ProgressBar shown = bar;
        if (shown != null) {
            shown.maxHint(Stage.OF_PUBLICATION.size() + (long) count);
        } else if (count > 0) {
            out.println("读取 " + department.code() + " 的申报表 " + count + " 份");
        }
    }

    @Override
    public synchronized void read(Department department, Unit unit) {
        read++;
        LOG.info("{} 已读取 {} {}", department.code(), unit.code(), unit.shortName());
        ProgressBar shown = bar;
        if (shown != null) {
            shown.step();
            shown.setExtraMessage(Stage.INGEST.label() + " " + read + "/" + submissions);
        } else {
            out.println("  " + read + "/" + submissions + " " + unit.code() + " " + unit.shortName());
        }
    }

    @Override
    public synchronized void ended(DepartmentOutcome outcome) {
        LOG.info("{} {}", outcome.department().code(), outcome.result().label());
        // The place and the title only: what stands in a cell may be somebody's name or telephone number.
        outcome.findings()
                .forEach(finding -> LOG.info(
                        "{}　{}　{}",
                        finding.severity().label(),
                        finding.whole(),
                        finding.code().title()));
    }

    @Override
    public synchronized void close() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
            bar = null;
        }
    }
}
