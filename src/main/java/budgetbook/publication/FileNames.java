package budgetbook.publication;

/** What files and folders of the output are called. */
final class FileNames {
    private FileNames() {}

    /** A name that every file system takes. */
    static String of(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    }

    /** What a department's folder is called. */
    static String folder(String code, String name) {
        return of(code + "-" + name);
    }

    /** What a department's master workbook is called. */
    static String master(String department, int year) {
        return of(department + year + "年度部门预算") + ".xlsx";
    }

    /** What a department's book is called, without the extension. */
    static String book(String department, int year) {
        return of(department + year + "年度部门预算公开");
    }

    /** What a group publishes under: never the name of a department. */
    static String group(String name) {
        return name + "（汇总）";
    }

    /** What a group's workbook is called. */
    static String groupBook(String group, int year) {
        return of(group + year + "年度部门预算汇总") + ".xlsx";
    }

    /** What a department's working edition is called. */
    static String edition(String department, int year) {
        return of(department + year + "年度部门预算-核对稿") + ".xlsx";
    }
}
