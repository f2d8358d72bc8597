package budgetbook.classlist;

import budgetbook.place.SourceCell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The codes of all files of a call, each in the list to which it belongs. */
final class GivenLists {
    private static final String HOW = "请用 --list 指明："
            + Arrays.stream(ListKind.values())
                    .map(kind -> kind.word() + "（" + kind.title() + "）")
                    .collect(Collectors.joining("、"))
            + "。";

    private final Optional<ListKind> forced;
    private final Remarks remarks;
    private final Map<ListKind, Map<String, ListCode>> codes = new EnumMap<>(ListKind.class);
    private final List<ListPair> pairs = new ArrayList<>();

    /** For lists of the kind that the user has named; if none is named, each sheet says itself what it is. */
    GivenLists(Optional<ListKind> forced, Remarks remarks) {
        this.forced = forced;
        this.remarks = remarks;
    }

    /** Reads one more file. */
    void take(Path file) {
        List<ListSheet> sheets = new ListFile(file, remarks).sheets();
        sheets.forEach(this::take);
    }

    /** Returns the codes of a list; none if no file has given it. */
    Map<String, ListCode> codes(ListKind kind) {
        return codes.getOrDefault(kind, Map.of());
    }

    List<ListPair> pairs() {
        return pairs;
    }

    private void take(ListSheet sheet) {
        MappingRows mapping = new MappingRows(sheet);
        boolean asMapping = forced.map(kind -> !kind.isCodes()).orElse(mapping.isMapping());
        if (asMapping && !mapping.isMapping()) {
            remarks.error(sheet.whole(), "没有找到并列的部门经济科目（3 开头五位）和政府经济科目（5 开头五位）编码。");
        } else if (asMapping) {
            pairs.addAll(mapping.read());
        } else {
            List<ListCode> read = new CodeRows(sheet, remarks).read();
            if (read.isEmpty()) {
                remarks.notice(sheet.whole(), "没有找到科目编码，未读取。");
            } else {
                sort(sheet, read);
            }
        }
    }

    private void sort(ListSheet sheet, List<ListCode> read) {
        Set<ListKind> named = EnumSet.allOf(ListKind.class);
        named.removeIf(kind -> !kind.isCodes() || !kind.isNamedIn(sheet.headings()));
        if (forced.isEmpty() && read.stream().allMatch(code -> code.code().startsWith("1"))) {
            remarks.notice(sheet.whole(), "编码以 1 开头，是收入分类科目，未读取。");
            return;
        }
        for (ListCode code : read) {
            Optional<ListKind> kind = forced.or(() -> ListKind.ofCode(code.code()));
            if (kind.isEmpty()) {
                remarks.error(code.place(), "看不出“" + code.code() + "”属于哪一种科目表。" + HOW);
            } else if (forced.isEmpty() && !named.isEmpty() && !named.contains(kind.get())) {
                remarks.error(
                        sheet.whole(),
                        "标题写的是" + titles(named) + "，编码（如 " + code.code() + "，"
                                + code.place().cell() + "）却是" + kind.get().title() + "的。" + HOW);
                return;
            } else {
                add(kind.get(), code);
            }
        }
    }

    private static String titles(Set<ListKind> kinds) {
        return kinds.stream().map(ListKind::title).collect(Collectors.joining("、"));
    }

    private void add(ListKind kind, ListCode code) {
        SourceCell place = code.place();
        Map<String, ListCode> list = codes.computeIfAbsent(kind, unused -> new TreeMap<>());
        if (!kind.hasLength(code.code().length())) {
            remarks.error(place, kind.title() + "编码“" + code.code() + "”应为 " + kind.lengths() + "数字。");
        } else if (code.name().codePoints().noneMatch(Character::isLetterOrDigit)) {
            remarks.error(place, kind.title() + " " + code.code() + " 没有名称。");
        } else {
            ListCode other = list.putIfAbsent(code.code(), code);
            if (other != null && other.name().equals(code.name())) {
                remarks.notice(place, "编码重复，名称相同，只取一个。");
            } else if (other != null) {
                remarks.error(
                        place,
                        kind.title() + " " + code.code() + " 的名称“" + code.name() + "”与 " + other.place() + " 的“"
                                + other.name() + "”不同，请只留一个。");
            }
        }
    }
}
