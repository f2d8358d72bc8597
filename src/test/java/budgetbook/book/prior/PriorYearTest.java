package budgetbook.book.prior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import budgetbook.budget.Narrative;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.configuration.file.ConfigurationException;
import budgetbook.place.SourceCell;
import budgetbook.reconcile.readback.PublishedWorkbook;
import budgetbook.sample.SharedFolder;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources of last year's figures, in their order. */
class PriorYearTest {
    private static final SourceCell SHEET = SourceCell.ofSheet("本级.xlsx", "上年预算");

    @Test
    void theFirstTablesGoBeforeTheOthersAndASheetFillsWhatTheyLack() {
        PriorYear prior = PriorYear.of(
                List.of(tables(PriorSource.PUBLICATION, "三公经费", "5.60"), tables(PriorSource.WORKBOOK, "三公经费", "9.99")),
                List.of(supplied("收支总计", "885.85", ""), supplied("三公经费", "5.6", "")),
                SHEET);
        assertThat(prior.figures().values())
                .containsExactly(
                        new PriorFigure("三公经费", new BigDecimal("5.60"), PriorSource.PUBLICATION, ""),
                        new PriorFigure("收支总计", new BigDecimal("885.85"), PriorSource.SHEET, ""));
        assertThat(prior.findings()).isEmpty();
        assertThat(prior.amount("公务接待费")).isEmpty();
    }

    @Test
    void aSheetOverridesTablesOnlyWithAReason() {
        List<PriorTables> tables = List.of(tables(PriorSource.WORKBOOK, "三公经费", "5.60"));
        PriorYear without = PriorYear.of(tables, List.of(supplied("三公经费", "6", "")), SHEET);
        assertThat(without.amount("三公经费")).hasValue(new BigDecimal("5.60"));
        assertThat(without.findings().get(0).message())
                .startsWith("公开文本的材料没有采用：“三公经费”的上年预算数填 6 万元，输入文件夹中的上年总册为 5.6 万元，没有写调整原因");
        assertThat(without.findings().get(0).isError()).isFalse();

        PriorYear with = PriorYear.of(tables, List.of(supplied("三公经费", "6", "机构划入。")), SHEET);
        assertThat(with.figures())
                .containsEntry("三公经费", new PriorFigure("三公经费", new BigDecimal("6.00"), PriorSource.SHEET, "机构划入。"));
        assertThat(with.findings()).isEmpty();
    }

    @Test
    void anExpressionThatNamesNoCellIsRefusedWithItsPlace(@TempDir Path folder) throws Exception {
        SharedFolder.copy(Path.of("config"), folder);
        Path file = folder.resolve("book/supplied.yml");
        Files.writeString(file, Files.readString(file).replace("预算13表[合计,", "预算13表[总合计,"));
        assertThatThrownBy(() -> ItemAmounts.of(new ConfigurationFolder(folder).read(Optional.empty())))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("supplied.yml")
                .hasMessageContaining("机关（机构）运行经费")
                .hasMessageContaining("总合计");
    }

    private static PriorTables tables(PriorSource source, String item, String amount) {
        return new PriorTables(
                source,
                Path.of("总册.xlsx"),
                PublishedWorkbook.of(List.of(), Map.of()),
                Map.of(item, new BigDecimal(amount)));
    }

    private static Narrative supplied(String item, String amount, String reason) {
        return new Narrative(
                "254101", Narrative.Kind.PRIOR, Map.of("item", item, "amount", amount, "reason", reason), 1);
    }
}
