package budgetbook.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The steps that spoil a good submission, one a line; what follows {@code #} at the beginning of a line is for readers.
 *
 * <pre>
 * 基本支出!K2 = 600.5            a number, where it is one, else a text
 * 基本支出!K2 := 600.5           a text, whatever it looks like
 * 基本支出!K2 =                  nothing
 * 基本支出!K2 formula 300+300    a formula without a result
 * 基本支出!K2 error #REF!
 * 基本支出!K2 shows 0.00"万元"   the number format
 * strike 基本支出!K2 / merge 基本支出!K2:K3
 * row 基本支出 = 小计 | '30101 | 5  below the last one; an apostrophe makes a text
 * 1001 times row 基本支出 = 小计{n} | '30101 | 5   {n} counts
 * add sheet 说明 / delete sheet 收入预算 / copy sheet 基本支出 as 基本支出表
 * delete row 项目绩效目标!2 / hide row 基本支出!2
 * copy file as 副本.xlsx / delete file 申报表.xlsx / workbook 副本.xlsx (what follows concerns that one)
 * file input/说明.docx = a text / link input/断.xlsx / put rule.yml at config/reconciliation/99.yml (from the case's folder)
 * unit 254301 焦作市科技馆 事业   one more in the configuration
 * run                            once, before what follows
 * </pre>
 */
final class CaseScript {
    /** Does a step, given its arguments in the order in which it names them. */
    private interface Step {
        void apply(CaseScene scene, Matcher words) throws IOException;
    }

    private static final Map<Pattern, Step> STEPS = new LinkedHashMap<>();

    static {
        step("add sheet (.+)", (scene, of) -> scene.edit(book -> book.createSheet(of.group(1))));
        step(
                "delete sheet (.+)",
                (scene, of) -> scene.edit(book -> book.removeSheetAt(book.getSheetIndex(of.group(1)))));
        step(
                "copy sheet (\\S+) as (\\S+)",
                (scene, of) -> scene.edit(book -> {
                    book.cloneSheet(book.getSheetIndex(of.group(1)));
                    book.setSheetName(book.getNumberOfSheets() - 1, of.group(2));
                }));
        step(
                "delete row (\\S+)!(\\d+)",
                (scene, of) -> scene.row(of.group(1), of.group(2), (sheet, row) -> sheet.removeRow(row)));
        step(
                "hide row (\\S+)!(\\d+)",
                (scene, of) -> scene.row(of.group(1), of.group(2), (sheet, row) -> row.setZeroHeight(true)));
        step(
                "(\\d+) times row (\\S+) = (.*)",
                (scene, of) -> scene.append(
                        of.group(2), Integer.parseInt(of.group(1)), of.group(3).split("\\|")));
        step(
                "row (\\S+) = (.*)",
                (scene, of) -> scene.append(of.group(1), 1, of.group(2).split("\\|")));
        step("copy file as (.+)", (scene, of) -> Files.copy(scene.workbook(), scene.input(of.group(1))));
        step("delete file (.+)", (scene, of) -> Files.delete(scene.input(of.group(1))));
        step("workbook (.+)", (scene, of) -> scene.turnTo(of.group(1)));
        step("file (\\S+) = (.*)", (scene, of) -> Files.writeString(scene.path(of.group(1)), of.group(2)));
        step("link (\\S+)", (scene, of) -> Files.createSymbolicLink(scene.path(of.group(1)), Path.of("nowhere")));
        step("put (\\S+) at (\\S+)", (scene, of) -> {
            Path place = scene.path(of.group(2));
            Files.createDirectories(place.resolveSibling("."));
            Files.copy(scene.given(of.group(1)), place);
        });
        step("unit (\\d+) (\\S+) (\\S+)", (scene, of) -> scene.unit(of.group(1), of.group(2), of.group(3)));
        step("run", (scene, of) -> scene.run());
        step(
                "(\\S+)!([A-Z]+\\d+) formula (.+)",
                (scene, of) -> scene.cell(of.group(1), of.group(2), cell -> cell.setCellFormula(of.group(3))));
        step(
                "(\\S+)!([A-Z]+\\d+) shows (.+)",
                (scene, of) -> scene.look(
                        of.group(1),
                        of.group(2),
                        (book, style) ->
                                style.setDataFormat(book.createDataFormat().getFormat(of.group(3)))));
        step(
                "strike (\\S+)!([A-Z]+\\d+)",
                (scene, of) -> scene.look(of.group(1), of.group(2), (book, style) -> {
                    Font font = book.createFont();
                    font.setStrikeout(true);
                    style.setFont(font);
                }));
        step(
                "merge (\\S+)!(\\S+)",
                (scene, of) -> scene.edit(
                        book -> book.getSheet(of.group(1)).addMergedRegion(CellRangeAddress.valueOf(of.group(2)))));
        step(
                "(\\S+)!([A-Z]+\\d+) error (.+)",
                (scene, of) -> scene.cell(of.group(1), of.group(2), cell -> CaseScene.error(cell, of.group(3))));
        step(
                "(\\S+)!([A-Z]+\\d+) := (.+)",
                (scene, of) -> scene.cell(of.group(1), of.group(2), cell -> cell.setCellValue(of.group(3))));
        step(
                "(\\S+)!([A-Z]+\\d+) =(.*)",
                (scene, of) -> scene.cell(
                        of.group(1),
                        of.group(2),
                        cell -> CaseScene.fill(cell, of.group(3).strip())));
    }

    private CaseScript() {}

    private static void step(String form, Step step) {
        STEPS.put(Pattern.compile(form), step);
    }

    /** Does what a script says. */
    static void apply(String script, CaseScene scene) throws IOException {
        for (String line : script.lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                apply(scene, line);
            }
        }
    }

    private static void apply(CaseScene scene, String line) throws IOException {
        for (Map.Entry<Pattern, Step> step : STEPS.entrySet()) {
            Matcher words = step.getKey().matcher(line);
            if (words.matches()) {
                step.getValue().apply(scene, words);
                return;
            }
        }
        throw new IllegalArgumentException("no such step: " + line);
    }
}
