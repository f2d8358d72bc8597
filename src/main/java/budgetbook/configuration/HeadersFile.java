package budgetbook.configuration;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads config/headers.yml; every sheet and every column must be there. */
final class HeadersFile {
    private HeadersFile() {}

    static Headers read(Path file) {
        YamlNode sheets = YamlNode.read(file).closed("sheets").get("sheets");
        sheets.closed(Arrays.stream(SheetKind.values()).map(SheetKind::key).toArray(String[]::new));
        Map<SheetKind, Headers.Sheet> read = new EnumMap<>(SheetKind.class);
        for (SheetKind kind : SheetKind.values()) {
            YamlNode sheet = sheets.get(kind.key()).closed("names", "presence", "columns");
            YamlNode columns = sheet.get("columns").closed(kind.columns().toArray(String[]::new));
            Map<String, Headers.Column> byKey = new LinkedHashMap<>();
            for (String key : kind.columns()) {
                byKey.put(key, column(columns.get(key)));
            }
            read.put(kind, new Headers.Sheet(kind, sheet.get("names").texts(), presence(sheet), byKey));
        }
        return new Headers(read);
    }

    private static Headers.Column column(YamlNode node) {
        node.closed("names", "required", "parts");
        return new Headers.Column(
                node.get("names").texts(),
                node.flag("required"),
                node.find("parts").map(YamlNode::texts).orElse(List.of()));
    }

    private static Headers.Presence presence(YamlNode sheet) {
        YamlNode node = sheet.get("presence");
        return Arrays.stream(Headers.Presence.values())
                .filter(presence -> presence.word().equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.refuse("presence 应为 always、with-projects 或 lead。"));
    }
}
