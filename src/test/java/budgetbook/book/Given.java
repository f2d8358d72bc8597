package budgetbook.book;

import budgetbook.book.figure.PriorFigures;
import budgetbook.book.figure.SuppliedTexts;
import budgetbook.declared.Csv;
import budgetbook.declared.GoldenDepartment;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** What is given for a book besides the budget, to be changed as a test likes. */
final class Given implements PriorFigures, SuppliedTexts {
    private static final Path FOLDER = GoldenDepartment.FOLDER.resolve("book");

    final Map<String, BigDecimal> amounts = new LinkedHashMap<>();
    final Map<String, Explanation> explanations = new LinkedHashMap<>();
    final Map<String, List<String>> profile = new LinkedHashMap<>();
    final List<Asset> assets = new ArrayList<>();
    boolean founded;

    /** What was given for the book of 2023, the lead unit reporting the assets of all. */
    static Given golden() {
        Given given = new Given();
        for (CSVRecord row : Csv.records(FOLDER.resolve("prior-year.csv"))) {
            given.amounts.put(row.get("figure"), new BigDecimal(row.get("amount_2022_wan_yuan")));
        }
        for (CSVRecord row : Csv.records(FOLDER.resolve("texts.csv"))) {
            String item = row.get("item").replace(" 用途", "");
            Explanation before = given.explanations.getOrDefault(item, new Explanation("", ""));
            given.explanations.put(
                    item,
                    row.get("item").endsWith(" 用途")
                            ? new Explanation(before.reason(), row.get("text"))
                            : new Explanation(row.get("text"), before.use()));
        }
        for (CSVRecord row : Csv.records(FOLDER.resolve("assets.csv"))) {
            given.assets.add(new Asset("254101", row.get("item"), new BigDecimal(row.get("value")), row.get("unit")));
        }
        given.assets.add(new Asset("254301", "固定资产总额", BigDecimal.ZERO, "万元"));
        given.assets.add(new Asset("254302", "固定资产总额", BigDecimal.ZERO, "万元"));
        for (CSVRecord row : Csv.records(FOLDER.resolve("profile.csv"))) {
            given.profile
                    .computeIfAbsent(row.get("heading"), first -> new ArrayList<>())
                    .add(row.get("paragraph"));
        }
        return given;
    }

    @Override
    public Optional<PriorFigure> amount(String item) {
        return Optional.ofNullable(amounts.get(item)).map(wan -> new PriorFigure(wan, "测试"));
    }

    @Override
    public boolean newDepartment() {
        return founded;
    }

    @Override
    public List<Asset> assets() {
        return assets;
    }

    @Override
    public Optional<Explanation> explanation(String item) {
        return Optional.ofNullable(explanations.get(item));
    }

    @Override
    public List<String> profile(String column) {
        return profile.getOrDefault(column, List.of());
    }
}
