package budgetbook.reconcile.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** Every text that the shipped tables and rules know, and such as a program might take for something else. */
final class KnownWords {
    private static final List<String> ODD = List.of(
            "*",
            "#",
            "?",
            "|",
            "&",
            "=",
            "!=",
            "[",
            "]",
            "{",
            "}",
            "“",
            "”",
            ">",
            "<>",
            ">=0",
            "~*",
            "甲*乙",
            "甲?乙",
            "甲~乙",
            "=1+1",
            "@甲",
            "+甲",
            "-甲",
            "'甲",
            "\"甲\"",
            "{甲}",
            "{单位名称}",
            "{其下.B}",
            "$1",
            "\\1",
            "\\E甲",
            "甲|乙",
            "甲&乙=丙",
            "（三十四）",
            "合计 ",
            "小计工作经费",
            "254",
            "254101",
            "20608",
            "000",
            "1",
            "1.00",
            "0.00",
            "1e5",
            "2023-01-01",
            "TRUE",
            "#N/A",
            "#REF!",
            "_x000A_",
            "_x0041_甲",
            "OA系统",
            "oa系统",
            "ＯＡ系统",
            "Oa系统",
            "甲\n乙",
            "注：甲\n注：乙",
            "注：",
            "注：本部门本年度无支出预算，甲。",
            "本年度无",
            "本年度无三公",
            "合计*",
            "*合计*",
            "小计",
            "总计",
            "合 计",
            "长" + "长".repeat(900),
            "长" + "长".repeat(900) + "些",
            "x".repeat(300),
            "X".repeat(300));

    private KnownWords() {}

    /** In one order always. */
    static List<String> all() {
        Set<String> found = new LinkedHashSet<>(ODD);
        Set<String> shipped = new TreeSet<>();
        for (String folder : List.of("tables", "reconciliation")) {
            try (Stream<Path> files = Files.list(Path.of("config", folder))) {
                for (Path file : files.sorted().toList()) {
                    collect(new Yaml().load(Files.readString(file)), shipped);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        found.addAll(shipped);
        List<String> words = new ArrayList<>();
        found.forEach(word -> {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        });
        return words.stream().distinct().toList();
    }

    /** Each scalar, as it stands, with its variables filled, and each piece that the signs of the rules leave of it. */
    private static void collect(Object node, Set<String> words) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                collect(key, words);
                collect(value, words);
            });
        } else if (node instanceof Collection<?> list) {
            list.forEach(each -> collect(each, words));
        } else if (node != null) {
            String text = node.toString().strip();
            words.add(text);
            words.add(text.replace("{year}", "2023")
                    .replace("{年度}", "2023")
                    .replace("{department.name}", "焦作市科学技术协会")
                    .replace("{部门名称}", "焦作市科学技术协会")
                    .replace("{部门代码}", "254"));
            for (String piece : text.split("[\\[\\](),&|=!>+“”{};]+")) {
                words.add(piece.strip());
            }
        }
    }
}
