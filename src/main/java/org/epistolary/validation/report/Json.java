package org.epistolary.validation.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes values as JSON: maps, lists, text, numbers and truth values. ASCII only, so no encoding can spoil it. */
final class Json {

    private final Appendable out;

    Json(Appendable out) {
        this.out = out;
    }

    Json value(Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value.toString());
        } else {
            string(value.toString());
        }
        return this;
    }

    private void object(Map<?, ?> map) throws IOException {
        boolean ordered = map.size() <= 1 || map instanceof LinkedHashMap;
        if (!ordered) {
            throw new IllegalArgumentException("The order of " + map.keySet() + " would differ from run to run");
        }
        String before = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before);
            string(entry.getKey().toString());
            out.append(':');
            value(entry.getValue());
            before = ",";
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private void array(List<?> list) throws IOException {
        String before = "[";
        for (Object item : list) {
            out.append(before);
            value(item);
            before = ",";
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private void string(String text) throws IOException {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || c > '~') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
