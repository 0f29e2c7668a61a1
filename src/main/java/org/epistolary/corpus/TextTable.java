package org.epistolary.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Columns for people to look at. Long fields are cut with an ellipsis; the last column, the doubts, is not. A date that
 * is no real date has an exclamation mark behind it.
 */
final class TextTable implements RowWriter {

    private static final int WIDEST = 60;
    private static final String ELLIPSIS = "…";
    private static final List<String> NAMES = List.of("file", "id", "kind", "from", "to", "places", "date",
            "as written", "holding", "lang", "found in", "doubts");

    private final Appendable out;
    private final List<List<String>> lines = new ArrayList<>(List.of(NAMES));

    TextTable(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(LetterRow row) {
        String date = row.date().map(d -> d.real() || d.toString().isEmpty() && d.written().isEmpty()
                ? d.toString() : (d + " !").strip()).orElse("");
        lines.add(List.of(clean(row.file()), cut(row.id()), cut(row.kind()), cut(names(row.senders())),
                cut(names(row.recipients())), cut(places(row)), date, cut(row.date().map(RowDate::written).orElse("")),
                cut(holding(row)), cut(row.language()), found(row),
                clean(String.join(" ", row.doubts()))));
    }

    /** Writes everything: only now it is known how wide the columns are. */
    @Override
    public void close() throws IOException {
        int[] widths = new int[NAMES.size() - 1];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                text.append(line.get(i)).append(" ".repeat(widths[i] - width(line.get(i)) + 2));
            }
            out.append((text + line.get(widths.length)).stripTrailing()).append("\n");
        }
        lines.clear();
    }

    /** The kinds of places the values come from, each once. */
    private static String found(LetterRow row) {
        return row.found().values().stream().distinct().collect(Collectors.joining(", "));
    }

    private static String places(LetterRow row) {
        String from = names(row.sentFrom());
        String to = names(row.receivedAt());
        return to.isEmpty() ? from : from + " → " + to;
    }

    private static String holding(LetterRow row) {
        return row.repository().isEmpty() || row.shelfmark().isEmpty() ? row.repository() + row.shelfmark()
                : row.repository() + ", " + row.shelfmark();
    }

    private static String names(List<RowName> names) {
        return names.stream().map(RowName::toString).collect(Collectors.joining("; "));
    }

    private static String cut(String text) {
        String line = clean(text);
        return width(line) <= WIDEST ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)).stripTrailing() + ELLIPSIS;
    }

    /** On one line, and without characters that a terminal would obey or that turn the direction of writing. */
    private static String clean(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
