package budgetbook.operation;

import budgetbook.budget.Product;
import budgetbook.finding.Severity;
import budgetbook.operation.Status.DepartmentResult;
import budgetbook.operation.Status.LastRun;
import budgetbook.operation.Status.Schedule;
import budgetbook.reconcile.check.Outcome;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.run.Stage;
import budgetbook.run.UnitState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Function;

/** The last run as metrics in Prometheus' text format: the figures of {@link Status}, all of them gauges. */
final class Metrics {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Status status;

    Metrics(Status status) {
        this.status = status;
    }

    String text() {
        gauge("version", "程序的版本", 1, Tags.of("version", Product.VERSION));
        LastRun last = status.lastRun();
        if (last != null) {
            run(last);
            last.departments().forEach(this::department);
        }
        OffsetDateTime success = status.lastSuccess();
        if (success != null) {
            time("last.success.timestamp", "最近一次退出状态为 0 的运行何时结束", success);
        }
        OffsetDateTime duty = status.lastDuty();
        if (duty != null) {
            time("last.duty.timestamp", "最近一次尽了职的运行何时结束：退出状态 0（发布或没有变化）或 2（退回、催报）", duty);
        }
        Schedule schedule = status.schedule();
        if (schedule != null) {
            time("next.run.timestamp", "定时的下一次运行", schedule.nextRun());
        }
        return registry.scrape();
    }

    private void run(LastRun last) {
        time("last.run.timestamp", "最近一次运行何时结束", last.end());
        seconds("run.duration", "最近一次运行用时", last.seconds(), Tags.empty());
        gauge("last.run.exit.status", "最近一次运行的退出状态：0 2 3 64 70，按要求停止的为 143", last.exitStatus(), Tags.empty());
        gauge("stray.files", "最近一次运行中不属于任何部门的文件的问题数", last.strayFiles(), Tags.empty());
        for (Result result : Result.values()) {
            int departments = (int) last.departments().stream()
                    .filter(department -> department.result().equals(result.label()))
                    .count();
            gauge("departments", "最近一次运行中部门的个数，按结果", departments, Tags.of("result", name(result)));
        }
    }

    private void department(DepartmentResult result) {
        Tags department = Tags.of("department", result.code());
        gauge("publication.number", "现行发布的编号，没有发布为 0", result.publication(), department);
        counts(
                "submissions",
                "申报单位数，按状态",
                department,
                "state",
                UnitState.State.values(),
                UnitState.State::label,
                result.submissions());
        counts("findings", "问题数，按轻重", department, "severity", Severity.values(), Severity::label, result.findings());
        counts("rules", "勾稽次数，按结果", department, "outcome", Outcome.values(), Outcome::label, result.rules());
        for (Stage stage : Stage.values()) {
            Double took = result.seconds().get(stage.label());
            if (took != null) {
                seconds("stage.duration", "最近一次运行各步用时", took, department.and("stage", name(stage)));
            }
        }
    }

    /** A gauge for each of the values, those that did not occur being 0. */
    private <E extends Enum<E>> void counts(
            String metric,
            String help,
            Tags department,
            String tag,
            E[] values,
            Function<E, String> label,
            Map<String, Integer> counts) {
        for (E value : values) {
            int count = counts.getOrDefault(label.apply(value), 0);
            gauge(metric, help, count, department.and(tag, name(value)));
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void time(String metric, String help, OffsetDateTime moment) {
        seconds(metric, help, (double) moment.toEpochSecond(), Tags.empty());
    }

    private void seconds(String metric, String help, double value, Tags tags) {
        Gauge.builder("budgetbook." + metric, () -> value)
                .description(help)
                .baseUnit("seconds")
                .tags(tags)
                .register(registry);
    }

    private void gauge(String metric, String help, double value, Tags tags) {
        Gauge.builder("budgetbook." + metric, () -> value)
                .description(help)
                .tags(tags)
                .register(registry);
    }
}
