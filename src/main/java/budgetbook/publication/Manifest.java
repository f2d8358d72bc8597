package budgetbook.publication;

import budgetbook.book.BookNews;
import budgetbook.budget.Sha256;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * manifest.json: what a publication is, from what it was made, and which files belong to it.
 *
 * @param product program and version
 * @param department the department's code
 * @param name the department's name
 * @param number the publication's number, from 1 on for each department and year
 * @param identity the SHA-256 over the inputs and the configuration: the same identity gives the same tables
 * @param configuration the SHA-256 of the configuration
 * @param publishedAt ISO-8601 with offset
 * @param lastRun the last run that wrote 运行报告.html; null in a manifest of an earlier version
 * @param restored the number of the earlier publication whose files these are; null if they were made anew
 * @param inputs the submissions, by unit
 * @param outputs the files of this publication, this one apart
 * @param rules the outcome of every reconciliation rule
 * @param notices the 提示 that were published with it
 * @param figures what the run page shows of it while it stands; null in a manifest of an earlier version
 * @param book what became of the book, likewise
 */
public record Manifest(
        String product,
        String department,
        String name,
        int year,
        int number,
        String identity,
        String configuration,
        String publishedAt,
        @Nullable LastRun lastRun,
        @Nullable Integer restored,
        List<Input> inputs,
        List<Output> outputs,
        List<Rule> rules,
        List<Notice> notices,
        @Nullable Figures figures,
        @Nullable BookNews book) {

    /** A file of a publication: a plain name, and never the manifest's own or that of a folder. */
    private static final Pattern FILE =
            Pattern.compile("[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*\\.(xlsx|html|docx|pdf)");

    /** More than anybody will publish; a number beyond it is somebody's edit. */
    private static final int HIGHEST_NUMBER = 999_999_999;

    /** Whether nothing is missing or absurd, as it would be in a file that somebody edited. */
    @SuppressWarnings("ConstantValue") // JSON that lacks a field leaves null where none may be
    boolean isWhole() {
        return Stream.of(
                                product,
                                department,
                                name,
                                identity,
                                configuration,
                                publishedAt,
                                inputs,
                                outputs,
                                rules,
                                notices)
                        .allMatch(Objects::nonNull)
                && number > 0
                && number <= HIGHEST_NUMBER
                && isTime(publishedAt)
                && (lastRun == null || (isTime(lastRun.at) && lastRun.result != null))
                && inputs.stream().allMatch(input -> input != null && input.isWhole())
                && outputs.stream().allMatch(output -> output != null && output.isWhole())
                && outputs.stream().anyMatch(output -> output.file.endsWith(".xlsx"))
                && rules.stream().allMatch(rule -> rule != null && rule.isWhole())
                && notices.stream().allMatch(notice -> notice != null && notice.isWhole())
                && (figures == null || figures.isWhole());
    }

    /** Returns what became of the book. */
    public BookNews bookNews() {
        return book == null ? BookNews.NONE : book;
    }

    private static boolean isTime(@Nullable String text) {
        try {
            return text != null && OffsetDateTime.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Whether it is this publication, perhaps with another page on the last run. */
    boolean isSamePublication(Manifest other) {
        return number == other.number && identity.equals(other.identity) && publishedAt.equals(other.publishedAt);
    }

    /** A time as manifests write it. */
    public static String time(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Whether every file that it names is in a folder as it was published. */
    boolean holds(Path folder) {
        return outputs.stream().allMatch(output -> output.isIn(folder));
    }

    /** The same publication after a run that left it as it is and wrote the page on the run anew. */
    Manifest after(LastRun run, Output page) {
        List<Output> files = new ArrayList<>(outputs);
        files.removeIf(file -> file.file().equals(page.file()));
        files.add(page);
        files.sort(Comparator.comparing(Output::file));
        return new Manifest(
                product,
                department,
                name,
                year,
                number,
                identity,
                configuration,
                publishedAt,
                run,
                restored,
                inputs,
                List.copyOf(files),
                rules,
                notices,
                figures,
                book);
    }

    /**
     * The files of this publication, published again.
     *
     * @param basis the publication that it takes the place of: as long as inputs and configuration stay those, it stands
     */
    Manifest publishedAgain(int newNumber, Manifest basis, String now) {
        return new Manifest(
                product,
                department,
                name,
                year,
                newNumber,
                basis.identity,
                basis.configuration,
                now,
                new LastRun(now, "恢复第 " + number + " 号", true),
                number,
                inputs,
                outputs,
                rules,
                notices,
                figures,
                book);
    }

    /**
     * A run.
     *
     * @param at when it ended, ISO-8601 with offset
     * @param result how, in Chinese
     * @param published whether it published, or found that nothing has changed
     */
    public record LastRun(String at, String result, boolean published) {}

    /**
     * What it was made of: a submission, or in a group's publication that of a department.
     *
     * @param unit the code of the unit or department
     * @param file the submission; of a department its master workbook, below the folder of the year
     * @param saved when the file was last saved or published, ISO-8601 with offset; null in a manifest of an earlier version
     * @param number of the department's publication; null for a submission
     */
    public record Input(
            String unit,
            String name,
            String file,
            @Nullable String saved,
            String sha256,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer number) {
        /** A submission: who sent which file. */
        public Input(String unit, String name, String file, @Nullable String saved, String sha256) {
            this(unit, name, file, saved, sha256, null);
        }

        boolean isWhole() {
            return Stream.of(unit, name, file, sha256).allMatch(Objects::nonNull);
        }
    }

    /** A file of the publication, by its name in the department's folder. */
    public record Output(String file, long bytes, String sha256) {
        @SuppressWarnings("ConstantValue") // see Manifest#isWhole
        boolean isWhole() {
            return file != null && sha256 != null && FILE.matcher(file).matches();
        }

        /** Whether the file is in a folder as it was published. */
        boolean isIn(Path folder) {
            Path there = folder.resolve(file);
            try {
                return Files.isRegularFile(there) && Sha256.of(there).equals(sha256);
            } catch (IOException e) {
                return false;
            }
        }
    }

    /**
     * How often a reconciliation rule had which outcome.
     *
     * @param roundingDifferences how often it held but for rounding (尾差); absent from older manifests
     * @param answered how many of its lawful differences (口径差) were answered; likewise
     */
    public record Rule(
            String id,
            String name,
            String outcome,
            int judged,
            @Nullable Integer roundingDifferences,
            @Nullable Integer answered) {
        boolean isWhole() {
            return Stream.of(id, name, outcome).allMatch(Objects::nonNull);
        }
    }

    /**
     * What a publication adds up to, and which of its 勾稽 are explained (口径差).
     *
     * @param totals exact, in 元
     */
    public record Figures(Totals totals, List<Explained> explained) {
        @SuppressWarnings("ConstantValue") // see Manifest#isWhole
        boolean isWhole() {
            return totals != null
                    && totals.isWhole()
                    && explained != null
                    && explained.stream().allMatch(one -> one != null && one.isWhole());
        }
    }

    /**
     * A rule whose sides differ for a reason that it names.
     *
     * @param of for what it was checked, and where; empty if for the whole
     * @param difference left − right in 万元
     * @param message in the words of an auditor
     * @param answer what was said to it; empty if nothing, null in a manifest of an earlier version
     */
    public record Explained(
            String id,
            String name,
            String of,
            BigDecimal difference,
            String message,
            @Nullable String answer) {
        boolean isWhole() {
            return Stream.of(id, name, of, difference, message).allMatch(Objects::nonNull);
        }
    }

    /**
     * A finding of severity 提示.
     *
     * @param unit empty where it belongs to none
     * @param answer what was said to it; empty if nothing, null in a manifest of an earlier version
     */
    public record Notice(
            String unit,
            String code,
            String place,
            String message,
            @Nullable String answer) {
        /** Whether somebody has said something to it. */
        public boolean isAnswered() {
            return answer != null && !answer.isEmpty();
        }

        boolean isWhole() {
            return Stream.of(unit, code, place, message).allMatch(Objects::nonNull);
        }
    }
}
