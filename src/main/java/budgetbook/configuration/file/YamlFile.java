package budgetbook.configuration.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a YAML file into its tree, and refuses what no configuration is: too deep, too large, without end. */
final class YamlFile {
    private static final int DEEPEST = 50;
    private static final int MOST_NODES = 200_000;

    private final Path file;
    private final IdentityHashMap<Node, Integer> sizes = new IdentityHashMap<>();

    private YamlFile(Path file) {
        this.file = file;
    }

    /** The root of a file's tree. */
    static Node read(Path file) {
        return new YamlFile(file).root(TextFile.utf8(file));
    }

    private Node root(String text) {
        try {
            LoaderOptions options = options();
            Composer composer = new Composer(new BoundedParser(text, options), new Resolver(), options);
            @Nullable Node root = composer.getSingleNode();
            if (root == null) {
                throw refuse(null, "文件是空的。");
            }
            size(root, 0);
            return root;
        } catch (MarkedYAMLException e) {
            throw refuse(
                    e.getProblemMark(),
                    String.valueOf(e.getProblem()).contains("TAB")
                            ? "这一行附近用了制表符（Tab），YAML 的缩进只能用空格，请换成空格。"
                            : "这一行附近不符合 YAML 格式，请检查缩进、冒号后的空格、引号和括号。");
        } catch (YAMLException e) {
            throw refuse(null, "不符合 YAML 格式：" + e.getMessage());
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST + 1);
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        return options;
    }

    /** Refuses a tree that grows too deep before its nodes are made. */
    private final class BoundedParser extends ParserImpl {
        private int depth;

        BoundedParser(String text, LoaderOptions options) {
            super(new StreamReader(text), options);
        }

        @Override
        public Event getEvent() {
            Event event = super.getEvent();
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw refuse(event.getStartMark(), "括号或缩进超过 " + DEEPEST + " 层，配置用不到这么深。");
            }
            return event;
        }
    }

    /** How many nodes there are below and with this one, where each alias stands for all that it repeats. */
    private int size(Node node, int depth) {
        Integer known = sizes.get(node);
        if (known != null && known > 0) {
            return known;
        }
        if (known != null || depth > 2 * DEEPEST) {
            throw refuse(node.getStartMark(), "别名（*）引用了它自己或层层相套，没有尽头；请写明内容。");
        }
        sizes.put(node, 0);
        int size = 1;
        for (Node child : children(node)) {
            size += size(child, depth + 1);
            if (size > MOST_NODES) {
                throw refuse(child.getStartMark(), "别名（*）展开后内容过多，不像是配置；请写明内容。");
            }
        }
        sizes.put(node, size);
        return size;
    }

    private static List<Node> children(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        List<Node> children = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                children.add(tuple.getKeyNode());
                children.add(tuple.getValueNode());
            }
        }
        return children;
    }

    private ConfigurationException refuse(@Nullable Mark mark, String problem) {
        int line = mark == null ? 1 : mark.getLine() + 1;
        return new ConfigurationException("配置文件 " + file + " 第 " + line + " 行：" + problem);
    }
}
