package budgetbook.budget;

import java.util.Objects;

/** The program itself. */
public final class Product {
    /** Its name and Chinese name. */
    public static final String NAME = "budgetbook 预算总册";

    /** Its version; 开发版 where it does not run from its jar. */
    public static final String VERSION =
            Objects.requireNonNullElse(Product.class.getPackage().getImplementationVersion(), "开发版");

    /** The sheet that a feedback workbook adds in front; where one comes back it is no part of the submission. */
    public static final String FINDINGS_SHEET = "问题清单";

    private Product() {}
}
