package org.epistolary.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Comma-separated values: fields in quotes where they need them, quotes doubled, lines that end with CR LF. */
final class CsvTable implements RowWriter {

    private static final String BETWEEN = "; ";

    private static final List<Column> COLUMNS = List.of(
            new Column("file", LetterRow::file),
            new Column("id", LetterRow::id),
            new Column("kind", LetterRow::kind),
            new Column("senders", row -> names(row.senders(), RowName::name)),
            new Column("sendersNormalized", row -> names(row.senders(), RowName::normalizedName)),
            new Column("senderReferences", row -> references(row.senders())),
            new Column("recipients", row -> names(row.recipients(), RowName::name)),
            new Column("recipientsNormalized", row -> names(row.recipients(), RowName::normalizedName)),
            new Column("recipientReferences", row -> references(row.recipients())),
            new Column("sentFrom", row -> names(row.sentFrom(), RowName::name)),
            new Column("sentFromReferences", row -> references(row.sentFrom())),
            new Column("receivedAt", row -> names(row.receivedAt(), RowName::name)),
            new Column("receivedAtReferences", row -> references(row.receivedAt())),
            new Column("earliest", row -> text(row.date().flatMap(RowDate::earliest))),
            new Column("latest", row -> text(row.date().flatMap(RowDate::latest))),
            new Column("written", row -> text(row.date().map(RowDate::written))),
            new Column("realDate", row -> text(row.date().map(RowDate::real))),
            new Column("repository", LetterRow::repository),
            new Column("shelfmark", LetterRow::shelfmark),
            new Column("language", LetterRow::language),
            new Column("found", CsvTable::found),
            new Column("doubts", row -> String.join(" ", row.doubts())));

    private final Appendable out;
    private boolean begun;

    private record Column(String name, Function<LetterRow, String> value) {
    }

    CsvTable(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(LetterRow row) throws IOException {
        begin();
        line(column -> column.value().apply(row));
    }

    @Override
    public void close() throws IOException {
        begin();
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            line(Column::name);
        }
    }

    private void line(Function<Column, String> value) throws IOException {
        out.append(COLUMNS.stream().map(value).map(CsvTable::field).collect(Collectors.joining(","))).append("\r\n");
    }

    /** A field, in quotes when a comma, a quote or a line end is in it. */
    static String field(String value) {
        boolean quoted = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static String names(List<RowName> names, Function<RowName, String> part) {
        return names.stream().map(part).collect(Collectors.joining(BETWEEN));
    }

    /** The references name by name; those of one name with blanks between, so that the order tells whose they are. */
    private static String references(List<RowName> names) {
        if (names.stream().allMatch(n -> n.references().isEmpty())) {
            return "";
        }
        return names.stream().map(n -> String.join(" ", n.references())).collect(Collectors.joining(BETWEEN));
    }

    private static String found(LetterRow row) {
        return row.found().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(BETWEEN));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
