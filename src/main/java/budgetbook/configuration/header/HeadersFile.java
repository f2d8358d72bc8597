package budgetbook.configuration.header;

import budgetbook.configuration.file.LooseNames;
import budgetbook.configuration.file.YamlNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Reads config/headers.yml; every sheet and every column must be there. */
public final class HeadersFile {
    private HeadersFile() {}

    public static Headers read(Path file) {
        YamlNode sheets = YamlNode.read(file).closed("sheets").get("sheets");
        sheets.closed(Arrays.stream(SheetKind.values()).map(SheetKind::key).toArray(String[]::new));
        LooseNames sheetNames = new LooseNames();
        ProgramSheets.NAMES.forEach(name -> sheetNames.reserve(name, "程序自己的工作表"));
        Map<SheetKind, Headers.Sheet> read = new EnumMap<>(SheetKind.class);
        for (SheetKind kind : SheetKind.values()) {
            YamlNode sheet = sheets.get(kind.key()).closed("names", "presence", "columns");
            YamlNode columns = sheet.get("columns")
                    .closed(kind.columns().stream().map(SubmissionColumn::key).toArray(String[]::new));
            sheet.get("names").list().forEach(name -> sheetNames.claim(name, "工作表 " + kind.key()));
            read.put(
                    kind,
                    new Headers.Sheet(
                            kind,
                            sheet.get("names").texts(),
                            presence(sheet),
                            new HeaderColumns(columns, kind).read()));
        }
        return new Headers(read);
    }

    private static Headers.Presence presence(YamlNode sheet) {
        YamlNode node = sheet.get("presence");
        return Arrays.stream(Headers.Presence.values())
                .filter(presence -> presence.word().equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.refuse("presence 应为 always、with-projects、lead、optional 或 lead-optional。"));
    }
}
