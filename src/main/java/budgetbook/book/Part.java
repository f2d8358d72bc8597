package budgetbook.book;

import java.util.List;

/**
 * A part of the book.
 *
 * @param id its name in the configuration
 * @param heading what stands above it, 第二部分 预算情况说明 for instance
 * @param sections in order
 */
public record Part(String id, String heading, List<Section> sections) {
    public Part {
        sections = List.copyOf(sections);
    }
}
