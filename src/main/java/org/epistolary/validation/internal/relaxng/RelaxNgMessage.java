package org.epistolary.validation.internal.relaxng;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.namespace.QName;

import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Fix;
import org.epistolary.validation.finding.Location;
import org.epistolary.validation.finding.Message;
import org.epistolary.validation.finding.Severity;
import org.epistolary.validation.internal.SimilarNames;
import org.epistolary.validation.internal.value.ValueFix;
import org.jspecify.annotations.Nullable;

/**
 * What Jing says, taken apart: which kind of mistake, which names, what was expected. It names neither the value at
 * fault nor the parent; those come from the tree.
 */
final class RelaxNgMessage {

    private static final int MOST_NAMES = 12;
    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern EXPECTED = Pattern.compile("; expected (.*)$", Pattern.DOTALL);
    private static final Pattern MISSING = Pattern.compile("missing required (?:elements?|attributes?) (.*)$",
            Pattern.DOTALL);

    private final Kind kind;
    private final String message;

    private RelaxNgMessage(Kind kind, String message) {
        this.kind = kind;
        this.message = message;
    }

    static RelaxNgMessage of(String message) {
        int semicolon = message.indexOf("; ");
        String statement = semicolon < 0 ? message : message.substring(0, semicolon);
        for (Kind kind : Kind.values()) {
            if (statement.startsWith(kind.beginning) && statement.contains(kind.predicate)) {
                return new RelaxNgMessage(kind, message);
            }
        }
        return new RelaxNgMessage(Kind.OTHER, message);
    }

    /** Whether this only adds to the message before it, where an identifier was used first. */
    boolean isAddition() {
        return kind == Kind.ID_FIRST;
    }

    Finding about(String file, TeiNode node, @Nullable QName attributeAtFault) {
        TeiElement element = node instanceof TeiElement self ? self : node.parent().orElse(null);
        if (element == null) {
            return Finding.of(kind.code, Severity.ERROR, Location.of(file, node), Message.raw(message + "."));
        }
        QName attribute = attributeAtFault;
        Location location = attribute == null ? Location.of(file, node) : Location.of(file, element, attribute);
        String value = value(node, attribute == null ? null : element.attribute(attribute).orElse(null));
        Fix fix = attribute == null ? null : certainFix(element, attribute);
        return Finding.of(kind.code, Severity.ERROR, location, sentence(element, value)).withValue(value).withFix(fix);
    }

    private @Nullable Fix certainFix(TeiElement element, QName attribute) {
        return kind == Kind.ATTRIBUTE_VALUE ? ValueFix.find(element, attribute, names(message)).orElse(null) : null;
    }

    /** The value at fault: the attribute's, or the text that should not be there; null when it is no value. */
    private @Nullable String value(TeiNode node, @Nullable String attributeValue) {
        return switch (kind) {
            case ATTRIBUTE_VALUE, ATTRIBUTE_NOT_ALLOWED, NO_ATTRIBUTES -> attributeValue;
            case TEXT_NOT_ALLOWED, CONTENT_VALUE, CONTENT_EMPTY -> node.text();
            case ID_DUPLICATE -> subject();
            default -> null;
        };
    }

    private Message sentence(TeiElement element, @Nullable String value) {
        String name = "<" + element.localName() + ">";
        Message where = Message.where(element);
        Supplier<?> shown = later(() -> value == null ? "" : Message.shown(value));
        return switch (kind) {
            case ELEMENT_UNKNOWN, ELEMENT_MISPLACED -> Message.of(kind.code, "name", name, "where", where,
                    "expected", later(() -> expected(false)));
            case ELEMENT_TOO_EARLY, ELEMENT_INCOMPLETE -> Message.of(kind.code, "name", name, "where", where,
                    "missing", later(this::missing));
            case ATTRIBUTE_NOT_ALLOWED, NO_ATTRIBUTES -> Message.of(kind.code, "attribute", later(this::subject),
                    "value", shown, "name", name, "where", where, "expected", later(() -> expected(true)));
            case ATTRIBUTE_VALUE -> Message.of(kind.code, "value", shown, "attribute", later(this::subject),
                    "name", name, "where", where, "reason", later(this::reason));
            case ATTRIBUTE_MISSING -> Message.of(kind.code, "name", name, "where", where,
                    "missing", later(this::missing));
            case TEXT_NOT_ALLOWED -> Message.of(kind.code, "value", shown, "name", name, "where", where,
                    "expected", later(() -> expected(false)));
            case CONTENT_VALUE, CONTENT_EMPTY -> Message.of(kind.code, "value", shown, "name", name, "where", where,
                    "reason", later(this::reason));
            case ID_DUPLICATE -> Message.of(kind.code, "value", subject(), "name", name, "where", where);
            case ID_FIRST, OTHER -> Message.of("schema-invalid", "name", name, "where", where, "reason", message);
        };
    }

    /** Taken apart when somebody reads it; not everybody does, and Jing's messages can be long. */
    private static Supplier<?> later(Supplier<?> part) {
        return part;
    }

    private String subject() {
        List<String> names = names(message);
        return names.isEmpty() ? "" : names.get(0);
    }

    private Message missing() {
        boolean attributes = kind == Kind.ATTRIBUTE_MISSING;
        Matcher missing = MISSING.matcher(message);
        if (missing.find()) {
            return list(names(missing.group(1)), attributes);
        }
        Matcher expected = EXPECTED.matcher(message);
        return expected.find() ? Message.of("part.one-of", "names", list(names(expected.group(1)), attributes))
                : Message.of("part.something");
    }

    private Message expected(boolean attributes) {
        Matcher expected = EXPECTED.matcher(message);
        if (!expected.find()) {
            return Message.raw(".");
        }
        List<String> names = names(expected.group(1));
        if (names.isEmpty()) {
            return expected.group(1).contains("end-tag") ? Message.of("part.end-here") : Message.raw(".");
        }
        return Message.of("part.possible", "names", list(SimilarNames.first(subject(), names), attributes));
    }

    /** Jing's words about the datatype, which follow the first semicolon; plainer ones for a date. */
    private Message reason() {
        if (kind == Kind.ATTRIBUTE_VALUE && ValueFix.isDate(subject())) {
            return Message.of("part.reason-date");
        }
        int semicolon = message.indexOf("; ");
        return semicolon < 0 ? Message.of("part.correct-it")
                : DatatypeWords.of(message.substring(semicolon + 2));
    }

    private static List<String> names(String text) {
        return NAME.matcher(text).results().map(result -> result.group(1)).toList();
    }

    private static Message list(List<String> names, boolean attributes) {
        Message shown = Message.list(names.stream().limit(MOST_NAMES)
                .map(name -> attributes ? name : "<" + name + ">").toList());
        return names.size() <= MOST_NAMES ? shown
                : Message.of("part.and-more", "names", shown, "number", names.size() - MOST_NAMES);
    }

    /** The kinds of mistakes RELAX NG knows, each with its code and what Jing says before the first semicolon. */
    private enum Kind {
        ELEMENT_UNKNOWN("element-unknown", "element ", " not allowed anywhere"),
        ELEMENT_TOO_EARLY("element-too-early", "element ", " not allowed yet"),
        ELEMENT_MISPLACED("element-misplaced", "element ", " not allowed here"),
        ATTRIBUTE_NOT_ALLOWED("attribute-unknown", "attribute ", " not allowed"),
        NO_ATTRIBUTES("attribute-unknown", "found attribute ", ", but no attributes"),
        ATTRIBUTE_VALUE("attribute-value-invalid", "value of attribute ", " is invalid"),
        ATTRIBUTE_MISSING("attribute-missing", "element ", "required attribute"),
        ELEMENT_INCOMPLETE("element-incomplete", "element ", " incomplete"),
        TEXT_NOT_ALLOWED("text-misplaced", "text not allowed here", ""),
        CONTENT_VALUE("content-invalid", "character content of element", ""),
        CONTENT_EMPTY("content-invalid", "empty content for element", ""),
        ID_DUPLICATE("id-duplicate", "ID ", " has already been defined"),
        ID_FIRST("id-first", "first occurrence of ID", ""),
        OTHER("schema-invalid", "", "");

        private final String code;
        private final String beginning;
        private final String predicate;

        Kind(String code, String beginning, String predicate) {
            this.code = code;
            this.beginning = beginning;
            this.predicate = predicate;
        }
    }
}
