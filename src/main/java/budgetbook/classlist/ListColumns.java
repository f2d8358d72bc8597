package budgetbook.classlist;

import budgetbook.normalise.value.WrittenCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which columns of a sheet hold codes and names; what stands in them decides, and the header as far as it speaks.
 *
 * @param codes the columns of codes: one, or one for each part
 * @param names the columns of names: one, or one for each level
 * @param together whether the cells of {@code codes} hold the names, too
 */
record ListColumns(List<Integer> codes, List<Integer> names, boolean together) {
    private static final Pattern OTHER = Pattern.compile("说明|备注|解释|注释|序号|行次|级次|层级|级别|年度|是否|启用|日期|上级|父级|英文");
    private static final Pattern CODE = Pattern.compile("编码|代码|编号|科目号|[类款项]|code", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("名称|name", Pattern.CASE_INSENSITIVE);

    /** The header over a column of a level's names, or codes. */
    private static final Pattern LEVEL = Pattern.compile(".*[类款项]");

    /** Longer than any name of a code: a column of such texts explains. */
    private static final int EXPLANATION = 40;

    static ListColumns of(ListSheet sheet) {
        List<Integer> codes = new ArrayList<>();
        List<Integer> both = new ArrayList<>();
        List<Integer> texts = new ArrayList<>();
        for (int column : sheet.columns()) {
            String header = sheet.header(column);
            if (!OTHER.matcher(header).find()) {
                Count count = Count.of(sheet, column);
                boolean mayBeCode = header.isEmpty() || CODE.matcher(header).find();
                if (count.most(count.together)) {
                    both.add(column);
                } else if (count.most(count.codes) && mayBeCode) {
                    codes.add(column);
                } else if (count.most(count.texts) && count.length <= (long) EXPLANATION * count.texts) {
                    texts.add(column);
                }
            }
        }
        List<Integer> named =
                texts.stream().filter(column -> isOfNames(sheet.header(column))).toList();
        return codes.isEmpty()
                ? new ListColumns(both, List.of(), true)
                : new ListColumns(codes, named.isEmpty() ? texts : named, false);
    }

    private static boolean isOfNames(String header) {
        return header.isEmpty()
                || NAME.matcher(header).find()
                || LEVEL.matcher(header).matches();
    }

    /** What the cells of a column hold. */
    private static final class Count {
        private int codes;
        private int together;
        private int texts;
        private long length;

        private boolean most(int part) {
            return 2 * part > codes + together + texts;
        }

        private static Count of(ListSheet sheet, int column) {
            Count count = new Count();
            for (ListSheet.Row row : sheet.data()) {
                if (row.cells().containsKey(column)) {
                    WrittenCode written = row.written(column);
                    if (written.digits().isEmpty()) {
                        count.texts++;
                        count.length += row.text(column).length();
                    } else if (written.name().isBlank()) {
                        count.codes++;
                    } else {
                        count.together++;
                    }
                }
            }
            return count;
        }
    }
}
