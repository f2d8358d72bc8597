package budgetbook.publication;

import budgetbook.answer.Answers;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the state folder remembers of what has been said (审核说明), a file for each department and year: the workbooks that
 * carried it may be gone. It is no part of the database, of which all can be read again.
 */
public final class AnswerRegister {
    private static final String FOLDER = "answers";

    private static final Logger LOG = LoggerFactory.getLogger(AnswerRegister.class);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    /** That of a department and year. */
    public AnswerRegister(Path state, int year, String department) {
        this.file = state.resolve(FOLDER).resolve(year + "-" + department + ".json");
    }

    /** Returns what has been said; nothing if the file is not there. One that makes no sense is put aside, and the log says so. */
    public Answers read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Answers.NONE;
        }
        try {
            return Objects.requireNonNull(JSON.readValue(Files.readString(file), Answers.class));
        } catch (CharacterCodingException | JacksonException | NullPointerException e) {
            Path aside = file.resolveSibling(file.getFileName() + ".bad");
            LOG.warn("记下的审核说明无法辨认，改名为 {}，从交来的工作簿重新读取", aside.getFileName(), e);
            FolderFiles.move(file, aside);
            return Answers.NONE;
        }
    }

    /** Remembers what has been said instead of what was remembered, whole or not at all. */
    public void keep(Answers answers) throws IOException {
        FolderFiles.create(file.resolveSibling("."));
        Path fresh = file.resolveSibling("." + file.getFileName());
        FolderFiles.write(fresh, JSON.writeValueAsString(answers) + "\n");
        FolderFiles.move(fresh, file);
    }
}
