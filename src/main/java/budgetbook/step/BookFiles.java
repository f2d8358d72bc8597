package budgetbook.step;

import budgetbook.book.Book;
import budgetbook.book.check.readback.DocxReader;
import budgetbook.book.check.readback.PdfReader;
import budgetbook.book.check.rule.BookFacts;
import budgetbook.book.check.rule.BookResult;
import budgetbook.book.document.Filling;
import budgetbook.book.layout.Laid;
import budgetbook.book.layout.Typesetter;
import budgetbook.book.print.Fonts;
import budgetbook.book.print.PrintWriter;
import budgetbook.reconcile.check.Outcome;
import budgetbook.workbook.master.PrintedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The book's two files in the folder where the publication is prepared; they go again if a rule holds them back. */
final class BookFiles {
    private final Path docx;
    private final Path pdf;
    private final List<String> missingSigns = new ArrayList<>();
    private boolean heldBack;

    private BookFiles(Path docx, Path pdf) {
        this.docx = docx;
        this.pdf = pdf;
    }

    /** Writes both, from one layout. */
    static BookFiles write(DepartmentWork work, BookStandard standard, Book book, Tabulated tabulated)
            throws IOException {
        BookFiles files =
                new BookFiles(work.preparation().document(), work.preparation().print());
        // The same inputs give the same bytes, so that no time of a run may stand in them.
        LocalDate date = LocalDate.of(book.year(), 1, 1);
        Filling filling = standard.template()
                .fill(book, tabulated.tables().stream().map(PrintedTable::of).toList());
        Fonts fonts = Fonts.shipped();
        Laid laid = Typesetter.lay(filling.manuscript(), fonts);
        fonts.missing(laid)
                .forEach(sign -> files.missingSigns.add("“" + sign.text() + "”（第 " + sign.page() + " 页）中的“"
                        + sign.sign() + "”没有字形，印不出来。请改用通行的字，或请管理员换用有这个字的字体。"));
        if (files.missingSigns.isEmpty()) {
            filling.write(laid, date, files.docx);
            new PrintWriter(fonts).write(laid, book.title(), date, files.pdf);
        }
        return files;
    }

    /** Reads both again and returns what the rules say that somebody should know. */
    List<String> judge(BookStandard standard, BookFacts facts) throws IOException {
        if (!missingSigns.isEmpty()) {
            heldBack = true;
            return missingSigns;
        }
        List<BookResult> results =
                standard.check().of(facts).check(DocxReader.read(docx), Optional.of(PdfReader.read(pdf)));
        heldBack = results.stream().anyMatch(BookResult::blocks);
        if (heldBack) {
            Files.delete(docx);
            Files.delete(pdf);
        }
        return results.stream()
                .filter(result -> heldBack ? result.blocks() : result.outcome() == Outcome.FAILED)
                .map(result -> result.rule().id() + " " + result.message())
                .toList();
    }

    /** Whether the book may not be published. */
    boolean heldBack() {
        return heldBack;
    }
}
