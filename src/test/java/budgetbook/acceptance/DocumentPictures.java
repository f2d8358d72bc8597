package budgetbook.acceptance;

import budgetbook.budget.Sha256;
import budgetbook.declared.GoldenDepartment;
import budgetbook.report.page.Browser;
import budgetbook.template.FormPen;
import budgetbook.template.Forms;
import budgetbook.workbook.Office;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * The pictures of the documents, made from what the program makes of the sample. Beside them stands of what each was made, so
 * that a test without LibreOffice and browser sees when one no longer shows what the program does.
 */
final class DocumentPictures {
    static final Path FOLDER = Path.of("docs/images");
    static final Path SOURCES = FOLDER.resolve("sources.txt");

    private static final int PAGE_WIDTH = 1000;
    private static final int PAGE_HEIGHT = 1270;
    private static final int MARGIN = 8;
    private static final int WHITE = 0xF8;

    private final Path folder;
    private final Map<String, Shown> pictures = new TreeMap<>();

    /**
     * What a picture shows.
     *
     * @param sheet of the workbook; empty if the file is a page
     * @param words on the printed page that is shown
     * @param dots per inch
     * @param width at most so many pixels
     * @param height at most so many pixels
     */
    private record Shown(Path file, String sheet, List<String> words, int dots, int width, int height) {}

    private DocumentPictures(Path folder) throws IOException {
        this.folder = folder;
        Scene published = Scene.published(folder.resolve("published"));
        table(published, "01", 745, 1053);
        table(published, "03", 1053, 745);
        table(published, "05", 1053, 745);
        pictures.put(
                "run-page.png",
                new Shown(published.published().resolve("运行报告.html"), "", List.of(), 0, PAGE_WIDTH, PAGE_HEIGHT));
        pictures.put("feedback.png", new Shown(returned(), "问题清单", List.of("问题清单", "怎么改"), 90, 1053, 375));
        Path form = FormPen.fill(
                Forms.blank("254301", folder.resolve("blank.xlsx")),
                GoldenDepartment.read(),
                "254301",
                folder.resolve("form.xlsx"));
        pictures.put("template.png", new Shown(form, "基本支出", List.of("两张支出表合计", "基本支出"), 110, 1290, 520));
    }

    private void table(Scene scene, String number, int width, int height) {
        pictures.put(
                "table-" + number + ".png",
                new Shown(scene.master(), "预算" + number + "表", List.of("预算" + number + "表"), 90, width, height));
    }

    /** What goes back to a unit that has written an amount in words, a negative one and a source that does not exist. */
    private Path returned() throws IOException {
        Scene scene = Scene.shipped(Files.createDirectory(folder.resolve("wrong")));
        scene.edit(Scene.MUSEUM, workbook -> {
            Sheet sheet = workbook.getSheet("基本支出预算表");
            sheet.getRow(4).getCell(4).setCellValue("约0.43");
            sheet.getRow(6).getCell(4).setCellValue(-500);
            sheet.getRow(7).getCell(1).setCellValue("财政钱");
        });
        scene.run();
        return scene.returned().resolve("254301-焦作市科技馆.xlsx");
    }

    /** Draws all pictures anew; needs LibreOffice, poppler and Chromium. */
    public static void main(String[] args) throws IOException, InterruptedException {
        DocumentPictures made = new DocumentPictures(Files.createTempDirectory("pictures"));
        try (Browser browser = new Browser(Files.createTempDirectory("profile"))) {
            for (Map.Entry<String, Shown> picture : made.pictures.entrySet()) {
                Shown shown = picture.getValue();
                BufferedImage drawn =
                        shown.sheet.isEmpty() ? made.page(shown, browser) : trimmed(made.printed(shown), shown);
                ImageIO.write(drawn, "png", FOLDER.resolve(picture.getKey()).toFile());
            }
        }
        Files.write(SOURCES, made.lines());
    }

    /** For each picture its name, what it was made of, and the digest of the picture itself. */
    static List<String> sources(Path folder) throws IOException {
        return new DocumentPictures(folder).lines();
    }

    private List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Shown> picture : pictures.entrySet()) {
            Path drawn = FOLDER.resolve(picture.getKey());
            lines.add(picture.getKey() + " " + Sha256.of(List.of(source(picture.getValue()))) + " "
                    + (Files.exists(drawn) ? Sha256.of(drawn) : ""));
        }
        return lines;
    }

    private static String source(Shown shown) throws IOException {
        return shown.sheet.isEmpty() ? lasting(Files.readString(shown.file)) : looks(shown.file, shown.sheet);
    }

    /** The page without what differs from run to run. */
    private static String lasting(String html) {
        return html.substring(0, html.indexOf("<section id=\"run\"")).replaceAll("运行时间 .*?<", "<");
    }

    /** The texts of a sheet, and how it is laid out and styled. */
    private static String looks(Path file, String name) throws IOException {
        StringBuilder looks = new StringBuilder();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true);
                ZipFile parts = new ZipFile(file.toFile())) {
            int number = workbook.getSheetIndex(name) + 1;
            DataFormatter formatter = new DataFormatter();
            workbook.getSheet(name)
                    .forEach(row -> row.forEach(cell -> looks.append(cell.getAddress())
                            .append(' ')
                            .append(formatter.formatCellValue(cell))
                            .append('\n')));
            for (String part : List.of("xl/worksheets/sheet" + number + ".xml", "xl/styles.xml")) {
                try (InputStream in = parts.getInputStream(parts.getEntry(part))) {
                    looks.append(new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<v>[^<]*</v>", ""));
                }
            }
        }
        return looks.toString();
    }

    private BufferedImage page(Shown shown, Browser browser) throws IOException, InterruptedException {
        Path png = folder.resolve("page.png");
        browser.open(shown.file, "", shown.width, true);
        browser.screenshot(png);
        BufferedImage whole = ImageIO.read(png.toFile());
        BufferedImage top = new BufferedImage(shown.width * 7 / 10, shown.height * 7 / 10, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = top.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.scale(0.7, 0.7);
        pen.drawImage(whole, 0, 0, Color.WHITE, null);
        pen.dispose();
        return top;
    }

    /** The printed page on which words stand. */
    private BufferedImage printed(Shown shown) throws IOException, InterruptedException {
        Office office = new Office(folder);
        Path pdf = office.convert(shown.file, "pdf");
        String[] pages = office.text(pdf).split("\f");
        int page = 0;
        while (!shown.words.stream().allMatch(pages[page]::contains)) {
            page++;
        }
        Path png = folder.resolve("printed");
        String number = Integer.toString(page + 1);
        Process drawing = new ProcessBuilder(
                        "pdftoppm",
                        "-r",
                        Integer.toString(shown.dots),
                        "-f",
                        number,
                        "-l",
                        number,
                        "-png",
                        "-singlefile",
                        pdf.toString(),
                        png.toString())
                .inheritIO()
                .start();
        if (drawing.waitFor() != 0) {
            throw new IOException("pdftoppm failed for " + shown.file);
        }
        return ImageIO.read(folder.resolve("printed.png").toFile());
    }

    /** The picture without the white around it, and no larger than it is shown. */
    private static BufferedImage trimmed(BufferedImage picture, Shown shown) {
        int left = picture.getWidth();
        int top = picture.getHeight();
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xFF) < WHITE) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        left = Math.max(0, left - MARGIN);
        top = Math.max(0, top - MARGIN);
        int width = Math.min(shown.width, Math.min(picture.getWidth(), right + MARGIN) - left);
        int height = Math.min(shown.height, Math.min(picture.getHeight(), bottom + MARGIN) - top);
        return picture.getSubimage(left, top, width, height);
    }
}
