package budgetbook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing depends on the order of a hash map: what has none is for looking up only. The order of {@code Map.of},
 * {@code Set.of} and their copies differs from one start of Java to the next, that of the others with every key. It is the
 * source that is searched, line by line: what leaves a class or is gone through has to be a LinkedHashMap, a TreeMap, an
 * EnumMap or a list.
 */
class HashOrderTest {
    private static final Pattern UNORDERED =
            Pattern.compile("(\\w+)\\s*=\\s*(?:new Hash(?:Map|Set)<|(?:Map|Set)\\.of\\([^)])");

    private static final Pattern SHUFFLED = Pattern.compile(
            "\\b(?:Map|Set)\\.copyOf\\(|\\bMap\\.ofEntries\\(|Collectors\\.(?:toSet\\(|toUnmodifiable(?:Set|Map)\\()"
                    + "|Collectors\\.(?:toMap|groupingBy|partitioningBy)\\((?!.*(?:Linked|Tree|Enum))"
                    + "|\\(\\s*new Hash(?:Map|Set)<");

    private static List<String> orderTaken(String source) {
        List<String> taken = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        UNORDERED.matcher(source).results().forEach(found -> names.add(found.group(1)));
        List<Pattern> uses = names.stream()
                .map(name -> "\\b(?:this\\.)?" + name + "\\b")
                .map(name -> Pattern.compile(name
                        + "\\s*\\.(?:entrySet|keySet|values|forEach|stream|iterator|toArray|toString|removeIf)\\(|:\\s*"
                        + name + "\\)|return\\s+" + name + ";|join\\([^,]*,\\s*" + name
                        + "|(?:copyOf|unmodifiable\\w+|List<>)\\("
                        + name + "\\)|new \\w+\\((?:.*, )?" + name + "[,)]"))
                .toList();
        for (String line : source.lines().toList()) {
            if (SHUFFLED.matcher(line).find()
                    || uses.stream().anyMatch(use -> use.matcher(line).find())) {
                taken.add(line.strip());
            }
        }
        return taken;
    }

    @Test
    void noOrderIsTakenFromAHashMap() throws IOException {
        List<String> taken = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                orderTaken(Files.readString(file)).forEach(line -> taken.add(file.getFileName() + ": " + line));
            }
        }

        assertThat(taken)
                .as("lines that go through, hand on or return what has no order; make it linked or sorted")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this.synonyms = Map.copyOf(synonyms);",
                "Map<String, String> a = new HashMap<>();\na.forEach((key, value) -> {});",
                "Map<String, String> a = new HashMap<>();\nfor (String key : a.keySet()) {}",
                "Set<String> a = new HashSet<>();\nfor (String each : a) {}",
                "Set<String> A = Set.of(\"x\", \"y\");\nString.join(\"、\", A)",
                "Set<String> a = new HashSet<>();\nreturn a;",
                "Set<String> a = new HashSet<>();\nreturn List.copyOf(a);",
                "Map<String, String> a = new HashMap<>();\nreturn new Row(kind, a, others);",
                ".collect(Collectors.toSet());",
                ".collect(Collectors.groupingBy(Row::unit));",
            })
    void findsWhatTakesIt(String source) {
        assertThat(orderTaken(source)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Map<String, String> a = new LinkedHashMap<>();\na.forEach((key, value) -> {});",
                "Map<String, String> a = new HashMap<>();\na.put(key, value);\nreturn a.get(key);",
                "Set<String> a = Set.of();\nreturn a;",
                ".collect(Collectors.groupingBy(Row::unit, TreeMap::new, toList()));",
            })
    void letsOthersBe(String source) {
        assertThat(orderTaken(source)).isEmpty();
    }
}
