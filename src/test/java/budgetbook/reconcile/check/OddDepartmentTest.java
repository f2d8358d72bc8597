package budgetbook.reconcile.check;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.Balanced;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredLine;
import budgetbook.declared.GoldenDepartment;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule accuses the department of 2023 when all its money is of one odd kind, or it has none. */
class OddDepartmentTest {

    static Stream<Arguments> departments() {
        return Stream.of(
                Arguments.of("no money at all", only(line -> false)),
                Arguments.of("basic expenditure alone", only(DeclaredLine::basic)),
                Arguments.of("projects alone", only(line -> !line.basic())),
                Arguments.of("one unit with money", only(line -> line.unit().equals("254302"))),
                Arguments.of("政府性基金 alone", each(line -> line(line, "政府性基金", false, line.yuan(), line.operating()))),
                Arguments.of("国有资本经营预算 alone", each(line -> line(line, "国有资本经营预算", true, line.yuan(), true))),
                Arguments.of("单位资金 alone", each(line -> line(line, "事业收入", false, line.yuan(), false))),
                Arguments.of(
                        "carried-over money alone", each(line -> line(line, line.source(), true, line.yuan(), true))),
                Arguments.of(
                        "amounts that print as 0.00",
                        each(line -> line(line, line.source(), false, new BigDecimal("0.01"), false))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("departments")
    void isNotAccused(String name, UnaryOperator<List<DeclaredLine>> lines, @TempDir Path folder) throws Exception {
        DeclaredDepartment odd = Balanced.with(
                GoldenDepartment.read(), lines.apply(GoldenDepartment.read().lines()));

        List<RuleResult> results = WrittenDepartment.write(odd, Path.of("config"), folder.resolve("总册.xlsx"))
                .reconcile();

        assertThat(results)
                .filteredOn(result -> result.outcome().blocks())
                .extracting(result -> result.rule().id() + " " + result.iteration() + " " + result.message())
                .isEmpty();
        assertThat(results)
                .filteredOn(result -> result.outcome() == Outcome.PASSED)
                .hasSizeGreaterThan(500);
    }

    private static UnaryOperator<List<DeclaredLine>> only(Predicate<DeclaredLine> kept) {
        return lines -> lines.stream().filter(kept).toList();
    }

    private static UnaryOperator<List<DeclaredLine>> each(UnaryOperator<DeclaredLine> change) {
        return lines -> lines.stream().map(change).toList();
    }

    private static DeclaredLine line(
            DeclaredLine line, String source, boolean carriedOver, BigDecimal yuan, boolean operating) {
        return new DeclaredLine(
                line.unit(),
                line.type(),
                line.projectCode(),
                line.item(),
                line.function(),
                line.economic(),
                line.government(),
                source,
                carriedOver,
                yuan,
                operating,
                line.basic() ? "" : "服务");
    }
}
