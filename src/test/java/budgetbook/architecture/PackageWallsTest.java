package budgetbook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walls between the packages: imports go left along the way of the data, and each library has its home. */
class PackageWallsTest {
    /** The packages in the order of the way of the data; each may use those before it. */
    static final List<String> FLOW = List.of(
            "place",
            "budget",
            "finding",
            "configuration.file",
            "configuration.classification",
            "configuration.table",
            "configuration.header",
            "configuration.notify",
            "configuration.supply",
            "configuration.book",
            "configuration.group",
            "configuration",
            "spreadsheet.format",
            "spreadsheet.cell",
            "spreadsheet.ooxml",
            "spreadsheet.binary",
            "spreadsheet",
            "answer",
            "submission.intake",
            "submission.row",
            "submission.layout",
            "submission.cover",
            "submission",
            "normalise.value",
            "classlist",
            "normalise.row",
            "normalise.compare",
            "normalise",
            "ledger",
            "table",
            "reconcile.readback",
            "reconcile.diff",
            "reconcile.value",
            "reconcile.selection",
            "reconcile.rule",
            "reconcile.check",
            "rounding",
            "book",
            "book.figure",
            "book.sentence",
            "book.check.readback",
            "book.check.rule",
            "book.check.sentence",
            "book.check.form",
            "book.check",
            "workbook.file",
            "workbook.sheet",
            "workbook.master",
            "book.layout",
            "book.print",
            "book.document",
            "workbook.form",
            "workbook.feedback",
            "workbook.edition.content",
            "workbook.edition.list",
            "workbook.edition.line",
            "workbook.edition.trace",
            "workbook.edition.formula",
            "workbook.edition.rule",
            "workbook.edition.chart",
            "workbook.edition",
            "publication",
            "book.prior",
            "run",
            "step",
            "step.group",
            "report.page",
            "report",
            "job",
            "launch",
            "explain",
            "operation",
            "notify",
            "cli.console",
            "cli.menu",
            "cli");

    /** With more files than that in a room, a stranger no longer finds the place. */
    private static final int MOST = 25;

    @Test
    void everyRoomHasItsPlaceInTheFlow() {
        assertThat(MainClasses.ALL.stream().filter(PackageWallsTest::isARooms).map(PackageWallsTest::room))
                .as("rooms without a place in the list above")
                .isSubsetOf(FLOW)
                .as("places without a room")
                .containsAll(FLOW);
    }

    @Test
    void importsGoLeftAlongTheFlow() {
        List<String> right = MainClasses.ALL.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> !room(use.getOriginClass()).isEmpty())
                .filter(use -> ours(use.getTargetClass()))
                .filter(use -> place(use.getTargetClass()) > place(use.getOriginClass()))
                .map(Dependency::getDescription)
                .toList();

        assertThat(right).as("uses of what comes later").isEmpty();
    }

    @Test
    void aRoomHoldsWhatAPersonCanOversee() {
        Map<String, Long> files = MainClasses.ALL.stream()
                .filter(type -> type.isTopLevelClass() && isARooms(type))
                .collect(Collectors.groupingBy(PackageWallsTest::room, TreeMap::new, Collectors.counting()));

        assertThat(files.values()).as("files by room: " + files).allMatch(count -> count <= MOST);
    }

    /** Whether a class belongs to a room: not the program's entry, no array, no word on a package. */
    private static boolean isARooms(JavaClass type) {
        return !room(type).isEmpty() && !type.isArray() && !type.getSimpleName().equals("package-info");
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().startsWith("budgetbook");
    }

    /** The room of a class; empty for the program's entry, which may use them all. */
    private static String room(JavaClass type) {
        return ours(type) ? type.getPackageName().replaceFirst("^budgetbook\\.?", "") : "";
    }

    private static int place(JavaClass type) {
        return room(type).isEmpty() ? FLOW.size() : FLOW.indexOf(room(type));
    }

    @Test
    void springBatchLivesInTheJobOnly() {
        onlyIn(List.of("job"), "org.springframework.batch..");
    }

    @Test
    void springIsKnownToTheJobItsJdbcToTheLedgerItsLogToTheRun() {
        onlyIn(List.of("job", "ledger", "run"), "org.springframework..");
        onlyIn(List.of("job", "ledger"), "org.springframework.jdbc..");
    }

    @Test
    void yamlAndCsvAreKnownToTheConfigurationOnly() {
        onlyIn(List.of("configuration"), "org.yaml..", "org.apache.commons.csv..");
    }

    @Test
    void poiReadsInTheSpreadsheetAndWritesInTheWorkbookPackageOnly() {
        onlyIn(List.of("spreadsheet", "workbook"), "org.apache.poi..");
    }

    @Test
    void printedFilesAreWrittenInOneRoomAndReadAgainInAnother() {
        onlyIn(List.of("book.print", "book.check.readback"), "org.apache.pdfbox..", "org.apache.fontbox..");
    }

    @Test
    void theRulesOnTheBookShareNoCodeWithItsModelAndWriters() {
        noClasses()
                .that()
                .resideInAPackage("budgetbook.book.check..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("budgetbook.book..", "budgetbook.workbook..", "budgetbook.table..")
                                .and(not(resideInAnyPackage("budgetbook.book.check.."))))
                .check(MainClasses.ALL);
    }

    @Test
    void metricsAreKnownToTheOperationOnly() {
        onlyIn(List.of("operation"), "io.micrometer..");
    }

    @Test
    void mailAndTheWebAreKnownToThoseWhoTellPeopleOnly() {
        onlyIn(List.of("notify"), "jakarta.mail..", "java.net.http..");
    }

    @Test
    void theDatabaseServesNobodyButTheProgram() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.h2.tools..", "org.h2.server.."))
                .check(MainClasses.ALL);
    }

    @Test
    void theSolverIsKnownToTheRoundingOnly() {
        onlyIn(List.of("rounding"), "org.ojalgo..");
    }

    @Test
    void xmlIsParsedAndWrittenWhereFilesAreReadAndSavedOnly() {
        onlyIn(
                List.of("spreadsheet", "workbook.file", "book.check.readback"),
                "javax.xml.stream..",
                "com.fasterxml.aalto..",
                "org.codehaus.stax2..");
    }

    @Test
    void templatesAreFilledByTheRunPageOnly() {
        onlyIn(List.of("report.page"), "com.samskivert..");
    }

    @Test
    void theRunPageTouchesNoFiles() {
        noClasses()
                .that()
                .resideInAPackage("budgetbook.report.page..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file.."))
                .check(MainClasses.ALL);
    }

    @Test
    void theRulesShareNoCodeWithTheTablesAndTheirWriter() {
        noClasses()
                .that()
                .resideInAPackage("budgetbook.reconcile..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("budgetbook.workbook..", "budgetbook.table.."))
                .check(MainClasses.ALL);
    }

    @Test
    void theWriterOfTheTablesKnowsNothingOfTheRules() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "budgetbook.workbook.master..", "budgetbook.workbook.sheet..", "budgetbook.workbook.file..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("budgetbook.reconcile.."))
                .check(MainClasses.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "file, ''",
        "sheet, file",
        "master, sheet file",
        "form, sheet file",
        "feedback, sheet file",
        "edition.content, sheet",
        "edition.list, edition.content sheet file",
        "edition.line, edition.list edition.content sheet file",
        "edition.formula, edition.line sheet",
        "edition.rule, edition.formula edition.list edition.content sheet file",
        "edition.trace, edition.line edition.list edition.content master sheet file",
        "edition.chart, edition.line edition.list edition.content sheet",
        "edition, edition.chart edition.trace edition.rule edition.formula edition.line edition.list edition.content master sheet file",
    })
    void theRoomsOfTheWorkbooksUseOnlyThoseBelowThem(String room, String below) {
        List<String> own = new ArrayList<>(List.of("budgetbook.workbook." + room));
        for (String used : below.split(" ")) {
            own.add("budgetbook.workbook." + used);
        }

        noClasses()
                .that()
                .resideInAPackage("budgetbook.workbook." + room)
                .should()
                .dependOnClassesThat(resideInAnyPackage("budgetbook.workbook..")
                        .and(not(resideInAnyPackage(own.toArray(String[]::new)))))
                .check(MainClasses.ALL);
    }

    @Test
    void theTablesAndTheNormaliserKnowNoFiles() {
        noClasses()
                .that()
                .resideInAnyPackage("budgetbook.table..", "budgetbook.normalise..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file.."))
                .check(MainClasses.ALL);
    }

    @Test
    void theNounsArePlainJava() {
        classes()
                .that()
                .resideInAnyPackage("budgetbook.place..", "budgetbook.budget..", "budgetbook.finding..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "budgetbook.place..",
                        "budgetbook.budget..",
                        "budgetbook.finding.."))
                .check(MainClasses.ALL);
    }

    private static void onlyIn(List<String> homes, String... libraries) {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages(
                        homes.stream().map(home -> "budgetbook." + home + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries));
        rule.check(MainClasses.ALL);
        assertThat(MainClasses.ALL.stream()
                        .filter(resideInAnyPackage(homes.stream()
                                .map(home -> "budgetbook." + home + "..")
                                .toArray(String[]::new)))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(use -> resideInAnyPackage(libraries).test(use.getTargetClass())))
                .as("a wall around something that nobody uses can never fail")
                .isTrue();
    }
}
