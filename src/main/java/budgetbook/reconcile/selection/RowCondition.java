package budgetbook.reconcile.selection;

import budgetbook.reconcile.value.RuleSubject;
import java.util.ArrayList;
import java.util.List;

/** What a row has to meet so that a selection means it. */
sealed interface RowCondition {
    /** Refuses what a row of the table cannot meet. */
    void check(String table, RuleVocabulary vocabulary);

    /** Whether it names rows, which have to be there, rather than describing such as may be. */
    boolean names();

    /** Whether it looks for lines below the table, where nothing else does. */
    boolean ofNotes();

    /** Takes it into a search: as a test of rows, or as the few rows that can meet it. */
    void narrow(RowSearch search);

    /** The rows as a sentence calls them. */
    String wording(RuleSubject subject);

    /** Whether its wording stands in brackets behind what the rows are called. */
    boolean isAttribute();

    /** A fixed row of the table in which this stands; with {@code *} any row with a text. */
    record Label(TextPattern text) implements OfData {
        @Override
        public void check(String table, RuleVocabulary vocabulary) {
            vocabulary.label(table, text);
        }

        @Override
        public boolean names() {
            return text.exact();
        }

        @Override
        public void narrow(RowSearch search) {
            search.labelled(text);
        }

        @Override
        public String wording(RuleSubject subject) {
            return text.anything() ? "各行" : text.quoted(subject::word, "");
        }
    }

    /** 明细行: a row that follows from the data. */
    record Detail() implements OfData {
        @Override
        public void check(String table, RuleVocabulary vocabulary) {
            // every table may have such rows
        }

        @Override
        public boolean names() {
            return false;
        }

        @Override
        public void narrow(RowSearch search) {
            search.test(search::isDetail);
        }

        @Override
        public String wording(RuleSubject subject) {
            return "明细行";
        }
    }

    /** 第N行: the N-th data row, from 1. */
    record Nth(int number) implements OfData {
        @Override
        public void check(String table, RuleVocabulary vocabulary) {
            // how many rows there are is not known beforehand
        }

        @Override
        public boolean names() {
            return true;
        }

        @Override
        public void narrow(RowSearch search) {
            search.between(number - 1, number - 1);
        }

        @Override
        public String wording(RuleSubject subject) {
            return "第" + number + "行";
        }
    }

    /** The cell in a column is this, or with {@code among} false is not. */
    record InColumn(String column, TextPattern text, boolean among) implements RowCondition {
        @Override
        public void check(String table, RuleVocabulary vocabulary) {
            List<String> unknown = new ArrayList<>();
            vocabulary.headers(table).find(column, unknown);
            RuleVocabulary.refuse(unknown);
            vocabulary.known(text);
        }

        @Override
        public boolean names() {
            return among && text.exact();
        }

        @Override
        public boolean ofNotes() {
            return false;
        }

        @Override
        public void narrow(RowSearch search) {
            search.inColumn(column, text, among);
        }

        @Override
        public String wording(RuleSubject subject) {
            return ColumnSelector.wording(column) + is(subject);
        }

        private String is(RuleSubject subject) {
            String source = text.source();
            if (source.equals("*") || source.isEmpty()) {
                return source.equals("*") == among ? "已填" : "空白";
            }
            return (among ? "" : "不") + text.quoted(subject::word, "为");
        }

        @Override
        public boolean isAttribute() {
            return true;
        }
    }

    /** 附注: a line below the table that is this. */
    record Note(TextPattern text) implements RowCondition {
        @Override
        public void check(String table, RuleVocabulary vocabulary) {
            vocabulary.known(text);
        }

        @Override
        public boolean names() {
            return false;
        }

        @Override
        public boolean ofNotes() {
            return true;
        }

        @Override
        public void narrow(RowSearch search) {
            search.firstText(text);
        }

        @Override
        public String wording(RuleSubject subject) {
            return text.anything() ? "附注" : "附注" + text.quoted(subject::word, "");
        }

        @Override
        public boolean isAttribute() {
            return false;
        }
    }

    /** A condition of data rows that says which they are. */
    sealed interface OfData extends RowCondition {
        @Override
        default boolean ofNotes() {
            return false;
        }

        @Override
        default boolean isAttribute() {
            return false;
        }
    }

    /** The row for which the rule is being checked, or rows by their place to it. */
    enum Relative implements OfData {
        /** 此行. */
        THIS("此行", "", true) {
            @Override
            public void narrow(RowSearch search) {
                search.between(search.subject().row(), search.subject().row());
            }
        },
        /** 其下: below that row, up to the next such row. */
        BELOW("其下", "以下", false) {
            @Override
            public void narrow(RowSearch search) {
                search.between(search.subject().row() + 1, search.subject().lastBelow());
            }
        },
        /** 此行及其下: that row and those below it. */
        GROUP("此行及其下", "及其下", true) {
            @Override
            public void narrow(RowSearch search) {
                search.between(search.subject().row(), search.subject().lastBelow());
            }
        };

        private final String word;
        private final String suffix;
        private final boolean names;

        Relative(String word, String suffix, boolean names) {
            this.word = word;
            this.suffix = suffix;
            this.names = names;
        }

        /** As rules write it. */
        String word() {
            return word;
        }

        @Override
        public void check(String table, RuleVocabulary vocabulary) {
            RuleSyntaxException.require(vocabulary.isThisTable(table), "“此行”“其下”“此行及其下”只能用于 each 所选的表");
        }

        @Override
        public boolean names() {
            return names;
        }

        @Override
        public String wording(RuleSubject subject) {
            return "“" + subject.rowName() + "”" + suffix;
        }
    }
}
