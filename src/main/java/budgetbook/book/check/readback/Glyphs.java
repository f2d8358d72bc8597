package budgetbook.book.check.readback;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/** Radicals (部首) that a font draws like a sign, and that a PDF gives out in its place: ⻝ for 食. */
public final class Glyphs {
    private static final String SUPPLEMENT = "⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺋㔾⺌小⺍小⺏尢⺐尢⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爪⺥爪⺦丬⺧牛⺨犭⺩王⺪疋⺫目"
            + "⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳罓⺴罓⺵罓⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑"
            + "⻐钅⻑长⻒长⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟";
    private static final Map<Integer, String> SIGNS = signs();

    private Glyphs() {}

    private static Map<Integer, String> signs() {
        Map<Integer, String> signs = new TreeMap<>();
        int[] pairs = SUPPLEMENT.codePoints().toArray();
        for (int i = 0; i < pairs.length; i += 2) {
            signs.put(pairs[i], Character.toString(pairs[i + 1]));
        }
        return signs;
    }

    /** Returns a text where each radical is the sign that is meant. */
    public static String plain(String text) {
        if (text.codePoints().noneMatch(Glyphs::isRadical)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(sign -> plain.append(isRadical(sign) ? sign(sign) : Character.toString(sign)));
        return plain.toString();
    }

    private static String sign(int radical) {
        String known = SIGNS.get(radical);
        return known == null ? Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC) : known;
    }

    private static boolean isRadical(int sign) {
        return (sign >= 0x2E80 && sign <= 0x2FDF) || (sign >= 0xF900 && sign <= 0xFAFF);
    }

    /** Returns a text without any blank: what a layout makes of lines is no text. */
    public static String unspaced(String text) {
        String plain = plain(text);
        if (plain.chars().noneMatch(Glyphs::isBlank)) {
            return plain;
        }
        StringBuilder unspaced = new StringBuilder(plain.length());
        plain.chars().filter(sign -> !isBlank(sign)).forEach(sign -> unspaced.append((char) sign));
        return unspaced.toString();
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0x200B || sign == 0xFEFF;
    }
}
