package budgetbook.book;

import java.util.List;

/**
 * The text of a department's book (部门预算公开), before the fifteen tables of its appendix.
 *
 * @param year the budget year
 * @param department the department's full name
 * @param title what the cover says, 焦作市科学技术协会2023年度部门预算公开 for instance
 * @param parts 第一部分 to 第三部分, in order
 */
public record Book(int year, String department, String title, List<Part> parts) {
    public Book {
        parts = List.copyOf(parts);
    }

    /** Returns all sections, in order, those above before those below. */
    public List<Section> sections() {
        return parts.stream()
                .flatMap(part -> part.sections().stream())
                .flatMap(Section::withThoseBelow)
                .toList();
    }
}
