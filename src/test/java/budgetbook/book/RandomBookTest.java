package budgetbook.book;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredLine;
import budgetbook.oracle.RandomConfiguration;
import budgetbook.oracle.RandomDepartment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Books of random departments with random last years, against words and sums that are worked out here. */
class RandomBookTest {
    private static final List<String> ABROAD = List.of("30212");
    private static final List<String> CARS = List.of("30913", "31013");
    private static final List<String> RUNNING = List.of("30231");
    private static final List<String> GUESTS = List.of("30217");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("budgetbook.books", 10));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysWhatFollowsFromTheLines(long seed, @TempDir Path folder) throws Exception {
        RandomDepartment random = RandomDepartment.of(seed);
        RandomConfiguration.write(random, folder.resolve("config"));
        DeclaredDepartment department = random.department();
        Random dice = new Random(seed);
        Given given = new Given();
        BigDecimal total = sum(department, line -> true);
        BigDecimal general = sum(department, line -> line.source().startsWith("一般公共预算"));
        BigDecimal funds = sum(department, line -> line.source().equals("政府性基金"));
        String totals = expected(given, dice, "收支总计", total, "与上年相比，收、支总计各", "收、支总计");
        String generals = expected(given, dice, "一般公共预算收支", general, "比上年", "");
        String ofFunds = expected(given, dice, "政府性基金收支", funds, "比上年", "");
        String abroad = expected(given, dice, "因公出国（境）费", special(department, ABROAD), "比上年", "");
        String cars = expected(given, dice, "公务用车购置费", special(department, CARS), "比上年", "");
        String running = expected(given, dice, "公务用车运行费", special(department, RUNNING), "比上年", "");
        String guests = expected(given, dice, "公务接待费", special(department, GUESTS), "比上年", "");
        String operating = expected(given, dice, "机关（机构）运行经费", sum(department, DeclaredLine::operating), "比上年", "");

        String text = String.join(
                "\n",
                BookAsText.lines(new BookScene(department, folder.resolve("config"))
                        .write(given, given)
                        .book()));

        assertThat(text)
                .as("%s", random)
                .contains("支出总计" + plain(total) + "万元，" + totals + "。")
                .contains("一般公共预算收支预算" + generals + "；政府性基金收支预算" + ofFunds)
                .contains("（一）因公出国（境）费" + plain(special(department, ABROAD)) + "万元，" + abroad + "。")
                .contains("公务用车购置费" + plain(special(department, CARS)) + "万元，" + cars + "；公务用车运行费"
                        + plain(special(department, RUNNING)) + "万元，" + running + "。")
                .contains("（三）公务接待费" + plain(special(department, GUESTS)) + "万元，" + guests + "。")
                .contains(operating + "。")
                .doesNotContain("减少0万元", "增加0万元", "增长0.00%", "下降0.00%");
        sharesAddUp(text, "2023年一般公共预算支出年初预算为.*");
        sharesAddUp(text, "2023年支出合计.*");
    }

    /** What must be said, having chosen a last year that goes to the edges. */
    private static String expected(
            Given given, Random dice, String item, BigDecimal now, String changed, String unchanged) {
        BigDecimal printed = now.setScale(2, RoundingMode.HALF_UP);
        BigDecimal prior = switch (dice.nextInt(6)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> printed;
            case 2 -> printed.add(new BigDecimal("0.004"));
            case 3 -> printed.add(new BigDecimal("0.005"));
            case 4 -> printed.multiply(new BigDecimal("2"));
            default -> new BigDecimal(dice.nextInt(100_000)).movePointLeft(2);
        };
        given.amounts.put(item, prior);
        long before = prior.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long after = printed.movePointRight(2).longValueExact();
        String by = plain(new BigDecimal(Math.abs(after - before)).movePointLeft(2)) + "万元";
        if (after == before) {
            return unchanged + "与上年持平";
        }
        if (before == 0) {
            return "上年无此项预算，" + (unchanged.isEmpty() ? changed : unchanged + "各") + "增加" + by;
        }
        String verb = after > before ? "增加" : "减少";
        String rate = after > before ? "增长" : "下降";
        if (after == 0) {
            return changed + verb + by + "，下降100%";
        }
        long hundredths = (Math.abs(after - before) * 100_000 / before + 5) / 10;
        return changed + verb + by + "，" + rate
                + (hundredths == 0
                        ? "不足0.01%"
                        : hundredths / 100 + "."
                                + String.valueOf(100 + hundredths % 100).substring(1) + "%");
    }

    private static void sharesAddUp(String text, String sentence) {
        Matcher said = Pattern.compile(sentence).matcher(text);
        if (!said.find() || !said.group().contains("占")) {
            return;
        }
        Matcher share = Pattern.compile("占([0-9]+\\.[0-9]{2})%").matcher(said.group());
        long sum = 0;
        while (share.find()) {
            sum += new BigDecimal(share.group(1)).movePointRight(2).longValueExact();
        }
        assertThat(sum).as(said.group()).isEqualTo(100_00);
    }

    private static BigDecimal special(DeclaredDepartment department, List<String> classes) {
        return sum(department, line -> line.source().startsWith("一般公共预算") && classes.contains(line.economic()));
    }

    private static BigDecimal sum(DeclaredDepartment department, Predicate<DeclaredLine> which) {
        return department.lines().stream()
                .filter(which)
                .map(DeclaredLine::yuan)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointLeft(4);
    }

    private static String plain(BigDecimal wan) {
        BigDecimal printed = wan.setScale(2, RoundingMode.HALF_UP);
        return printed.signum() == 0 ? "0" : printed.stripTrailingZeros().toPlainString();
    }
}
