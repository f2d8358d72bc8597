package budgetbook.book.check.form;

import budgetbook.book.check.readback.WrittenBook.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Demands on the text, line by line. */
final class TextDemands {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9.])((?:1[0-9]|20)[0-9]{2})(?=\\s*(?:年|[-—－至]))");
    private static final Pattern STOPS = Pattern.compile("[，。；：、？！,;:]{2,}|(?<!\\.)\\.{2}(?!\\.)");
    private static final Pattern TWICE = Pattern.compile("(\\p{IsHan}{2,10})\\1");
    private static final Pattern NARROW = Pattern.compile(
            "(?<=[\\p{IsHan}，。；：、）”》0-9])[,;:()!?\"'](?!\\d)|[,;:()!?\"'](?=\\p{IsHan})|(?<=\\p{IsHan})\\.|\\.(?=\\p{IsHan})");
    private static final Pattern BLANK =
            Pattern.compile("(?<![A-Za-z.,])[ \\t\\u00A0\\u3000\\u2000-\\u200B]+|^\\s|\\s$");
    private static final Pattern BLANK_AT_STOP =
            Pattern.compile("(?<=[，。；：、“”（）])[\\s\\u3000\\u00A0]|[\\s\\u3000\\u00A0](?=[，。；：、”）])");
    private static final int AROUND = 12;

    private TextDemands() {}

    /** Every text is claimed by a sentence of the rules. */
    static void unclaimed(Inquiry inquiry) {
        List<String> parts = inquiry.data("parts");
        inquiry.unclaimed().stream()
                .filter(rest -> parts.stream().anyMatch(part -> Inquiry.isPart(rest.part(), part)))
                .forEach(rest -> {
                    boolean number = rest.text().chars().anyMatch(Character::isDigit);
                    String what = number ? "有没有出处的数字" : "没有规则要求的文字";
                    inquiry.fail(rest.section(), "", "", rest.text(), "“" + rest.text() + "”是" + what);
                });
    }

    /** No year stands but this one and the last, except beside what the rule names. */
    static void years(Inquiry inquiry) {
        List<Pattern> beside =
                inquiry.data("beside").stream().map(Pattern::compile).toList();
        int year = inquiry.facts().year();
        BiConsumer<String, String> check = (section, text) -> {
            String rest = text;
            for (Pattern pattern : beside) {
                rest = pattern.matcher(rest).replaceAll("");
            }
            Matcher found = YEAR.matcher(rest);
            while (found.find()) {
                int stands = Integer.parseInt(found.group(1));
                if (stands != year && stands != year - 1) {
                    inquiry.fail(
                            section,
                            "年度",
                            Integer.toString(year),
                            found.group(1),
                            "“" + near(rest, found.start(), found.end()) + "”中的年度 " + stands + " 不是本年 " + year + " 或上年 "
                                    + (year - 1));
                }
            }
        };
        inquiry.book().headings().forEach(heading -> check.accept(heading.text(), heading.text()));
        inquiry.book().margins().forEach(text -> check.accept("页眉页脚", text));
        inquiry.book().sections().get(0).lines().forEach(line -> check.accept("封面", line));
        lines(inquiry, check);
    }

    /** Nothing is left of a template. */
    static void leftovers(Inquiry inquiry) {
        List<String> leftovers = inquiry.data("of");
        BiConsumer<String, String> check = (section, text) -> leftovers.stream()
                .filter(text::contains)
                .forEach(left -> inquiry.fail(
                        section,
                        "",
                        "",
                        left,
                        "“" + near(text, text.indexOf(left), text.indexOf(left) + left.length()) + "”中留有“" + left
                                + "”"));
        inquiry.book().headings().forEach(heading -> check.accept(heading.text(), heading.text()));
        inquiry.book().margins().forEach(text -> check.accept("页眉页脚", text));
        lines(inquiry, check);
    }

    /** No clause breaks off behind its beginning. */
    static void emptyClauses(Inquiry inquiry) {
        Pattern empty = Pattern.compile("(?:" + String.join("|", inquiry.data("of")) + ")[：:，]*+(?=[。；、]|$)");
        lines(inquiry, (section, text) -> find(inquiry, section, text, empty, "后面没有内容"));
    }

    /** No stop and no word stands twice in a row. */
    static void doubled(Inquiry inquiry) {
        List<String> lawful = inquiry.data("lawful");
        lines(inquiry, (section, text) -> {
            String rest = text.replace("……", "").replace("——", "");
            find(inquiry, section, rest, STOPS, "标点重复");
            String words = rest;
            for (String word : lawful) {
                words = words.replace(word, "");
            }
            find(inquiry, section, words, TWICE, "文字重复");
        });
    }

    /** Brackets and quotation marks come in pairs. */
    static void brackets(Inquiry inquiry) {
        List<String> pairs = inquiry.data("pairs");
        lines(inquiry, (section, text) -> {
            for (String pair : pairs) {
                int open = 0;
                boolean sound = true;
                for (int at = 0; at < text.length(); at++) {
                    char sign = text.charAt(at);
                    open += sign == pair.charAt(0) ? 1 : sign == pair.charAt(1) ? -1 : 0;
                    sound &= open >= 0;
                }
                if (!sound || open > 0) {
                    inquiry.fail(section, "", pair, "", "“" + near(text, 0, 0) + "”这段中“" + pair + "”不成对");
                }
            }
        });
    }

    /** Every paragraph ends with a stop. */
    static void ends(Inquiry inquiry) {
        List<String> stops = inquiry.data("of");
        lines(inquiry, (section, text) -> {
            if (stops.stream().noneMatch(text.strip()::endsWith)) {
                String last = text.substring(Math.max(0, text.length() - AROUND));
                inquiry.fail(section, "", "。", last, "“…" + last + "”这段末尾没有句号");
            }
        });
    }

    /** Among Chinese stand full-width stops, and no blanks, but in given names; in headings no blank beside a stop. */
    static void halfWidth(Inquiry inquiry) {
        GivenNames names = GivenNames.of(inquiry.facts().ledger());
        inquiry.book()
                .headings()
                .forEach(heading -> find(inquiry, heading.text(), heading.text(), BLANK_AT_STOP, "有空格"));
        lines(inquiry, (section, text) -> {
            String neutral = names.neutral(text);
            find(inquiry, section, neutral, text, NARROW, "有半角标点");
            find(inquiry, section, neutral, text, BLANK, "有空格");
        });
    }

    /** Things are called what the standard calls them; the rule gives wrong=right. */
    static void names(Inquiry inquiry) {
        for (String name : inquiry.data("of")) {
            String[] sides = name.split("=", 2);
            lines(inquiry, (section, text) -> {
                int at = text.indexOf(sides[0]);
                if (at >= 0) {
                    inquiry.fail(
                            section,
                            sides[1],
                            sides[1],
                            sides[0],
                            "“" + near(text, at, at + sides[0].length()) + "”中的“" + sides[0] + "”应为“" + sides[1] + "”");
                }
            });
        }
    }

    private static void find(Inquiry inquiry, String section, String text, Pattern pattern, String problem) {
        find(inquiry, section, text, text, pattern, problem);
    }

    /** Looks into one text, and tells what stands there in the other, which is as long. */
    private static void find(
            Inquiry inquiry, String section, String looked, String text, Pattern pattern, String problem) {
        Matcher found = pattern.matcher(looked);
        List<String> places = new ArrayList<>();
        while (found.find()) {
            places.add("“" + near(text, found.start(), found.end()) + "”");
        }
        if (!places.isEmpty()) {
            String stands = String.join("、", places);
            inquiry.fail(section, "", "", stands, stands + problem);
        }
    }

    private static void lines(Inquiry inquiry, BiConsumer<String, String> check) {
        for (Section section : inquiry.sections()) {
            section.lines().forEach(line -> check.accept(section.heading(), line));
        }
    }

    private static String near(String text, int start, int end) {
        return text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND));
    }
}
