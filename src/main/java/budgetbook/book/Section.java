package budgetbook.book;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section of a part: a heading, its paragraphs, then the sections below it.
 *
 * @param id its name in the configuration
 * @param heading with its number, 一、收支总体情况说明 for instance; empty where the text stands right below its part's heading
 * @param paragraphs in order; none where all text is in the sections below
 * @param sections in order
 */
public record Section(String id, String heading, List<Paragraph> paragraphs, List<Section> sections) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
        sections = List.copyOf(sections);
    }

    /** Returns this section and all below it. */
    Stream<Section> withThoseBelow() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::withThoseBelow));
    }
}
