package budgetbook.configuration.book;

import budgetbook.configuration.supply.Supplies;
import budgetbook.configuration.table.Template;
import java.util.List;
import java.util.Map;

/**
 * config/book: what a department's book says.
 *
 * @param title what the cover says
 * @param figures by name, in order
 * @param changes sets of words for a change, by name
 * @param supplies what units may supply for it
 * @param terms in the order in which they are explained
 * @param template the .docx that gives the look
 */
public record BookDefinition(
        Template title,
        List<PartDefinition> parts,
        Map<String, FigureDefinition> figures,
        Map<String, ChangeWords> changes,
        Supplies supplies,
        List<TermDefinition> terms,
        TemplateFile template) {}
