package budgetbook.rounding;

import budgetbook.configuration.Configuration;
import budgetbook.configuration.ConfigurationFolder;
import budgetbook.configuration.LedgerValues;
import budgetbook.ledger.*;
import budgetbook.oracle.*;
import budgetbook.reconcile.*;
import budgetbook.table.*;
import java.nio.file.Path;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtoTest {
    @Test
    void proto(@TempDir Path folder) throws Exception {
        int size = Integer.parseInt(System.getenv().getOrDefault("SIZE", "0"));
        for (long seed = Long.parseLong(System.getenv().getOrDefault("FROM", "1"));
                seed <= Long.parseLong(System.getenv().getOrDefault("TO", "10"));
                seed++) {
            RandomDepartment random = RandomDepartment.of(seed, size);
            Path config = folder.resolve("c" + seed);
            RandomConfiguration.write(random, config);
            Configuration c = new ConfigurationFolder(config)
                    .read(Optional.of(random.department().year()));
            Ledger ledger = TestLedger.empty(UUID.randomUUID().toString());
            List<Long> ids = TestLedger.write(ledger, random.department());
            List<Fact> facts = ledger.facts(ids, c.sources());
            Tabulator t =
                    new Tabulator(c.departments().get(0), c.year(), c.classification(), facts, ledger.narratives(ids));
            List<Table> tables = c.tables().stream().map(t::draw).toList();
            var layouts = TableLayout.of(c.tables());
            var rules = RuleSet.compile(c.rules(), layouts, new LedgerValues(c.classification(), c.sources())::has);
            long t0 = System.nanoTime();
            Footed f = Footing.foot(
                    tables,
                    facts,
                    new FactFigures(
                            c.departments().get(0),
                            Standards.of(c, c.departments().get(0)),
                            facts,
                            ledger.narratives(ids)),
                    rules,
                    layouts);
            System.out.printf(
                    "seed %d units %d lines %d facts %d: %.2fs adjusted %d unfooted %d fewest %s%n",
                    seed,
                    c.departments().get(0).units().size(),
                    random.department().lines().size(),
                    facts.size(),
                    (System.nanoTime() - t0) / 1e9,
                    f.adjustments().cells().size(),
                    f.adjustments().unfooted().size(),
                    f.adjustments().fewest());
        }
    }
}
