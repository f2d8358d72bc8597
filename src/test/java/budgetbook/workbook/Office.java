package budgetbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.springframework.util.FileSystemUtils;

/** LibreOffice, set to calculate every formula anew when it opens a workbook. */
public final class Office {
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
            </item>
            </oor:items>
            """;

    /** Its settings, made by its first start, which takes longer than all that it does then. */
    private static final Path PROFILE = profile();

    private final Path folder;

    /** Leaves what it makes in a folder. */
    public Office(Path folder) {
        this.folder = folder;
    }

    private static Path profile() {
        try {
            Path profile = Files.createTempDirectory("office");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(profile.toFile())));
            Path user = Files.createDirectories(profile.resolve("user"));
            Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
            return profile;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workbook as LibreOffice saves it in a format, such as pdf or xls:MS Excel 97. */
    public Path convert(Path file, String format) throws IOException, InterruptedException {
        return convert(List.of(file), format).get(0);
    }

    /** Several workbooks, of names of their own, in one start. */
    public List<Path> convert(List<Path> files, String format) throws IOException, InterruptedException {
        Path target = Files.createDirectories(folder.resolve("converted"));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + PROFILE.toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                target.toString()));
        files.forEach(file -> command.add(file.toString()));
        run(command.toArray(String[]::new));
        return files.stream()
                .map(file -> target.resolve(
                        file.getFileName().toString().replaceAll("\\.[a-z]+$", "." + format.replaceAll(":.*", ""))))
                .toList();
    }

    /** The text of a PDF, laid out. */
    public String text(Path pdf) throws IOException, InterruptedException {
        Path text = folder.resolve("text.txt");
        run("pdftotext", "-layout", pdf.toString(), text.toString());
        return Files.readString(text);
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** A copy of a workbook in which every formula has a wrong cached result. */
    public static Path withWrongResults(Path file, Path copy) throws IOException {
        try (ZipFile source = new ZipFile(file.toFile());
                ZipOutputStream target = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : source.stream().map(ZipEntry.class::cast).toList()) {
                target.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = source.getInputStream(entry).readAllBytes();
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    String wrong = new String(content, StandardCharsets.UTF_8)
                            .replaceAll("(<f>[^<]*</f>)<v>[^<]*</v>", "$1<v>4711</v>");
                    content = wrong.getBytes(StandardCharsets.UTF_8);
                }
                target.write(content);
            }
        }
        return copy;
    }
}
