package budgetbook.reconcile.rule;

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

    /** The kind of an expression; {@link RuleSyntaxException} if it mixes kinds. */
    static SideKind of(Expression side) {
        if (side instanceof TextExpression) {
            return TEXT;
        }
        if (side instanceof Expression.Joined joined) {
            SideKind kind = alike(of(joined.left()), of(joined.right()));
            require(kind != TEXT, "文字不能相加减");
            return kind;
        }
        if (side instanceof Expression.Scaled scaled) {
            SideKind kind = of(scaled.base());
            require(kind != TEXT, "文字不能相乘");
            return kind;
        }
        if (side instanceof Expression.Constant) {
            return NUMBER;
        }
        return side instanceof Expression.Count
                        || side instanceof Expression.Unordered
                        || side instanceof Expression.Narratives
                        || side instanceof Expression.Kinds
                ? COUNT
                : AMOUNT;
    }

    /** Refuses a comparison of unlike things, and of texts by more or less. */
    static void comparable(Expression left, Relation relation, Expression right) {
        boolean text = alike(of(left), of(right)) == TEXT;
        require(
                !text || relation == Relation.EQUAL || relation == Relation.DIFFERENT,
                "文字之间只能用 = 或 !=，不能用 " + relation.symbol());
    }

    private static SideKind alike(SideKind left, SideKind right) {
        if (left == NUMBER || right == NUMBER) {
            SideKind other = left == NUMBER ? right : left;
            require(other != TEXT, "数字不能与文字比较；文字请写在“”中");
            return other;
        }
        require(left == right, left.word + "不能与" + right.word + "相加或比较");
        return left;
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new RuleSyntaxException(problem + "。");
        }
    }
}
