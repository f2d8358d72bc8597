package budgetbook.configuration.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file of the configuration, with a header line, as people or spreadsheet programs save it: with commas, semicolons
 * or tabs, with columns and rows in which nothing stands.
 */
public record CsvFile(Path file, List<String> header, List<Row> rows) {
    static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    /** A row by its column names. */
    public record Row(Path file, long line, Map<String, String> values) {
        public String get(String column) {
            String value = values.get(column);
            if (value == null || value.isBlank()) {
                throw refuse("列“" + column + "”是空的。");
            }
            Written.problem(value).ifPresent(problem -> {
                throw refuse(problem);
            });
            return Written.stripped(value);
        }

        public ConfigurationException refuse(String problem) {
            return CsvFile.refuse(file, line, problem);
        }
    }

    /** A file with these columns and no others. */
    public static CsvFile readClosed(Path file, String... columns) {
        CsvFile read = read(file, columns);
        if (read.header.stream()
                .anyMatch(name -> !name.isEmpty() && !List.of(columns).contains(name))) {
            throw refuse(file, 1, "表头应只有 " + String.join(",", columns) + "。");
        }
        return read;
    }

    /** A file with these columns, perhaps among others. */
    public static CsvFile read(Path file, String... columns) {
        String text = TextFile.ofSpreadsheet(file);
        for (char delimiter : DELIMITERS) {
            Optional<CsvFile> read = read(file, text, delimiter, List.of(columns));
            if (read.isPresent()) {
                return read.get();
            }
        }
        throw refuse(file, 1, "表头应为 " + String.join(",", columns) + "。");
    }

    /** The file by one delimiter; empty if its header then lacks a column. */
    private static Optional<CsvFile> read(Path file, String text, char delimiter, List<String> columns) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        long read = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> header = List.of();
            List<Row> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                read = parser.getCurrentLineNumber();
                if (header.isEmpty()) {
                    header = row.stream().map(Written::stripped).toList();
                    if (!header.containsAll(columns)) {
                        return Optional.empty();
                    }
                    distinct(file, read, header);
                } else if (row.stream().anyMatch(value -> !value.isBlank())) {
                    rows.add(row(file, read, header, row.toList()));
                }
            }
            return header.isEmpty() ? Optional.empty() : Optional.of(new CsvFile(file, header, rows));
        } catch (IOException | UncheckedIOException e) {
            throw refuse(file, read + 1, "从这一行起双引号没有配对，或引号后面还有内容；含有逗号或引号的内容整个用双引号括起来，其中的引号写两个。");
        }
    }

    private static Row row(Path file, long line, List<String> header, List<String> values) {
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String column = i < header.size() ? header.get(i) : "";
            if (column.isEmpty() && !values.get(i).isBlank()) {
                throw refuse(file, line, "这一行比表头多出内容“" + values.get(i) + "”；内容中有逗号的，请用双引号括起来。");
            }
            byColumn.put(column, values.get(i));
        }
        return new Row(file, line, byColumn);
    }

    private static void distinct(Path file, long line, List<String> header) {
        Set<String> seen = new LinkedHashSet<>();
        for (String column : header) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw refuse(file, line, "表头中“" + column + "”重复，请删去一列。");
            }
        }
    }

    private static ConfigurationException refuse(Path file, long line, String problem) {
        return new ConfigurationException("配置文件 " + file + " 第 " + line + " 行：" + problem);
    }
}
