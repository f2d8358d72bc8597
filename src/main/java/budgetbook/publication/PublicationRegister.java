package budgetbook.publication;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the state folder remembers of the output folder: the last number of each publication, so that none is given twice
 * though a manifest is lost, and the disk or share on which the folder lies, so that the empty place of a share that is not
 * mounted is not taken for it. A memory only: without it, the manifests in the output folder have the say. Several threads may
 * ask and note.
 */
public final class PublicationRegister {
    /** Its file in the state folder. */
    public static final String NAME = "publications.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Remembered NOTHING = new Remembered("", Map.of());

    private final @Nullable Path state;
    private final Path output;

    private PublicationRegister(@Nullable Path state, Path output) {
        this.state = state;
        this.output = output.toAbsolutePath().normalize();
    }

    /**
     * The register of a state folder on an output folder.
     *
     * @param state must be there when something is noted
     */
    public static PublicationRegister of(Path state, Path output) {
        return new PublicationRegister(state, output);
    }

    /** That of one who only reads publications: remembers nothing. */
    static PublicationRegister none(Path output) {
        return new PublicationRegister(null, output);
    }

    /**
     * @param outputs by the output folder's path
     */
    private record Content(Map<String, Remembered> outputs) {
        boolean isWhole() {
            return Objects.nonNull(outputs)
                    && outputs.values().stream().allMatch(output -> output != null && output.isWhole());
        }
    }

    /**
     * @param disk the disk or share, e.g. server:/share（nfs4）
     * @param numbers the last number by the department's folder, relative to the output folder
     */
    private record Remembered(String disk, Map<String, Integer> numbers) {
        boolean isWhole() {
            return Objects.nonNull(disk)
                    && Objects.nonNull(numbers)
                    && numbers.values().stream().allMatch(Objects::nonNull);
        }
    }

    /** Refuses the output folder if there were publications in it, nothing is left, and the disk is another. */
    public void requireSameDisk() throws LostOutputException {
        Remembered remembered = remembered();
        if (remembered.numbers().isEmpty() || remembered.disk().isEmpty() || Files.exists(lock())) {
            return;
        }
        String disk = disk();
        boolean empty = remembered.numbers().keySet().stream()
                .noneMatch(department -> Files.exists(output.resolve(department)));
        if (empty && !disk.isEmpty() && !disk.equals(remembered.disk())) {
            throw new LostOutputException("输出文件夹 " + output + " 里没有以前的发布，也不在原来的磁盘或网络共享上（原为 " + remembered.disk()
                    + "，现为 " + disk + "），多半是共享没有挂载。请挂载后重新运行；确实换了位置的，先把以前的发布拷过来，或者删去 " + path());
        }
    }

    /** The last number that is remembered of a department's folder, under whatever name; 0 if none. */
    int last(Path department) {
        return last(remembered(), name(department));
    }

    private static int last(Remembered remembered, String name) {
        return remembered.numbers().entrySet().stream()
                .filter(entry -> isSameDepartment(entry.getKey(), name))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** Whether two folders are of one year and code. */
    private static boolean isSameDepartment(String one, String other) {
        return codeOf(one).equals(codeOf(other));
    }

    private static String codeOf(String folder) {
        int end = folder.indexOf('-');
        return end < 0 ? folder : folder.substring(0, end);
    }

    /** Whether a publication is remembered in this very folder. */
    boolean knows(Path department) {
        return remembered().numbers().containsKey(name(department));
    }

    /** Notes the number of the publication that now stands in a department's folder. */
    synchronized void note(Path department, int number) throws IOException {
        if (state == null) {
            return;
        }
        Map<String, Remembered> outputs = new TreeMap<>(content().outputs());
        Remembered before = outputs.getOrDefault(output.toString(), NOTHING);
        Map<String, Integer> numbers = new TreeMap<>(before.numbers());
        String name = name(department);
        int last = Math.max(number, last(before, name));
        // Of a department that was renamed the former folder is gone, and its number goes on.
        numbers.keySet().removeIf(other -> isSameDepartment(other, name) && !Files.exists(output.resolve(other)));
        numbers.put(name, last);
        Remembered now = new Remembered(disk(), numbers);
        if (now.equals(before)) {
            return;
        }
        outputs.put(output.toString(), now);
        Path fresh = state.resolve("." + NAME);
        FolderFiles.write(fresh, JSON.writeValueAsString(new Content(outputs)) + "\n");
        FolderFiles.move(fresh, path());
    }

    private Path path() {
        return state == null ? Path.of(NAME) : state.resolve(NAME);
    }

    private Path lock() {
        return output.resolve(DepartmentFolder.LOCK);
    }

    private String name(Path department) {
        return output.relativize(department.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    private Remembered remembered() {
        return content().outputs().getOrDefault(output.toString(), NOTHING);
    }

    /** What cannot be read is forgotten. */
    private Content content() {
        Content nothing = new Content(Map.of());
        if (state == null || !Files.isRegularFile(path())) {
            return nothing;
        }
        try {
            Content content = JSON.readValue(Files.readString(path()), Content.class);
            return content.isWhole() ? content : nothing;
        } catch (IOException | JacksonException e) {
            return nothing;
        }
    }

    /** The disk of the output folder, or of where it would be; empty if the system does not tell. */
    private String disk() {
        Path there = output;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            FileStore store = Files.getFileStore(there);
            return store.name() + "（" + store.type() + "）";
        } catch (IOException e) {
            return "";
        }
    }
}
