package budgetbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.oracle.BookOracle;
import budgetbook.oracle.RandomBook;
import budgetbook.oracle.RandomConfiguration;
import budgetbook.sample.RandomSupplies;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Books of departments made up at random say what follows from the declared lines. {@code -Dbudgetbook.books=1000:1100} tries
 * others than the usual seeds; a failure names its seed.
 */
class RandomBooksTest {
    private static final String SHARE = "([0-9]+\\.[0-9]{2})%";

    static LongStream seeds() {
        String[] range = System.getProperty("budgetbook.books", "1:8").split(":");
        return LongStream.rangeClosed(Long.parseLong(range[0]), Long.parseLong(range[1]));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBookSaysWhatTheLinesComeTo(long seed, @TempDir Path folder) throws Exception {
        RandomBook book = RandomBook.of(seed);
        Path input = Files.createDirectory(folder.resolve("input"));
        RandomSupplies.write(book, input);
        Path config = folder.resolve("config");
        RandomConfiguration.write(book.random(), config);
        if (book.twist() == RandomBook.Twist.NEW) {
            Files.writeString(
                    config.resolve("departments")
                            .resolve(book.random().department().code() + ".yml"),
                    "founded: " + book.random().department().year() + "\n",
                    StandardOpenOption.APPEND);
        }
        Scene scene = Scene.of(folder);

        assertThat(scene.run()).as("%s: %s", book, scene.printed()).isZero();

        Path published;
        try (Stream<Path> folders = Files.list(folder.resolve("output/2023"))) {
            published = folders.findFirst().orElseThrow();
        }
        String manifest = Files.readString(published.resolve("manifest.json"));
        if (book.random().department().name().contains(RandomBook.UNPRINTABLE)) {
            assertThat(manifest).as("%s", book).contains("“" + RandomBook.UNPRINTABLE + "”没有字形");
            return;
        }
        assertThat(manifest.contains("\"MADE\""))
                .as("%s: %s", book, manifest.substring(Math.max(0, manifest.indexOf("\"book\""))))
                .isTrue();
        String print = print(published.resolve(book.random().department().name() + "2023年度部门预算公开.pdf"));
        for (String sentence : BookOracle.sentences(book)) {
            assertSaid(sentence, print, book);
        }
    }

    private static void assertSaid(String sentence, String text, RandomBook book) {
        String pattern = Pattern.quote(sentence.replaceAll("\\s", "")).replace("#", "\\E" + SHARE + "\\Q");
        Matcher said = Pattern.compile(pattern).matcher(text);
        int begin = Math.max(0, text.indexOf(sentence.substring(0, Math.min(10, sentence.length()))));
        assertThat(said.find())
                .as(
                        "%s%nshould say %s%nsays %s",
                        book, sentence, text.substring(begin, Math.min(text.length(), begin + 300)))
                .isTrue();
        if (said.groupCount() > 0) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int share = 1; share <= said.groupCount(); share++) {
                sum = sum.add(new BigDecimal(said.group(share)));
            }
            assertThat(sum).as("%s: %s", book, said.group()).isEqualTo("100.00");
        }
    }

    private static String print(Path file) throws Exception {
        try (PDDocument print = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper()
                    .getText(print)
                    .replaceAll("—\\s*[0-9]+\\s*—", "")
                    .replaceAll("[\\s　]", "");
        }
    }
}
