package budgetbook.oracle;

import java.util.List;
import java.util.Random;

/** Words for made-up departments. */
final class RandomText {
    /** Short names of units other than the lead. */
    static final List<String> UNITS = List.of("服务中心", "信息中心", "执法支队", "培训学校", "监测站", "档案馆", "研究所", "后勤中心");

    private static final List<String> CITIES = List.of("清河市", "平安县", "临江区", "云山市", "古城县");
    private static final List<String> BODIES = List.of("教育局", "文化广电和旅游局", "水利局", "民政局", "卫生健康委员会");
    private static final List<String> VERBS = List.of("档案数字化", "公共服务", "安全生产", "基层治理", "人才培养", "设施维护");
    private static final List<String> NOUNS = List.of("专项", "工作", "（二期）", "能力提升", "试点", "运行保障");
    private static final List<String> VALUES =
            List.of("≥95%", "100%", "提升", "≤20元", "12次", "0.5", "2023年12月", "≥1,000人次", "合格", "-");

    private RandomText() {}

    /** The short name of the i-th unit. */
    static String unit(int i) {
        return UNITS.get(i % UNITS.size()) + (i < UNITS.size() ? "" : String.valueOf(i / UNITS.size() + 1));
    }

    static String city(Random random) {
        return one(random, CITIES);
    }

    static String body(Random random) {
        return one(random, BODIES);
    }

    static String phrase(Random random) {
        return one(random, VERBS) + one(random, NOUNS);
    }

    static String value(Random random) {
        return one(random, VALUES);
    }

    private static String one(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
