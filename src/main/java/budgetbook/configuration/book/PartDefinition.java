package budgetbook.configuration.book;

import budgetbook.configuration.table.Template;
import java.util.List;

/**
 * A part of the book.
 *
 * @param id by which it is called
 * @param heading what stands above it, without its number
 * @param terms whether it explains the terms that the parts before it use; it has no sections then
 */
public record PartDefinition(String id, Template heading, List<SectionDefinition> sections, boolean terms) {}
