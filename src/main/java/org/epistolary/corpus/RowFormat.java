package org.epistolary.corpus;

/** The formats of a table of letters. */
public enum RowFormat {

    /** Columns for people to look at. */
    TABLE {
        @Override
        public RowWriter to(Appendable out) {
            return new TextTable(out);
        }
    },
    /** Comma-separated values with a line of names at the top, as RFC 4180 describes them. */
    CSV {
        @Override
        public RowWriter to(Appendable out) {
            return new CsvTable(out);
        }
    },
    /** A JSON array with an object for each letter. */
    JSON {
        @Override
        public RowWriter to(Appendable out) {
            return new JsonTable(out);
        }
    };

    /** A writer in this format. It writes the head of the table at once or with the first row. */
    public abstract RowWriter to(Appendable out);
}
