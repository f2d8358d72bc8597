/**
 * Writes workbooks. In go tables, findings, rules' results and the lines of the ledger; out come the files that people
 * open: the master workbook, the working edition, blank submissions and feedback. Only this package writes by POI. The
 * package itself is empty; each kind of workbook has a room: {@code master}, {@code edition}, {@code form} and {@code
 * feedback}. They share {@code sheet} and {@code file} and do not know each other, except that the edition draws the
 * master's tables.
 */
@NullMarked
package budgetbook.workbook;

import org.jspecify.annotations.NullMarked;
