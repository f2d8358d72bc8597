package budgetbook.configuration.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** config/book/template.docx as it stood when the configuration was read. */
public final class TemplateFile {
    private final String name;
    private final byte[] content;

    private TemplateFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** Takes the content of a file. */
    public static TemplateFile of(Path file) throws IOException {
        return new TemplateFile("配置文件 " + file, Files.readAllBytes(file));
    }

    /** Returns what messages call it. */
    public String name() {
        return name;
    }

    /** Returns its content from the start. */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
