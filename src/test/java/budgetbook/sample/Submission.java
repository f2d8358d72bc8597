package budgetbook.sample;

import budgetbook.declared.Codes;
import budgetbook.declared.DeclaredDepartment;
import budgetbook.declared.DeclaredLine;
import budgetbook.declared.DeclaredUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * One unit's submission in one person's style; the same facts and style give the same bytes.
 *
 * @param supplied sheets for the book
 */
record Submission(
        DeclaredDepartment department,
        DeclaredUnit unit,
        SubmissionStyle style,
        Cover cover,
        Codes codes,
        List<SheetDraft> supplied) {

    /** The workbook's file. */
    byte[] bytes() {
        try (Workbook workbook = style.has(Habit.OLD_FORMAT) ? new HSSFWorkbook() : dated(new XSSFWorkbook());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            draw(workbook);
            workbook.write(bytes);
            return style.has(Habit.OLD_FORMAT) ? bytes.toByteArray() : FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Workbook workbook) {
        Styles styles = new Styles(workbook, style.look(), style.power() == 0 ? "#,##0.00" : "#,##0.00####");
        SheetPen pen = new SheetPen(styles);
        OtherDrafts others = new OtherDrafts(style);
        new CoverPen(styles, style).draw(workbook, cover, department, unit);
        pen.draw(workbook, others.income(department.incomeOf(unit)));
        for (boolean basic : new boolean[] {true, false}) {
            List<DeclaredLine> lines = department.linesOf(unit).stream()
                    .filter(line -> line.basic() == basic)
                    .toList();
            pen.draw(workbook, new ExpenditureDraft(style, codes, unit, basic).of(lines, department.year()));
        }
        pen.draw(workbook, others.targets(department, unit));
        if (style.has(Habit.REMARKS)) {
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("本表数据已经单位负责人审核。");
        }
        if (unit.lead()) {
            pen.draw(workbook, others.goals(department));
            pen.draw(workbook, others.tasks(department));
            pen.draw(workbook, others.indicators(department));
        }
        supplied.forEach(draft -> pen.draw(workbook, draft));
    }

    private XSSFWorkbook dated(XSSFWorkbook workbook) {
        var properties = workbook.getProperties().getCoreProperties();
        Optional<Date> date = Optional.of(Date.from(cover.date().atTime(9, 0).toInstant(ZoneOffset.UTC)));
        properties.setCreator(cover.preparer());
        properties.setCreated(date);
        properties.setModified(date);
        return workbook;
    }
}
