package budgetbook.submission;

import budgetbook.budget.Department;
import budgetbook.budget.SourceCell;
import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.finding.Finding;
import budgetbook.finding.FindingCode;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.submission.cover.Cover;
import budgetbook.submission.cover.CoverReader;
import budgetbook.submission.intake.Inbox;
import budgetbook.submission.intake.ReceivedFile;
import budgetbook.submission.row.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The workbooks of an inbox matched to departments and units by what their covers say.
 *
 * @param departments by department code, every configured department
 * @param findings on files that belong to no department
 */
public record Reception(Map<String, DepartmentSubmissions> departments, List<Finding> findings) {

    /** What belongs to a configured department. */
    public DepartmentSubmissions of(Department department) {
        return departments.getOrDefault(department.code(), new DepartmentSubmissions(Map.of(), Set.of(), List.of()));
    }

    /** Matches the files of an inbox; reads their covers only. */
    public static Reception of(Inbox inbox, Configuration configuration) {
        Matching matching = new Matching(configuration);
        inbox.files().forEach(matching::add);
        List<Finding> general = new ArrayList<>(inbox.findings());
        general.addAll(matching.general);
        return new Reception(matching.departments(), general);
    }

    private static final class Matching {
        private final Configuration configuration;
        private final List<Finding> general = new ArrayList<>();
        private final Map<String, List<ReceivedFile>> byUnit = new TreeMap<>();
        private final Map<String, List<Finding>> byDepartment = new TreeMap<>();

        Matching(Configuration configuration) {
            this.configuration = configuration;
        }

        void add(ReceivedFile file) {
            Cover cover;
            try {
                cover = CoverReader.read(file.snapshot(), file.name(), configuration.headers());
            } catch (UnreadableWorkbookException e) {
                general.add(new Finding(FindingCode.FILE_UNREADABLE, SourceCell.ofFile(file.name()), e.reason(), ""));
                return;
            }
            String unit = cover.unitCode().orElse("");
            Optional<Department> department = configuration.departmentOf(unit);
            if (cover.absence().isPresent()) {
                Cover.Absence absence = cover.absence().get();
                general.add(new Finding(
                        FindingCode.SHEET_MISSING,
                        SourceCell.ofFile(file.name()),
                        "不知道是哪个单位的申报表：" + absence.found(),
                        absence.expected()));
            } else if (unit.isEmpty()) {
                general.add(new Finding(
                        FindingCode.COVER_MISSING,
                        cover.entries().place(SubmissionColumn.UNIT_CODE),
                        codeless(cover),
                        ""));
            } else if (department.isEmpty()) {
                general.add(new Finding(
                        FindingCode.UNIT_UNKNOWN,
                        cover.entries().place(SubmissionColumn.UNIT_CODE),
                        "“" + unit + "”，未读取",
                        ""));
            } else {
                assign(file, cover, unit, department.get());
            }
        }

        private static String codeless(Cover cover) {
            Field field = cover.entries().field(SubmissionColumn.UNIT_CODE);
            return field == null || field.isBlank()
                    ? "没有“单位代码”，不知道是哪个单位的申报表"
                    : "“单位代码”为“" + field.value().shown() + "”，读不出代码，不知道是哪个单位的申报表";
        }

        private void assign(ReceivedFile file, Cover cover, String unit, Department department) {
            OptionalInt year = cover.year();
            if (year.isPresent() && year.getAsInt() != configuration.year()) {
                findings(department)
                        .add(new Finding(
                                FindingCode.YEAR_OTHER,
                                cover.entries().place(SubmissionColumn.YEAR),
                                "预算年度为 " + year.getAsInt() + "，未读取",
                                Integer.toString(configuration.year())));
                return;
            }
            byUnit.computeIfAbsent(unit, code -> new ArrayList<>()).add(file);
        }

        private List<Finding> findings(Department department) {
            return byDepartment.computeIfAbsent(department.code(), code -> new ArrayList<>());
        }

        Map<String, DepartmentSubmissions> departments() {
            Map<String, DepartmentSubmissions> matched = new LinkedHashMap<>();
            for (Department department : configuration.departments()) {
                Map<String, ReceivedFile> submissions = new TreeMap<>();
                Set<String> doubled = new TreeSet<>();
                List<Finding> findings = findings(department);
                for (Unit unit : department.units()) {
                    List<ReceivedFile> files = byUnit.getOrDefault(unit.code(), List.of());
                    if (files.size() == 1) {
                        submissions.put(unit.code(), files.get(0));
                    } else if (files.isEmpty()) {
                        findings.add(missing(unit));
                    } else {
                        doubled.add(unit.code());
                        findings.add(doubled(unit, files));
                    }
                }
                matched.put(department.code(), new DepartmentSubmissions(submissions, doubled, List.copyOf(findings)));
            }
            return matched;
        }

        private Finding missing(Unit unit) {
            return new Finding(
                            FindingCode.UNIT_MISSING,
                            SourceCell.ofFile("输入文件夹"),
                            "未收到 " + unit.code() + " " + unit.shortName() + " " + configuration.year() + " 年度的申报表",
                            "")
                    .of(unit.code());
        }

        private static Finding doubled(Unit unit, List<ReceivedFile> files) {
            List<String> names =
                    files.stream().map(file -> "“" + file.name() + "”").toList();
            return new Finding(
                            FindingCode.UNIT_DOUBLED,
                            SourceCell.ofFile(files.get(0).name()),
                            unit.code() + " " + unit.shortName() + " 有 " + files.size() + " 份申报表："
                                    + String.join("、", names),
                            "")
                    .of(unit.code());
        }
    }
}
