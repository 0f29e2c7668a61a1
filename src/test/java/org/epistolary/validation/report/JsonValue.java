package org.epistolary.validation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** A strict reader of JSON, so that what the reports write is read by something that did not write it. */
final class JsonValue {

    private final Object value;

    private JsonValue(Object value) {
        this.value = value;
    }

    static JsonValue parse(String text) {
        Parser parser = new Parser(text);
        Object value = parser.value();
        parser.end();
        return new JsonValue(value);
    }

    boolean has(String name) {
        return map().containsKey(name);
    }

    JsonValue get(String name) {
        if (!has(name)) {
            throw new NoSuchElementException("no " + name + " in " + map().keySet());
        }
        return new JsonValue(map().get(name));
    }

    String string(String name) {
        return (String) get(name).value;
    }

    int number(String name) {
        return ((Double) get(name).value).intValue();
    }

    int size() {
        return ((List<?>) value).size();
    }

    JsonValue item(int index) {
        return new JsonValue(((List<?>) value).get(index));
    }

    List<JsonValue> items() {
        List<JsonValue> items = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            items.add(item(i));
        }
        return items;
    }

    private Map<?, ?> map() {
        return (Map<?, ?>) value;
    }

    /** Recursive descent over RFC 8259. */
    private static final class Parser {

        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        Object value() {
            space();
            char c = text.charAt(at);
            if (c == '{') {
                return object();
            }
            if (c == '[') {
                return array();
            }
            if (c == '"') {
                return string();
            }
            for (String word : List.of("true", "false")) {
                if (text.startsWith(word, at)) {
                    at += word.length();
                    return Boolean.valueOf(word);
                }
            }
            int start = at;
            while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return Double.valueOf(text.substring(start, at));
        }

        private Map<String, Object> object() {
            Map<String, Object> map = new LinkedHashMap<>();
            expect('{');
            while (!next('}')) {
                if (!map.isEmpty()) {
                    expect(',');
                }
                space();
                String name = string();
                expect(':');
                if (map.put(name, value()) != null) {
                    throw new IllegalStateException("twice: " + name);
                }
            }
            expect('}');
            return map;
        }

        private List<Object> array() {
            List<Object> list = new ArrayList<>();
            expect('[');
            while (!next(']')) {
                if (!list.isEmpty()) {
                    expect(',');
                }
                list.add(value());
            }
            expect(']');
            return list;
        }

        private String string() {
            StringBuilder out = new StringBuilder();
            expect('"');
            while (text.charAt(at) != '"') {
                char c = text.charAt(at++);
                if (c < ' ') {
                    throw new IllegalStateException("control character in a string at " + at);
                }
                if (c != '\\') {
                    out.append(c);
                    continue;
                }
                char escaped = text.charAt(at++);
                if (escaped == 'u') {
                    out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                    at += 4;
                } else {
                    int known = "\"\\/bfnrt".indexOf(escaped);
                    if (known < 0) {
                        throw new IllegalStateException("no such escape: " + escaped);
                    }
                    out.append("\"\\/\b\f\n\r\t".charAt(known));
                }
            }
            at++;
            return out.toString();
        }

        private boolean next(char c) {
            space();
            return text.charAt(at) == c;
        }

        private void expect(char c) {
            space();
            if (text.charAt(at) != c) {
                throw new IllegalStateException("expected " + c + " at " + at + " but was " + text.charAt(at));
            }
            at++;
        }

        private void space() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        void end() {
            space();
            if (at < text.length()) {
                throw new IllegalStateException("more behind the end at " + at);
            }
        }
    }
}
