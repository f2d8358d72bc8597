package budgetbook.configuration.classification;

import budgetbook.budget.FundSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * sources.yml: the fund sources and the names that a submission may use for them.
 *
 * @param sources in the order of the file
 * @param synonyms by source name, the accepted other names, in the order of the file
 */
public record Sources(List<FundSource> sources, Map<String, List<String>> synonyms) {
    public Sources {
        sources = List.copyOf(sources);
        synonyms = Collections.unmodifiableMap(new LinkedHashMap<>(synonyms));
    }

    /** The source with this standard name, if there is one. */
    public Optional<FundSource> source(String name) {
        return sources.stream().filter(source -> source.name().equals(name)).findFirst();
    }

    /** The distinct funds, in order. */
    public List<String> funds() {
        return sources.stream().map(FundSource::fund).distinct().toList();
    }
}
