package budgetbook.book.document;

import budgetbook.book.Book;
import budgetbook.book.SampleBook;
import budgetbook.book.layout.Laid;
import budgetbook.book.layout.Typesetter;
import budgetbook.book.print.Fonts;
import budgetbook.book.print.PrintWriter;
import budgetbook.configuration.book.TemplateFile;
import budgetbook.table.GoldenTables;
import budgetbook.workbook.master.PrintedTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes both files of the sample book into a folder, twice, for people to look at; says how long it took. */
final class ShowBook {
    private ShowBook() {}

    public static void main(String[] arguments) throws IOException {
        for (int turn = 1; turn <= 4; turn++) {
            long start = System.nanoTime();
            List<PrintedTable> tables =
                    GoldenTables.all().stream().map(PrintedTable::of).toList();
            Book book = SampleBook.read();
            Path template = Path.of("config", "book", "template.docx");
            Filling filling = Template.read(TemplateFile.of(template)).fill(book, tables);
            Laid laid = Typesetter.lay(filling.manuscript(), Fonts.shipped());
            Path folder = Path.of(arguments[0]);
            filling.write(laid, LocalDate.EPOCH, folder.resolve("book.docx"));
            long document = System.nanoTime();
            new PrintWriter(Fonts.shipped()).write(laid, book.title(), LocalDate.EPOCH, folder.resolve("book.pdf"));
            long print = System.nanoTime();
            System.out.printf(
                    "%d pages: layout and document %d ms, print %d ms%n",
                    laid.pages().size(), (document - start) / 1_000_000, (print - document) / 1_000_000);
        }
    }
}
