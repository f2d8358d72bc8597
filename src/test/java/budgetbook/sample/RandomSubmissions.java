package budgetbook.sample;

import budgetbook.declared.Codes;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Writes a department's submissions, each unit's in a style of its own. */
public final class RandomSubmissions {
    private RandomSubmissions() {}

    /**
     * Writes one workbook per unit, some of them in folders, under names that tell nothing.
     *
     * @param seed the styles follow from it
     * @param input an existing folder
     */
    public static void write(DeclaredDepartment department, Codes codes, long seed, Path input) throws IOException {
        write(department, codes, seed, input, unit -> List.of());
    }

    /** Writes them with further sheets for the book. */
    static void write(
            DeclaredDepartment department,
            Codes codes,
            long seed,
            Path input,
            Function<DeclaredUnit, List<SheetDraft>> supplied)
            throws IOException {
        Random random = new Random(seed);
        RandomStyle styles = new RandomStyle(random);
        for (DeclaredUnit unit : department.units()) {
            SubmissionStyle style = styles.next();
            Cover cover = new Cover(
                    random.nextBoolean() ? department.year() + "年部门预算申报表" : "",
                    List.of("赵一", "钱二", "孙三").get(random.nextInt(3)),
                    "0391-1234567",
                    LocalDate.of(department.year() - 1, 11, 1 + random.nextInt(28)),
                    random.nextBoolean(),
                    random.nextBoolean());
            Path folder = random.nextInt(3) == 0 ? input.resolve("报送").resolve(unit.shortName()) : input;
            Files.createDirectories(folder);
            String name = "表" + random.nextInt(1000) + "-" + unit.shortName()
                    + (style.has(Habit.OLD_FORMAT) ? ".xls" : ".xlsx");
            Files.write(
                    folder.resolve(name),
                    new Submission(department, unit, style, cover, codes, supplied.apply(unit)).bytes());
        }
    }
}
