package budgetbook.step;

import budgetbook.book.BookNews.State;
import budgetbook.book.Missing;
import budgetbook.budget.Narrative;
import budgetbook.configuration.header.SheetKind;
import budgetbook.configuration.header.SubmissionColumn;
import budgetbook.configuration.supply.SuppliedItem;
import budgetbook.publication.FeedbackFolder;
import budgetbook.workbook.form.Lack;
import budgetbook.workbook.form.Supplement;
import budgetbook.workbook.form.SupplementWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 待补说明.xlsx beside the publication: what the book still lacks, for the lead unit to fill in. It is no part of the
 * publication, so that it can be filled in where it lies.
 */
public final class Lacks {
    private static final Logger LOG = LoggerFactory.getLogger(Lacks.class);

    private Lacks() {}

    /** Writes the workbook anew; where nothing is missing, it goes. That somebody has it open is no reason to fail a run. */
    public static void tell(DepartmentWork work, Booked booked) {
        FeedbackFolder folder = work.folder().lacks();
        try {
            if (booked.news().state() != State.LACKING) {
                folder.remove(Supplement.FILE);
                return;
            }
            Path fresh = folder.prepare().resolve(Supplement.FILE);
            List<Narrative> supplied = booked.supplied().stream()
                    .filter(row -> row.unit().equals(work.department().lead().code()))
                    .toList();
            new SupplementWriter()
                    .write(
                            new Supplement(
                                    work.year(),
                                    work.department(),
                                    work.configuration().headers(),
                                    work.configuration().supplies(),
                                    of(work, booked),
                                    supplied),
                            fresh);
            folder.install(fresh);
        } catch (IOException e) {
            LOG.warn("部门 {} 的{}无法写入（可能正被打开）", work.department().code(), Supplement.FILE, e);
        }
    }

    private static List<Lack> of(DepartmentWork work, Booked booked) {
        Set<Lack> lacks = new LinkedHashSet<>();
        for (Missing missing : booked.missing()) {
            for (String item : items(work, missing)) {
                for (String unit : missing.units()) {
                    lack(missing.kind(), item, unit, booked, lacks);
                }
            }
        }
        return List.copyOf(lacks);
    }

    /** The items that are meant; all of a measure, where it is one. */
    private static List<String> items(DepartmentWork work, Missing missing) {
        List<SuppliedItem> assets = work.configuration().supplies().assets();
        boolean isMeasure = missing.kind() == Missing.Kind.ASSET
                && assets.stream().noneMatch(asset -> asset.name().equals(missing.item()));
        return isMeasure
                ? assets.stream()
                        .filter(asset -> asset.measure().equals(missing.item()))
                        .map(SuppliedItem::name)
                        .toList()
                : List.of(missing.item());
    }

    private static void lack(Missing.Kind kind, String item, String unit, Booked booked, Set<Lack> lacks) {
        switch (kind) {
            case PRIOR -> lacks.add(lack(unit, SheetKind.PRIOR, item, SubmissionColumn.AMOUNT, booked));
            case REASON -> lacks.add(lack(unit, SheetKind.EXPLANATION, item, SubmissionColumn.REASON, booked));
            case USE -> lacks.add(lack(unit, SheetKind.EXPLANATION, item, SubmissionColumn.USE, booked));
            case PROFILE -> lacks.add(lack(unit, SheetKind.PROFILE, item, SubmissionColumn.CONTENT, booked));
            case ASSET -> lacks.add(lack(unit, SheetKind.ASSET, item, SubmissionColumn.VALUE, booked));
            case TABLE -> {} // nobody can supply it
        }
    }

    private static Lack lack(String unit, SheetKind sheet, String item, SubmissionColumn what, Booked booked) {
        return new Lack(
                unit, sheet, item, what, booked.now().get(item), booked.before().get(item), "");
    }
}
