package budgetbook.book.check;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.book.check.readback.DocxReader;
import budgetbook.book.check.readback.WrittenBook;
import budgetbook.book.check.rule.BookResult;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A .docx is read again as a reader finds it, with what an editor left in it. */
class DocumentReadAgainTest {
    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsRead() throws IOException {
        WrittenBook sound = SoundBook.book();

        WrittenBook read = DocxReader.read(TestDocument.write(TestDocument.of(sound), folder.resolve("book.docx")));

        assertThat(read).isEqualTo(sound);
    }

    @Test
    void hiddenTextIsFoundAndDoesNotCountAsText() throws IOException {
        WrittenBook read = spoiled(paragraph -> {
            XWPFRun hidden = paragraph.createRun();
            hidden.setText("上年885.85万元");
            hidden.setVanish(true);
        });

        assertThat(read.traces()).containsExactly("隐藏文字“上年885.85万元”");
        assertThat(held(read)).containsExactly("说明-痕迹");
    }

    @Test
    void aTrackedChangeAndACommentAreFound() throws IOException {
        WrittenBook read = spoiled(paragraph -> {
            paragraph.getCTP().addNewIns().setId(BigInteger.ONE);
            paragraph.getCTP().addNewCommentRangeStart().setId(BigInteger.TWO);
        });

        assertThat(read.traces()).containsExactlyInAnyOrder("修订（插入）", "批注");
        assertThat(held(read)).containsExactly("说明-痕迹", "说明-痕迹");
    }

    @Test
    void aRadicalIsReadAsTheSignThatIsMeant() throws IOException {
        WrittenBook sound = SoundBook.book();
        WrittenBook radicals = new Falsified(sound)
                .each("部首", "食", sign -> "⻝")
                .each("部首", "一", sign -> "⼀")
                .ways()
                .get(0)
                .book();

        WrittenBook read = DocxReader.read(TestDocument.write(TestDocument.of(radicals), folder.resolve("book.docx")));

        assertThat(read).isEqualTo(sound);
    }

    /** What is done to a paragraph. */
    private interface Spoiler {
        void spoil(XWPFParagraph paragraph);
    }

    private WrittenBook spoiled(Spoiler spoiler) throws IOException {
        XWPFDocument document = TestDocument.of(SoundBook.book());
        List<XWPFParagraph> paragraphs = document.getParagraphs();
        spoiler.spoil(paragraphs.stream()
                .filter(paragraph -> paragraph.getText().startsWith("2023年收入总计"))
                .findFirst()
                .orElseThrow());
        return DocxReader.read(TestDocument.write(document, folder.resolve("book.docx")));
    }

    private static List<String> held(WrittenBook book) {
        return SoundBook.check(book).stream()
                .filter(BookResult::blocks)
                .map(result -> result.rule().id())
                .toList();
    }
}
