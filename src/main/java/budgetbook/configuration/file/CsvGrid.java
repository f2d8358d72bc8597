package budgetbook.configuration.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file of which nobody knows the header, read as it stands.
 *
 * @param rows by line, those of no content left out
 */
public record CsvGrid(NavigableMap<Integer, List<String>> rows) {

    /** Returns the file by the delimiter that gives it the most cells. */
    public static CsvGrid read(Path file) {
        String text = TextFile.ofSpreadsheetToBeSeen(file);
        CsvGrid best = new CsvGrid(new TreeMap<>());
        for (char delimiter : CsvFile.DELIMITERS) {
            CsvGrid read = new CsvGrid(rows(file, text, delimiter));
            best = read.cells() > best.cells() ? read : best;
        }
        return best;
    }

    private long cells() {
        return rows.values().stream().mapToLong(List::size).sum();
    }

    private static NavigableMap<Integer, List<String>> rows(Path file, String text, char delimiter) {
        NavigableMap<Integer, List<String>> rows = new TreeMap<>();
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long before = 0;
            for (CSVRecord row : parser) {
                if (row.stream().anyMatch(value -> !value.isBlank())) {
                    rows.put((int) Math.max(before + 1, parser.getCurrentLineNumber()), row.toList());
                }
                before = parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ConfigurationException("文件 " + file + " 中的双引号没有配对，请在电子表格程序中另存为 CSV。");
        }
        return rows;
    }
}
