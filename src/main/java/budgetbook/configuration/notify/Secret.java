package budgetbook.configuration.notify;

import budgetbook.configuration.file.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** A secret by its place, an environment variable or a file; what it is stands nowhere else. */
public final class Secret {
    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";

    private final String variable;
    private final Optional<Path> file;

    private Secret(String variable, Optional<Path> file) {
        this.variable = variable;
        this.file = file;
    }

    /** Reads where a secret stands; {@code folder} is that from which a file is named. */
    static Secret read(YamlNode node, Path folder) {
        if (!node.isMap()) {
            throw node.refuse("密码、密钥和机器人的地址不能写在这里；请写成 {env: 环境变量名}，或 {file: 文件}，文件只许本人读写（chmod 600）。");
        }
        node.closed("env", "file");
        if (node.entries().size() != 1) {
            throw node.refuse("env 和 file 应写其中一个。");
        }
        if (node.find("env").isPresent()) {
            String variable = node.get("env").text();
            if (!variable.matches(NAME)) {
                throw node.refuse("env 后应为环境变量的名字（字母、数字、下划线），不是密码本身。");
            }
            return new Secret(variable, Optional.empty());
        }
        Path file = folder.resolve(node.get("file").text());
        problem(file).ifPresent(problem -> {
            throw node.refuse(problem + "。");
        });
        return new Secret("", Optional.of(file));
    }

    /** Returns where it stands, in Chinese. */
    public String place() {
        return file.map(path -> "文件 " + path).orElse("环境变量 " + variable);
    }

    /**
     * Returns the secret.
     *
     * @throws IOException if it cannot be had; the message says why, in Chinese
     */
    public String value() throws IOException {
        String value = file.isPresent() ? content(file.get()) : System.getenv(variable);
        if (value == null || value.isBlank()) {
            throw new IOException(place() + (value == null ? " 没有设置" : " 是空的"));
        }
        return value.strip();
    }

    private static String content(Path file) throws IOException {
        Optional<String> problem = problem(file);
        if (problem.isPresent()) {
            throw new IOException(problem.get());
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IOException("文件 " + file + " 无法读取", e);
        }
    }

    /** Why a file may not hold a secret, in Chinese; empty if it may, or is not there. */
    private static Optional<String> problem(Path file) {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Set<PosixFilePermission> given = view.readAttributes().permissions();
            return OWNERS.containsAll(given)
                    ? Optional.empty()
                    : Optional.of("文件 " + file + " 的权限是 " + PosixFilePermissions.toString(given)
                            + "，别人也能读；请改为只许本人读写（chmod 600）");
        } catch (IOException e) {
            return Optional.of("文件 " + file + " 的权限无法读取");
        }
    }
}
