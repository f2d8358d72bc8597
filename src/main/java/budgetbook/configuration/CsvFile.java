package budgetbook.configuration;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file of the configuration, with a header line; UTF-8, with or without a byte order mark. */
record CsvFile(Path file, List<String> header, List<Row> rows) {

    /** A row by its column names. */
    record Row(Path file, long line, Map<String, String> values) {
        String get(String column) {
            String value = values.get(column);
            if (value == null || value.isBlank()) {
                throw refuse("列“" + column + "”是空的。");
            }
            return value.strip();
        }

        ConfigurationException refuse(String problem) {
            return new ConfigurationException("配置文件 " + file + " 第 " + line + " 行：" + problem);
        }
    }

    /** A file with these columns and no others. */
    static CsvFile readClosed(Path file, String... columns) {
        CsvFile read = read(file, columns);
        if (read.header.size() > columns.length) {
            throw new ConfigurationException("配置文件 " + file + " 第 1 行：表头应只有 " + String.join(",", columns) + "。");
        }
        return read;
    }

    static CsvFile read(Path file, String... columns) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file)) {
            skipByteOrderMark(reader);
            CSVParser parser = CSVParser.parse(reader, format);
            if (!parser.getHeaderNames().containsAll(List.of(columns))) {
                throw new ConfigurationException("配置文件 " + file + " 第 1 行：表头应为 " + String.join(",", columns) + "。");
            }
            List<Row> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                Row read = new Row(file, parser.getCurrentLineNumber(), row.toMap());
                if (row.size() > parser.getHeaderNames().size()) {
                    throw read.refuse("这一行比表头多出内容；内容中有逗号的，请用双引号括起来。");
                }
                rows.add(read);
            }
            return new CsvFile(file, parser.getHeaderNames(), rows);
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new ConfigurationException("配置文件 " + file + " 无法读取，请检查文件是否存在、是否为 UTF-8 编码的 CSV。");
        }
    }

    private static void skipByteOrderMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }
}
