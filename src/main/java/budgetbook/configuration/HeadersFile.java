package budgetbook.configuration;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads config/headers.yml; every sheet and every column must be there. */
final class HeadersFile {
    private HeadersFile() {}

    static Headers read(Path file) {
        YamlNode sheets = YamlNode.read(file).closed("sheets").get("sheets");
        sheets.closed(Arrays.stream(SheetKind.values()).map(SheetKind::key).toArray(String[]::new));
        Set<String> sheetNames = new HashSet<>();
        Map<SheetKind, Headers.Sheet> read = new EnumMap<>(SheetKind.class);
        for (SheetKind kind : SheetKind.values()) {
            YamlNode sheet = sheets.get(kind.key()).closed("names", "presence", "columns");
            YamlNode columns = sheet.get("columns").closed(kind.columns().toArray(String[]::new));
            Map<String, Headers.Column> byKey = new LinkedHashMap<>();
            for (String key : kind.columns()) {
                byKey.put(key, column(columns.get(key)));
            }
            distinct(sheet.get("names"), sheetNames);
            read.put(kind, new Headers.Sheet(kind, sheet.get("names").texts(), presence(sheet), byKey));
        }
        return new Headers(read);
    }

    private static Headers.Column column(YamlNode node) {
        node.closed("names", "required", "parts");
        distinct(node.get("names"), new HashSet<>());
        return new Headers.Column(
                node.get("names").texts(),
                node.flag("required"),
                node.find("parts").map(YamlNode::texts).orElse(List.of()));
    }

    /** Refuses a name that is among those seen before. */
    private static void distinct(YamlNode names, Set<String> seen) {
        for (YamlNode name : names.list()) {
            if (!seen.add(name.text())) {
                throw name.refuse("名称“" + name.text() + "”重复，请删去一处。");
            }
        }
    }

    private static Headers.Presence presence(YamlNode sheet) {
        YamlNode node = sheet.get("presence");
        return Arrays.stream(Headers.Presence.values())
                .filter(presence -> presence.word().equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.refuse("presence 应为 always、with-projects 或 lead。"));
    }
}
