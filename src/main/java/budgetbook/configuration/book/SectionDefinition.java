package budgetbook.configuration.book;

import budgetbook.configuration.file.Text;
import budgetbook.configuration.table.Template;
import java.util.List;

/**
 * A section of a part.
 *
 * @param id by which it is called; no other section bears it
 * @param heading what stands above it, without its number
 * @param when the comparison without which it is left out; empty where it is always there
 */
public record SectionDefinition(
        String id,
        Template heading,
        Text when,
        List<ParagraphDefinition> paragraphs,
        List<SectionDefinition> sections) {}
