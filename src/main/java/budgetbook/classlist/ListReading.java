package budgetbook.classlist;

import budgetbook.budget.Nature;
import budgetbook.configuration.classification.Classification;
import budgetbook.configuration.classification.CodeList;
import budgetbook.place.SourceCell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads given files against the lists of a year, and checks what would follow. */
public final class ListReading {
    private final Classification present;
    private final GivenLists given;
    private final Remarks remarks = new Remarks();
    private final Map<ListKind, Map<String, String>> lists = new EnumMap<>(ListKind.class);

    private ListReading(Classification present, Optional<ListKind> forced) {
        this.present = present;
        this.given = new GivenLists(forced, remarks);
    }

    /**
     * Returns what would become of the lists.
     *
     * @param forced the kind of all files; if empty, each sheet says itself what it is
     */
    public static Proposal of(List<Path> files, Optional<ListKind> forced, Classification present) {
        ListReading reading = new ListReading(present, forced);
        files.forEach(reading.given::take);
        return reading.proposal();
    }

    private Proposal proposal() {
        List<ListChange> changes = new ArrayList<>();
        Map<ListKind, Integer> counts = new EnumMap<>(ListKind.class);
        for (ListKind kind : ListKind.values()) {
            Map<String, String> before = kind.isCodes() ? list(kind).names() : pairs(present.mapping());
            int count =
                    kind.isCodes() ? given.codes(kind).size() : given.pairs().size();
            Map<String, String> after = kind.isCodes() ? codes(kind) : checkedMapping();
            if (count > 0) {
                counts.put(kind, count);
            }
            ListChange change = ListChange.of(kind, before, after);
            if (count > 0 || !change.isNone()) {
                lists.put(kind, after);
                changes.add(change);
            }
        }
        if (counts.isEmpty() && remarks.errors().isEmpty()) {
            remarks.error(SourceCell.ofFile("全部文件"), "没有读到任何科目编码；应有编码和名称两列，或编码与名称同在一格。");
        }
        return new Proposal(lists, changes, remarks, counts);
    }

    private CodeList list(ListKind kind) {
        return switch (kind) {
            case FUNCTION -> present.functions();
            case ECONOMIC_DEPARTMENT -> present.departmentEconomic();
            case ECONOMIC_GOVERNMENT, ECONOMIC_MAPPING -> present.governmentEconomic();
        };
    }

    /** The codes of a list as given, with parents from the present list where the given one lacks them. */
    private Map<String, String> codes(ListKind kind) {
        Map<String, String> present = list(kind).names();
        if (given.codes(kind).isEmpty()) {
            return present;
        }
        Map<String, String> codes = new TreeMap<>();
        given.codes(kind).forEach((code, read) -> codes.put(code, read.name()));
        for (ListCode code : given.codes(kind).values()) {
            for (int digits = code.code().length() - 2; digits >= 3; digits -= 2) {
                String parent = code.code().substring(0, digits);
                String name = present.get(parent);
                if (!codes.containsKey(parent) && name == null) {
                    remarks.error(code.place(), kind.title() + "缺少上级编码 " + parent + "，现有科目表中也没有。");
                } else if (!codes.containsKey(parent) && name != null) {
                    remarks.notice(code.place(), kind.title() + "缺少上级编码 " + parent + "，沿用现有科目表的“" + name + "”。");
                    codes.put(parent, name);
                }
            }
        }
        return codes;
    }

    /** The mapping as given; if none is given, the present one as far as its codes remain. */
    private Map<Nature, Map<String, String>> mapping() {
        Map<String, String> department = codesNow(ListKind.ECONOMIC_DEPARTMENT);
        Map<String, String> government = codesNow(ListKind.ECONOMIC_GOVERNMENT);
        if (given.pairs().isEmpty()) {
            Map<Nature, Map<String, String>> kept = new LinkedHashMap<>();
            present.mapping().forEach((nature, codes) -> {
                Map<String, String> remaining = new LinkedHashMap<>(codes);
                remaining.keySet().retainAll(department.keySet());
                remaining.values().retainAll(government.keySet());
                kept.put(nature, remaining);
            });
            return kept;
        }
        Map<Nature, Map<String, String>> mapping = new EnumMap<>(Nature.class);
        for (ListPair pair : given.pairs()) {
            absent(department, pair, pair.from(), ListKind.ECONOMIC_DEPARTMENT);
            absent(government, pair, pair.to(), ListKind.ECONOMIC_GOVERNMENT);
            String above = government.getOrDefault(pair.to().substring(0, 3), "");
            Optional<Nature> nature = pair.nature().or(() -> MappingRows.nature(above));
            for (Nature each : nature.map(List::of).orElse(List.of(Nature.values()))) {
                String other =
                        mapping.computeIfAbsent(each, unused -> new TreeMap<>()).putIfAbsent(pair.from(), pair.to());
                if (other != null && !other.equals(pair.to())) {
                    remarks.error(
                            pair.place(),
                            each.label() + "单位的 " + pair.from() + " 既对应 " + other + " 又对应 " + pair.to() + "，请只留一个。");
                }
            }
        }
        return mapping;
    }

    private Map<String, String> checkedMapping() {
        Map<Nature, Map<String, String>> mapping = mapping();
        unmapped(mapping);
        return pairs(mapping);
    }

    /** Tells of department classes from which no government class follows. */
    private void unmapped(Map<Nature, Map<String, String>> mapping) {
        Set<String> mapped = mapping.values().stream()
                .flatMap(codes -> codes.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        given.codes(ListKind.ECONOMIC_DEPARTMENT).values().stream()
                .filter(code -> code.code().length() == 5 && !mapped.contains(code.code()))
                .forEach(code -> remarks.notice(code.place(), "对照表中没有这个部门经济科目，单位申报时须填政府经济科目。"));
    }

    private Map<String, String> codesNow(ListKind kind) {
        return lists.getOrDefault(kind, list(kind).names());
    }

    private void absent(Map<String, String> codes, ListPair pair, String code, ListKind kind) {
        if (!codes.containsKey(code)) {
            remarks.error(pair.place(), "对照表中的 " + code + " 不在" + kind.title() + "表中。");
        }
    }

    /** The mapping as entries, e.g. from 行政 30101 to 50101. */
    private static Map<String, String> pairs(Map<Nature, Map<String, String>> mapping) {
        Map<String, String> pairs = new LinkedHashMap<>();
        mapping.forEach((nature, codes) -> codes.forEach((from, to) -> pairs.put(nature.label() + " " + from, to)));
        return pairs;
    }
}
