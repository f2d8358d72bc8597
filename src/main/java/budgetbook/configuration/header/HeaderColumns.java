package budgetbook.configuration.header;

import budgetbook.configuration.file.LooseNames;
import budgetbook.configuration.file.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the columns of a sheet of config/headers.yml: no name may be that of two columns. */
final class HeaderColumns {
    private static final String OWNER = "列 ";
    private static final String PART = "编码的分级";

    private final YamlNode columns;
    private final SheetKind kind;

    /** A word may be both a code and its name: where there is another column of the code, it is the name. */
    private final LooseNames names = new LooseNames((one, other) -> other.equals(one + "-name"));

    /** Codes are split by the same words. */
    private final LooseNames parts = new LooseNames((one, other) -> true);

    HeaderColumns(YamlNode columns, SheetKind kind) {
        this.columns = columns;
        this.kind = kind;
    }

    /** The columns by key, in the order in which a template shows them. */
    Map<SubmissionColumn, Headers.Column> read() {
        Map<SubmissionColumn, Headers.Column> byKey = new LinkedHashMap<>();
        for (SubmissionColumn key : kind.columns()) {
            byKey.put(key, column(key, columns.get(key.key()).closed("names", "required", "parts")));
        }
        kind.columns().forEach(key -> split(key, columns.get(key.key())));
        return byKey;
    }

    private Headers.Column column(SubmissionColumn key, YamlNode node) {
        node.get("names").list().forEach(name -> names.claim(name, owner(key)));
        return new Headers.Column(
                node.get("names").texts(),
                node.flag("required"),
                node.find("parts").map(YamlNode::texts).orElse(List.of()));
    }

    /** The names of the columns over which a code may be split: 功能科目类, or 类 below 功能科目. */
    private void split(SubmissionColumn key, YamlNode node) {
        for (YamlNode part : node.list("parts")) {
            parts.claim(part, owner(key));
            names.claimFormed(part, part.text(), PART);
            node.get("names").list().forEach(name -> names.claimFormed(name, name.text() + part.text(), owner(key)));
        }
    }

    private static String owner(SubmissionColumn key) {
        return OWNER + key.key();
    }
}
