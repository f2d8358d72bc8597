package budgetbook.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.file.ConfigurationException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the configuration as editors and spreadsheet programs save them: read, or refused with file and line. */
class SavedFilesTest {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final Charset GBK = Charset.forName("GB18030");
    private static final String UNITS = "departments/254.yml";

    @TempDir
    private Path folder;

    private ShippedCopy configuration;

    @BeforeEach
    void shippedConfiguration() throws IOException {
        configuration = ShippedCopy.in(folder);
    }

    private void save(String name, byte[] mark, Charset charset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(mark);
        bytes.write(configuration.text(name).getBytes(charset));
        Files.write(configuration.file(name), bytes.toByteArray());
    }

    private void refused(String... parts) {
        assertThatThrownBy(configuration::read)
                .isInstanceOf(ConfigurationException.class)
                .satisfies(problem -> assertThat(problem.getMessage()).contains(parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budgetbook.yml",
                "headers.yml",
                "sources.yml",
                UNITS,
                "tables/05.yml",
                "reconciliation/40-texts.yml"
            })
    void aYamlFileInAnotherEncodingIsRefused(String name) throws IOException {
        save(name, new byte[0], GBK);
        String file = Path.of(name).getFileName().toString();
        refused(file + " 第 1 行", "另存为 UTF-8");
    }

    @Test
    void theLineIsThatOfTheFirstByteThatIsNoUtf8() throws IOException {
        byte[] piece = "焦作市科技馆".getBytes(StandardCharsets.UTF_8);
        String text = configuration.text(UNITS);
        int at = text.substring(0, text.indexOf("焦作市科技馆")).getBytes(StandardCharsets.UTF_8).length;
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        all[at + piece.length - 1] = ',';
        Files.write(configuration.file(UNITS), all);

        refused("254.yml 第 6 行");
    }

    static Stream<Arguments> wide() {
        return Stream.of(
                Arguments.of(LITTLE_MARK, StandardCharsets.UTF_16LE),
                Arguments.of(BIG_MARK, StandardCharsets.UTF_16BE),
                Arguments.of(new byte[0], StandardCharsets.UTF_16LE),
                Arguments.of(new byte[0], StandardCharsets.UTF_16BE),
                Arguments.of(LITTLE_MARK, Charset.forName("UTF-32LE")));
    }

    @ParameterizedTest
    @MethodSource("wide")
    void aYamlFileInUtf16IsRefused(byte[] mark, Charset charset) throws IOException {
        configuration.write(UNITS, "code" + configuration.text(UNITS));
        save(UNITS, mark, charset);
        refused("254.yml 第 1 行", "UTF-16", "另存为 UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoMatter() throws IOException {
        save(UNITS, UTF_8_MARK, StandardCharsets.UTF_8);
        save("budgetbook.yml", UTF_8_MARK, StandardCharsets.UTF_8);

        assertThat(configuration.read().departments().get(0).code()).isEqualTo("254");
    }

    static Stream<UnaryOperator<String>> savedBySpreadsheets() {
        return Stream.of(
                text -> text.replace("\n", ",,,\n") + ",,,,,\n",
                text -> text.replace(',', ';'),
                text -> text.replace(',', '\t'),
                text -> "\n" + text.replace("\n", "\r\n") + "\r\n\r\n",
                text -> "\"" + text.strip().replace(",", "\",\"").replace("\n", "\"\n\"") + "\"\n",
                text -> text.replace(",", " , "),
                text -> text.replace("\n", ",\u3000\n"));
    }

    @ParameterizedTest
    @MethodSource("savedBySpreadsheets")
    void listsAreReadAsSpreadsheetsSaveThem(UnaryOperator<String> saved) throws IOException {
        Classification shipped = configuration.read().classification();
        for (String list : List.of("function", "economic-department", "economic-government", "economic-mapping")) {
            String name = "classification/2023/" + list + ".csv";
            configuration.write(name, saved.apply(configuration.text(name)));
        }
        configuration.write("ceilings/2023.csv", saved.apply("unit,fund,amount\n254301,合计,9999\n"));

        Configuration read = configuration.read();

        assertThat(read.classification()).isEqualTo(shipped);
        assertThat(read.ceilings()).hasSize(1);
    }

    static Stream<Arguments> charsetsOfSpreadsheets() {
        return Stream.of(
                Arguments.of(UTF_8_MARK, StandardCharsets.UTF_8),
                Arguments.of(new byte[0], GBK),
                Arguments.of(LITTLE_MARK, StandardCharsets.UTF_16LE),
                Arguments.of(BIG_MARK, StandardCharsets.UTF_16BE));
    }

    @ParameterizedTest
    @MethodSource("charsetsOfSpreadsheets")
    void listsAreReadInTheCharsetsOfSpreadsheets(byte[] mark, Charset charset) throws IOException {
        Classification shipped = configuration.read().classification();
        for (String list : List.of("function", "economic-department", "economic-government", "economic-mapping")) {
            save("classification/2023/" + list + ".csv", mark, charset);
        }

        assertThat(configuration.read().classification()).isEqualTo(shipped);
    }

    @Test
    void aListThatIsDamagedIsNotTakenForChinese() throws IOException {
        Path list = configuration.file("classification/2023/function.csv");
        byte[] bytes = Files.readAllBytes(list);
        bytes[bytes.length - 2] = '\n';
        Files.write(list, bytes);

        refused("function.csv 第 ", "不能确定是 GBK 编码");
    }

    @Test
    void aListInTheOtherChineseIsRefused() throws IOException {
        Files.write(
                configuration.file("classification/2023/function.csv"),
                "code,name\n2060701,培訓支出機構運行\n".getBytes(Charset.forName("Big5")));

        refused("function.csv 第 2 行", "不能确定是 GBK 编码");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "classification/2023/function.csv | 2050803,培训支出 | 2050803,\"培训支出 | 第 10 行 | 双引号没有配对",
                "classification/2023/function.csv | 2050803,培训支出 | 2050803,\"培训\"支出 | 第 10 行 | 双引号没有配对",
                "classification/2023/function.csv | code,name | code,code,name | 第 1 行 | “code”重复",
                "classification/2023/function.csv | code,name | 编码,名称 | 第 1 行 | 表头应为 code,name",
                "classification/2023/function.csv | 培训支出 | 培训\u0007支出 | 第 10 行 | 控制字符",
                "classification/2023/function.csv | 培训支出 | 培训\u200b支出 | 第 10 行 | 第 3 个字符看不见",
                "classification/2023/function.csv | 培训支出 | 培训,支出 | 第 10 行 | 多出内容“支出”",
                "departments/254.yml | 焦作市科技馆 | 焦作市\u0007科技馆 | 第 6 行 | U+0007",
                "departments/254.yml | # 部门 | # \u000c部门 | 第 1 行 | U+000C",
                "departments/254.yml | 焦作市科技馆 | 焦作市\u0086科技馆 | 第 6 行 | U+0086",
                "departments/254.yml | 焦作市科技馆 | \"焦作市\\u0007科技馆\" | 第 6 行 | U+0007",
                "departments/254.yml | 焦作市科技馆 | \"焦作市\\ud800科技馆\" | 第 6 行 | 看不见",
                "departments/254.yml | 焦作市科技馆 | \"焦作市\\uFFFE科技馆\" | 第 6 行 | 看不见",
                "departments/254.yml | 焦作市科技馆 | \"焦作市\\n科技馆\" | 第 6 行 | 换行",
                "departments/254.yml | 焦作市科技馆 | 焦作市\u200b科技馆 | 第 6 行 | U+200B",
                "departments/254.yml | 焦作市科技馆 | \u00ad焦作市科技馆 | 第 6 行 | U+00AD",
                "departments/254.yml | 焦作市科技馆 | \"…\" | 第 6 行 | 没有文字",
                "departments/254.yml | name: 焦作市科学技术协会 | name: 焦作市科学技术协会. | 第 3 行 | 以点结尾",
                "budgetbook.yml | readers | rea\u202eders | 第 3 行 | U+202E",
                "departments/254.yml | ~  - {code: \"254301\"~ | ~\t- {code: \"254301\"~ | 第 6 行 | Tab",
                "sources.yml | ~sources:~ | ~x: &a [*a]\nsources:~ | 第 3 行 | 引用了它自己",
                "sources.yml | ~sources:~ | ~--- \nx: 1\n---\nsources:~ | 第 5 行 | YAML",
                "tables/13.yml | ~columns:~ | ~columns:\n  - {header: 甲, key: zz, width: 99999}~ | 第 6 行 | width",
                "budgetbook.yml | year: 2023 | year: 99999999999999999999 | 第 2 行 | 应为整数",
            })
    void refusesWhatNobodyCanReadOrPrint(String file, String piece, String replacement, String line, String problem)
            throws IOException {
        configuration.replace(file, piece, replacement);

        refused(Path.of(file).getFileName().toString() + " " + line, problem);
    }

    @Test
    void spacesAboutANameAreNoPartOfIt() throws IOException {
        configuration.replace(UNITS, "焦作市科技馆", "\"\u3000焦作市科技馆\u00a0 \"");

        assertThat(configuration.read().departments().get(0).units().get(1).name())
                .isEqualTo("焦作市科技馆");
    }

    @ParameterizedTest
    @CsvSource({"焦作市科学技术协会, 第 3 行", "焦作市科技馆, 第 6 行"})
    void refusesANameThatFitsInNoFileName(String name, String line) throws IOException {
        configuration.replace(UNITS, "name: " + name, "name: " + "长".repeat(61));

        refused("254.yml " + line, "61 个字", "最多 60 个汉字");
    }

    static Stream<String> endless() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        StringBuilder chain = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 2000; i++) {
            String before = "*a" + (i - 1);
            if (i < 12) {
                bomb.append("a%d: &a%d [%s]\n"
                        .formatted(i, i, String.join(", ", java.util.Collections.nCopies(9, before))));
            }
            chain.append("a%d: &a%d [%s]\n".formatted(i, i, before));
        }
        return Stream.of(
                bomb.toString(),
                chain.toString(),
                "sources: " + "[".repeat(10_000) + "]".repeat(10_000),
                "sources: " + "[".repeat(10_000),
                "sources: " + "{a: ".repeat(10_000),
                "sources: &a {name: *a}",
                "sources: *nowhere",
                "? [a, b]\n: c",
                "",
                "# nothing",
                "sources: " + "长".repeat(40_000));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void refusesWhatHasNoEnd(String text) throws IOException {
        configuration.write("sources.yml", text);
        refused("sources.yml 第 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budgetbook.yml",
                "sources.yml",
                "headers.yml",
                UNITS,
                "tables/05.yml",
                "reconciliation/40-texts.yml",
                "classification/2023/function.csv"
            })
    void refusesWhatIsNoFile(String name) throws IOException {
        Path file = configuration.file(name);
        Files.delete(file);
        Files.createSymbolicLink(file, file.getFileName());
        refused(file.getFileName().toString(), "链接");

        Files.delete(file);
        Files.createSymbolicLink(file, folder.resolve("nowhere"));
        refused(file.getFileName().toString(), "链接");

        Files.delete(file);
        Files.createDirectory(file);
        refused(file.getFileName().toString(), "是一个文件夹");

        Files.delete(file);
        Files.writeString(file, "");
        refused(file.getFileName().toString());
    }

    @Test
    void ceilingsBehindABrokenLinkAreNotPassedOver() throws IOException {
        Path file = configuration.file("ceilings/2023.csv");
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, file.getFileName());

        refused("2023.csv", "链接");
    }
}
