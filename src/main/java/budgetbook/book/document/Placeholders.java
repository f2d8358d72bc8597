package budgetbook.book.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * The words in braces of a template. They are read as people mean them: over several runs, in full-width braces, with
 * blanks or quotation marks inside.
 */
final class Placeholders {
    /** What stands alone in its paragraph, in this order. */
    static final List<String> BLOCKS = List.of("目录", "正文", "附表");

    /** What may stand in any paragraph. */
    static final List<String> WORDS = List.of("部门名称", "年度", "上年", "标题");

    private static final Pattern NAMED = Pattern.compile("[{｛]([^{}｛｝]*)[}｝]");
    private static final Pattern LOOSE = Pattern.compile("[{}｛｝]");
    private static final Pattern AROUND = Pattern.compile("[\\s\\p{Z}\\p{Cf}\"'“”‘’„‟«»「」]+");

    private Placeholders() {}

    static String text(Element paragraph) {
        return texts(paragraph).stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    /** Returns the block that a paragraph stands for. */
    static Optional<String> block(Element paragraph) {
        Matcher whole = NAMED.matcher(text(paragraph).strip());
        return whole.matches() && BLOCKS.contains(name(whole)) ? Optional.of(name(whole)) : Optional.empty();
    }

    /** Returns what is wrong with a paragraph, with how it should be; empty if nothing is. */
    static Optional<String> wrong(Element paragraph) {
        String text = text(paragraph);
        Matcher found = NAMED.matcher(text);
        while (found.find()) {
            String name = name(found);
            if (BLOCKS.contains(name) && block(paragraph).isEmpty()) {
                return Optional.of("占位符 {" + name + "} 应独占一段，同段还有其他文字");
            }
            if (!BLOCKS.contains(name) && !WORDS.contains(name)) {
                return Optional.of("不认识占位符 " + found.group() + "，可用的有 " + known());
            }
        }
        if (LOOSE.matcher(found.replaceAll("")).find()) {
            return Optional.of("花括号不成对，占位符应写成 {部门名称} 的样子");
        }
        return Optional.empty();
    }

    private static String known() {
        return Stream.concat(WORDS.stream(), BLOCKS.stream())
                .map(name -> "{" + name + "}")
                .collect(Collectors.joining("、"));
    }

    /** Puts the values in place of the words; each takes the look of the run in which its brace opens. */
    static void fill(Element paragraph, Map<String, String> values) {
        Matcher found = NAMED.matcher(text(paragraph));
        int from = 0;
        while (found.find(from)) {
            String value = values.getOrDefault(name(found), "");
            replace(paragraph, found.start(), found.end(), value);
            from = found.start() + value.length();
            found = NAMED.matcher(text(paragraph));
        }
    }

    private static void replace(Element paragraph, int start, int end, String value) {
        int at = 0;
        boolean written = false;
        for (Element piece : texts(paragraph)) {
            String text = piece.getTextContent();
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, text.length());
            if (from < to) {
                piece.setTextContent(text.substring(0, from) + (written ? "" : value) + text.substring(to));
                written = true;
            }
            at += text.length();
        }
    }

    private static List<Element> texts(Element paragraph) {
        return Xml.all(paragraph, "t");
    }

    private static String name(Matcher found) {
        return AROUND.matcher(Normalizer.normalize(found.group(1), Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
