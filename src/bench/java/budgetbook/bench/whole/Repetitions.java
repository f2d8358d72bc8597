package budgetbook.bench.whole;

import budgetbook.bench.department.DepartmentSize;
import budgetbook.bench.department.GeneratedDepartments;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Measures works: in each repetition budgetbook and the readers one after the other, so that what else the machine does
 * strikes them alike.
 *
 * @param wanted how many repetitions
 * @param scratch a folder for what is made
 */
record Repetitions(Programs programs, int wanted, Path scratch) {
    private static final String MASTER = "年度部门预算.xlsx";
    private static final String EDITION = "核对稿.xlsx";

    /** Measures a size. What has failed once is not tried again, nor is what would not end in time. */
    Work of(DepartmentSize size) throws IOException, InterruptedException {
        Path folder = scratch.resolve(size.word());
        GeneratedDepartments departments =
                GeneratedDepartments.write(size, programs.home().resolve("config"), folder);
        RunFolder place = new RunFolder(departments.configuration(), departments.input(), folder.resolve("made"));
        Work work = new Work(size);
        long start = System.nanoTime();
        for (int done = 0; done < wanted && programs.isTimeFor(done, start); done++) {
            departments.change(0);
            whole(work, place, done == 0);
            if (!work.whole.done()) {
                break;
            }
            again(work, place, departments, done + 1);
        }
        if (Goal.heap(size) > 0 && !work.whole.last().stopped()) {
            departments.change(0);
            place.clear();
            work.bounded.add(programs.budgetbook(Goal.heap(size), place.log(), place.command("run")));
        }
        place.clear();
        return work;
    }

    private void whole(Work work, RunFolder place, boolean first) throws IOException, InterruptedException {
        place.clear();
        work.whole.add(programs.budgetbook(0, place.log(), place.command("run")));
        for (Programs.Reader reader : Programs.Reader.values()) {
            work.reader(reader).add(programs.read(reader, place.input(), place.log()));
        }
        if (first) {
            work.masterBytes = place.published(MASTER);
            work.editionBytes = place.published(EDITION);
        }
    }

    private void again(Work work, RunFolder place, GeneratedDepartments departments, int version)
            throws IOException, InterruptedException {
        work.unchanged.add(programs.budgetbook(0, place.log(), place.command("run")));
        departments.change(version);
        work.changed.add(programs.budgetbook(0, place.log(), place.command("run")));
    }
}
