package budgetbook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A book put together by hand, for those who lay out and write books. */
public final class SampleBook {
    private static final String SENTENCE = "2023年收入总计708.06万元，支出总计708.06万元，与上年相比，收、支总计各减少177.79万元，下降20.07%。";
    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private SampleBook() {}

    /** Returns a book with text for several pages. */
    public static Book read() {
        return saying(SENTENCE);
    }

    /** Returns the same book with another sentence. */
    public static Book saying(String sentence) {
        List<Section> duties = List.of(
                section("一、主要职能", List.of(sentence.repeat(3), sentence)),
                section("二、焦作市科学技术协会部门预算单位构成", List.of(sentence)));
        List<Section> sections = new ArrayList<>();
        for (int number = 0; number < NUMBERS.size(); number++) {
            int times = number + 1;
            sections.add(section(
                    NUMBERS.get(number) + "、收入支出预算总体情况说明",
                    IntStream.rangeClosed(1, times)
                            .mapToObj(repeat -> sentence.repeat(1 + (repeat * times) % 4))
                            .collect(Collectors.toList())));
        }
        Section below = section("（一）因公出国（境）费", List.of(sentence));
        sections.add(new Section("other", "十一、其他重要事项的情况说明", List.of(), List.of(below)));
        return new Book(
                2023,
                "焦作市科学技术协会",
                "焦作市科学技术协会2023年度部门预算公开",
                List.of(
                        new Part("one", "第一部分　部门概况", duties),
                        new Part("two", "第二部分　预算情况说明", sections),
                        new Part("three", "第三部分　名词解释", List.of(section("一、食品支出", List.of(sentence))))));
    }

    private static Section section(String heading, List<String> paragraphs) {
        return new Section(
                heading,
                heading,
                paragraphs.stream()
                        .map(text -> new Paragraph(List.of(new Span.Words(text))))
                        .toList(),
                List.of());
    }

    /** Returns the book's headings and paragraphs in the order in which they are read. */
    public static List<String> texts(Book book) {
        List<String> texts = new ArrayList<>();
        for (Part part : book.parts()) {
            texts.add(part.heading());
            part.sections().forEach(section -> add(section, texts));
        }
        return texts;
    }

    private static void add(Section section, List<String> texts) {
        texts.add(section.heading());
        section.paragraphs().forEach(paragraph -> texts.add(paragraph.text()));
        section.sections().forEach(below -> add(below, texts));
    }
}
