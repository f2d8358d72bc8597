package budgetbook.configuration.file;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A place in a YAML file, read with the expectation of a shape; whatever departs from it is refused with file and line.
 */
public final class YamlNode {
    private final Path file;
    private final Node node;
    private @Nullable Map<String, YamlNode> entries;

    private YamlNode(Path file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** The root of a file; {@link ConfigurationException} if it cannot be read or is no YAML. */
    public static YamlNode read(Path file) {
        return new YamlNode(file, YamlFile.read(file));
    }

    /** The exception that refuses what stands here; {@code problem} is a Chinese sentence. */
    public ConfigurationException refuse(String problem) {
        return new ConfigurationException(where() + "：" + problem);
    }

    /** File and line, for messages. */
    public String where() {
        return "配置文件 " + file + " 第 " + (node.getStartMark().getLine() + 1) + " 行";
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The scalar here. */
    public String text() {
        if (node instanceof ScalarNode scalar && !Tag.NULL.equals(scalar.getTag())) {
            Written.problem(scalar.getValue()).ifPresent(problem -> {
                throw refuse(problem);
            });
            return scalar.getValue();
        }
        throw refuse("这里应为一个值。");
    }

    /** The name of something here, without the spaces about it. */
    public String name() {
        String name = Written.stripped(text());
        Written.problemOfName(name).ifPresent(problem -> {
            throw refuse(problem);
        });
        return name;
    }

    /** The whole number here. */
    public int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw refuse("“" + Written.excerpt(text()) + "”应为整数，不超过九位。");
        }
    }

    /** The truth value here. */
    public boolean flag() {
        return switch (text()) {
            case "true", "是" -> true;
            case "false", "否" -> false;
            default -> throw refuse("“" + text() + "”应为 true 或 false。");
        };
    }

    /** The items of the list here; a scalar or map stands for a list of one. */
    public List<YamlNode> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new YamlNode(file, item))
                    .toList();
        }
        return List.of(this);
    }

    /** The scalars of the list here. */
    public List<String> texts() {
        return list().stream().map(YamlNode::text).toList();
    }

    /** The entries of the map here, in order; a key that stands twice is refused. */
    public Map<String, YamlNode> entries() {
        Map<String, YamlNode> known = entries;
        if (known == null) {
            known = Collections.unmodifiableMap(read());
            entries = known;
        }
        return known;
    }

    private Map<String, YamlNode> read() {
        if (!(node instanceof MappingNode mapping)) {
            throw refuse("这里应为“键: 值”。");
        }
        Map<String, YamlNode> read = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            if (read.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
                throw key.refuse("“" + key.text() + "”重复出现，请删去一处。");
            }
        }
        return read;
    }

    /** This map, refused if it has a key that is not among these. */
    public YamlNode closed(String... keys) {
        TreeSet<String> known = new TreeSet<>(List.of(keys));
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                YamlNode key = new YamlNode(file, tuple.getKeyNode());
                if (!known.contains(key.text())) {
                    throw key.refuse("不认识的键“" + key.text() + "”；可用的键：" + String.join("、", known) + "。");
                }
            });
        }
        entries();
        return this;
    }

    /** What stands under a key of the map here, if anything. */
    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** What stands under a key that must be there. */
    public YamlNode get(String key) {
        @Nullable YamlNode value = entries().get(key);
        if (value == null) {
            throw refuse("缺少“" + key + "”。");
        }
        return value;
    }

    /** The scalar under a key, or a default. */
    public String text(String key, String absent) {
        return find(key).map(YamlNode::text).orElse(absent);
    }

    /** The truth value under a key; false if it is not there. */
    public boolean flag(String key) {
        return find(key).map(YamlNode::flag).orElse(false);
    }

    /** The items under a key; none if it is not there. */
    public List<YamlNode> list(String key) {
        return find(key).map(YamlNode::list).orElse(List.of());
    }
}
