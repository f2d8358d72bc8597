package budgetbook.reconcile.rule;

import budgetbook.reconcile.selection.RuleSyntaxException;

/** What kind of thing a side is. Only like can be added to or held against like; a bare number is like either number. */
enum SideKind {
    AMOUNT("金额"),
    COUNT("个数"),
    NUMBER("数字"),
    TEXT("文字");

    private final String word;

    SideKind(String word) {
        this.word = word;
    }

    /** The kind of two that are alike; {@link RuleSyntaxException} if they are not. */
    SideKind alike(SideKind other) {
        if (this == NUMBER || other == NUMBER) {
            SideKind known = this == NUMBER ? other : this;
            RuleSyntaxException.require(known != TEXT, "数字不能与文字比较；文字请写在“”中");
            return known;
        }
        RuleSyntaxException.require(this == other, word + "不能与" + other.word + "相加或比较");
        return this;
    }
}
