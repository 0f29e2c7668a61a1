package org.epistolary.corpus;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON array, one object on a line. What a file does not state is null, or an empty array. */
final class JsonTable implements RowWriter {

    private final Appendable out;
    private boolean begun;

    JsonTable(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(LetterRow row) throws IOException {
        out.append(begun ? ",\n" : "[\n").append(Json.write(object(row)));
        begun = true;
    }

    @Override
    public void close() throws IOException {
        out.append(begun ? "\n]\n" : "[]\n");
    }

    private static Map<String, Object> object(LetterRow row) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", row.file());
        object.put("id", orNull(row.id()));
        object.put("kind", orNull(row.kind()));
        object.put("senders", names(row.senders()));
        object.put("recipients", names(row.recipients()));
        object.put("sentFrom", names(row.sentFrom()));
        object.put("receivedAt", names(row.receivedAt()));
        object.put("date", row.date().<Object>map(JsonTable::date).orElse(Json.NULL));
        object.put("repository", orNull(row.repository()));
        object.put("shelfmark", orNull(row.shelfmark()));
        object.put("language", orNull(row.language()));
        object.put("found", row.found());
        object.put("doubts", row.doubts());
        return object;
    }

    private static Map<String, Object> date(RowDate date) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("earliest", date.earliest().<Object>map(Object::toString).orElse(Json.NULL));
        object.put("latest", date.latest().<Object>map(Object::toString).orElse(Json.NULL));
        object.put("written", orNull(date.written()));
        object.put("real", date.real());
        return object;
    }

    private static List<Object> names(List<RowName> names) {
        return names.stream().<Object>map(n -> {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("name", n.name());
            object.put("normalizedName", n.normalizedName());
            object.put("references", n.references());
            return object;
        }).toList();
    }

    private static Object orNull(String text) {
        return text.isEmpty() ? Json.NULL : text;
    }
}
