package budgetbook.bench.whole;

import budgetbook.bench.department.DepartmentSize;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What was measured of one size. */
final class Work {
    final DepartmentSize size;
    final Series whole = new Series();
    final Map<Programs.Reader, Series> readers = new EnumMap<>(Programs.Reader.class);
    final Series unchanged = new Series();
    final Series changed = new Series();
    final Series bounded = new Series();
    long masterBytes;
    long editionBytes;

    Work(DepartmentSize size) {
        this.size = size;
        for (Programs.Reader reader : Programs.Reader.values()) {
            readers.put(reader, new Series());
        }
    }

    Series reader(Programs.Reader reader) {
        return Objects.requireNonNull(readers.get(reader));
    }
}
