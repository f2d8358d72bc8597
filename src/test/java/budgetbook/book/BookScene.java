package budgetbook.book;

import budgetbook.book.figure.BookData;
import budgetbook.book.figure.PriorFigures;
import budgetbook.book.figure.SuppliedTexts;
import budgetbook.book.sentence.BookText;
import budgetbook.book.sentence.WrittenBook;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.ledger.Fact;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.TestLedger;
import budgetbook.reconcile.check.FactFigures;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.reconcile.readback.TableLayout;
import budgetbook.reconcile.value.Standards;
import budgetbook.rounding.DrawnSheet;
import budgetbook.table.Tabulator;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A department with its drawn tables, whose book is written with one or the other last year. */
final class BookScene {
    private final Configuration configuration;
    private final BookText text;
    private final PublishedWorkbook tables;
    private final FactFigures ledger;

    BookScene(DeclaredDepartment declared, Path config) {
        configuration = new ConfigurationFolder(config).read(Optional.of(declared.year()));
        Map<String, TableLayout> layouts = TableLayout.of(configuration.tables());
        text = BookText.compile(configuration.book().orElseThrow(), layouts, configuration.ledgerValues());
        Ledger kept = TestLedger.empty(UUID.randomUUID().toString());
        List<Long> ids = TestLedger.write(kept, declared);
        List<Fact> facts = kept.facts(ids, configuration.sources());
        Tabulator tabulator = new Tabulator(
                configuration.departments().get(0),
                declared.year(),
                configuration.classification(),
                facts,
                kept.narratives(ids));
        tables = DrawnSheet.workbook(
                configuration.tables().stream().map(tabulator::draw).toList(), layouts);
        ledger = new FactFigures(
                configuration.departments().get(0),
                Standards.of(configuration, configuration.departments().get(0)),
                facts,
                kept.narratives(ids));
    }

    WrittenBook write(PriorFigures prior, SuppliedTexts supplied) {
        return text.write(new BookData(
                configuration.year(), configuration.departments().get(0), tables, ledger, prior, supplied));
    }
}
