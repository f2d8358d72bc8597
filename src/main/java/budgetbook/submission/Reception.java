package budgetbook.submission;

import budgetbook.answer.AnswerColumns;
import budgetbook.answer.AnswerList;
import budgetbook.answer.AnswerSheet;
import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.configuration.table.TableDefinition;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Statement;
import budgetbook.finding.Wording;
import budgetbook.place.SourceCell;
import budgetbook.spreadsheet.Workbooks;
import budgetbook.spreadsheet.cell.RawWorkbook;
import budgetbook.spreadsheet.cell.UnreadableWorkbookException;
import budgetbook.submission.cover.Cover;
import budgetbook.submission.cover.CoverReader;
import budgetbook.submission.cover.MasterHeading;
import budgetbook.submission.intake.Inbox;
import budgetbook.submission.intake.ReceivedFile;
import budgetbook.submission.row.Field;
import java.util.ArrayList;
import java.util.Comparator;
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
        return departments.getOrDefault(department.code(), DepartmentSubmissions.NONE);
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
        private final List<String> tables;
        private final List<Finding> general = new ArrayList<>();
        private final Map<String, List<ReceivedFile>> byUnit = new TreeMap<>();
        private final Map<String, List<ReceivedFile>> masters = new TreeMap<>();
        private final Map<String, List<Finding>> byDepartment = new TreeMap<>();
        private final Map<String, List<AnswerList>> answers = new TreeMap<>();

        Matching(Configuration configuration) {
            this.configuration = configuration;
            this.tables =
                    configuration.tables().stream().map(TableDefinition::name).toList();
        }

        void add(ReceivedFile file) {
            try (RawWorkbook workbook = Workbooks.open(file.snapshot())) {
                Cover cover = CoverReader.read(workbook, file.name(), configuration.headers());
                if (cover.absence().isEmpty()) {
                    submission(file, cover, answers(workbook));
                } else {
                    without(file, workbook, cover.absence().get());
                }
            } catch (UnreadableWorkbookException e) {
                general.add(
                        new Finding(Wording.NO_WORKBOOK.of(Argument.of(e.reason())), SourceCell.ofFile(file.name())));
            }
        }

        /** Takes in a workbook without a cover: answers for a department, or its tables of last year. */
        private void without(ReceivedFile file, RawWorkbook workbook, Statement absence)
                throws UnreadableWorkbookException {
            Optional<AnswerSheet> answered = AnswerSheet.ofDepartment(workbook);
            Optional<MasterHeading> master =
                    answered.isPresent() ? Optional.empty() : MasterHeading.of(workbook, tables);
            if (answered.isPresent()) {
                answer(file, answered.get());
            } else if (master.isPresent()) {
                master(file, master.get());
            } else {
                general.add(new Finding(absence, SourceCell.ofFile(file.name())));
            }
        }

        /** What a submission answers; a list of ours that is damaged is no reason to refuse the rest. */
        private static Optional<AnswerSheet> answers(RawWorkbook workbook) {
            try {
                return AnswerSheet.ofUnit(workbook);
            } catch (UnreadableWorkbookException e) {
                return Optional.empty();
            }
        }

        /** Takes in the answers for a whole department. */
        private void answer(ReceivedFile file, AnswerSheet sheet) {
            String code = sheet.labels().getOrDefault(AnswerColumns.DEPARTMENT, "");
            String year = sheet.labels().getOrDefault(AnswerColumns.YEAR, "");
            boolean known = configuration.departments().stream()
                    .anyMatch(department -> department.code().equals(code));
            if (known && year.equals(Integer.toString(configuration.year()))) {
                answers(code).add(AnswerList.ofCollator(file.saved(), sheet));
            } else {
                general.add(new Finding(
                        Wording.ANSWERS_STRANGE.of(Argument.of(code), Argument.of(year)),
                        SourceCell.ofFile(file.name())));
            }
        }

        private void submission(ReceivedFile file, Cover cover, Optional<AnswerSheet> answered) {
            String unit = cover.unitCode().orElse("");
            Optional<Department> department = configuration.departmentOf(unit);
            if (unit.isEmpty()) {
                general.add(new Finding(codeless(cover), cover.entries().place(SubmissionColumn.UNIT_CODE)));
            } else if (department.isEmpty()) {
                general.add(new Finding(
                        Wording.UNIT_STRANGE.of(Argument.of(unit)),
                        cover.entries().place(SubmissionColumn.UNIT_CODE)));
            } else {
                assign(file, cover, unit, department.get(), answered);
            }
        }

        /** Takes last year's master workbook for the department that it names; of another year it is of no use. */
        private void master(ReceivedFile file, MasterHeading heading) {
            Optional<Department> department = configuration.departments().stream()
                    .filter(candidate -> heading.line().contains(candidate.name()))
                    .max(Comparator.comparingInt(candidate -> candidate.name().length()));
            int lastYear = configuration.year() - 1;
            if (department.isEmpty() || heading.year().isEmpty()) {
                general.add(new Finding(Wording.MASTER_OF_NOBODY.of(), SourceCell.ofFile(file.name())));
            } else if (heading.year().getAsInt() != lastYear) {
                findings(department.get())
                        .add(new Finding(
                                Wording.MASTER_OF_YEAR.of(
                                        Argument.of(heading.year().getAsInt()), Argument.of(lastYear)),
                                SourceCell.ofFile(file.name())));
            } else {
                masters.computeIfAbsent(department.get().code(), code -> new ArrayList<>())
                        .add(file);
            }
        }

        /** The one master workbook of last year; none where there are several that differ. */
        private List<ReceivedFile> earlier(Department department, List<Finding> findings) {
            List<ReceivedFile> files = masters.getOrDefault(department.code(), List.of());
            if (files.stream().map(ReceivedFile::sha256).distinct().count() > 1) {
                findings.add(new Finding(
                        Wording.MASTER_TWICE.of(
                                Argument.of(department.name()),
                                Argument.of(
                                        files.stream().map(ReceivedFile::name).toList())),
                        SourceCell.ofFile(files.get(0).name())));
                return List.of();
            }
            return files.stream().limit(1).toList();
        }

        private static Statement codeless(Cover cover) {
            Field field = cover.entries().field(SubmissionColumn.UNIT_CODE);
            return field == null || field.isBlank()
                    ? Wording.UNIT_CODE_ABSENT.of()
                    : Wording.UNIT_CODE_ILLEGIBLE.of(Argument.of(field.value().shown()));
        }

        private void assign(
                ReceivedFile file, Cover cover, String unit, Department department, Optional<AnswerSheet> answered) {
            OptionalInt year = cover.year();
            if (year.isPresent() && year.getAsInt() != configuration.year()) {
                findings(department)
                        .add(new Finding(
                                Wording.YEAR_STRANGE.of(
                                        Argument.of(year.getAsInt()), Argument.of(configuration.year())),
                                cover.entries().place(SubmissionColumn.YEAR)));
                return;
            }
            byUnit.computeIfAbsent(unit, code -> new ArrayList<>()).add(file);
            answered.ifPresent(sheet -> answers(department.code()).add(AnswerList.ofUnit(unit, file.saved(), sheet)));
        }

        private List<Finding> findings(Department department) {
            return byDepartment.computeIfAbsent(department.code(), code -> new ArrayList<>());
        }

        private List<AnswerList> answers(String department) {
            return answers.computeIfAbsent(department, code -> new ArrayList<>());
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
                List<ReceivedFile> earlier = earlier(department, findings);
                matched.put(
                        department.code(),
                        new DepartmentSubmissions(
                                submissions,
                                doubled,
                                earlier,
                                List.copyOf(findings),
                                List.copyOf(answers(department.code()))));
            }
            return matched;
        }

        private Finding missing(Unit unit) {
            return new Finding(
                            Wording.UNIT_SILENT.of(coded(unit), Argument.of(configuration.year())),
                            SourceCell.ofFile("输入文件夹"))
                    .of(unit.code());
        }

        private static Finding doubled(Unit unit, List<ReceivedFile> files) {
            List<String> names = files.stream().map(ReceivedFile::name).toList();
            return new Finding(
                            Wording.UNIT_TWICE.of(coded(unit), Argument.of(files.size()), Argument.of(names)),
                            SourceCell.ofFile(files.get(0).name()))
                    .of(unit.code());
        }

        private static Argument coded(Unit unit) {
            return new Argument.Coded(unit.code(), unit.shortName());
        }
    }
}
