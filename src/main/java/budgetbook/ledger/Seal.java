package budgetbook.ledger;

import budgetbook.budget.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The SHA-256 of all that the database holds of a submission, read in one pass: every column of every row, as text, with its
 * length, in a fixed order. A bit that the disk has changed is told by a seal that no longer fits.
 */
final class Seal {
    private static final int TABLE = -1;
    private static final int ROW = -2;
    private static final int NULL = -3;

    /** All columns are named: what a later migration adds does not break the seals that stand. */
    private static final List<String> ROWS = List.of(
            "select id, department, budget_year, unit, file, digest, configuration from submission where id = ?",
            "select submission_id, sequence, type, project, item, function_code, economic, government, source, carried_over,"
                    + " fen, operating, procurement, sheet, cell from budget_line where submission_id = ? order by sequence",
            "select submission_id, sequence, source, carried_over, fen, sheet, cell from income_line"
                    + " where submission_id = ? order by sequence",
            "select submission_id, kind, sequence, field, content from narrative where submission_id = ?"
                    + " order by kind, sequence, field",
            "select submission_id, sequence, wording, arguments, sheet, cell, cells, others, seen from finding"
                    + " where submission_id = ? order by sequence",
            "select submission_id, label, fen from control_total where submission_id = ? order by label");

    private final MessageDigest digest = Sha256.digest();

    private Seal() {}

    /** The seal of what the database holds of a submission now, as 64 hexadecimal digits. */
    static String of(JdbcOperations jdbc, long submission) {
        return Objects.requireNonNull(jdbc.execute((Connection connection) -> {
            Seal seal = new Seal();
            for (String rows : ROWS) {
                seal.mark(TABLE);
                seal.add(connection, rows, submission);
            }
            return Sha256.hex(seal.digest);
        }));
    }

    private void add(Connection connection, String rows, long submission) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(rows)) {
            statement.setLong(1, submission);
            try (ResultSet row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    mark(ROW);
                    for (int column = 1; column <= columns; column++) {
                        add(row.getString(column));
                    }
                }
            }
        }
    }

    private void mark(int mark) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(mark).flip());
    }

    /** The characters as they are: in UTF-8 the halves of broken pairs would all be alike. */
    private void add(@Nullable String value) {
        if (value == null) {
            mark(NULL);
            return;
        }
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + Character.BYTES * value.length());
        bytes.putInt(value.length()).asCharBuffer().put(value);
        digest.update(bytes.rewind());
    }
}
