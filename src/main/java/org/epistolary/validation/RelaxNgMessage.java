package org.epistolary.validation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.SourceSpan;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * What Jing says, taken apart: which kind of mistake, which names, what was expected. It names neither the value at
 * fault nor the parent; those come from the tree.
 */
final class RelaxNgMessage {

    private static final int MOST_NAMES = 12;
    private static final int LONGEST_VALUE = 80;
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
        for (Kind kind : Kind.values()) {
            if (kind.pattern.matcher(message).lookingAt()) {
                return new RelaxNgMessage(kind, message);
            }
        }
        return new RelaxNgMessage(Kind.OTHER, message);
    }

    /** Whether this only adds to the message before it, where an identifier was used first. */
    boolean isAddition() {
        return kind == Kind.ID_FIRST;
    }

    Finding about(String file, TeiNode node) {
        TeiElement element = node instanceof TeiElement self ? self : node.parent().orElse(null);
        String value = element == null ? null : kind.value(this, node, element);
        return new Finding(kind.code, Severity.ERROR, Location.of(file, node), sentence(element, value), value);
    }

    private String sentence(@Nullable TeiElement element, @Nullable String value) {
        if (element == null) {
            return message + ".";
        }
        String name = "<" + element.localName() + ">";
        String where = parent(element);
        return switch (kind) {
            case ELEMENT_UNKNOWN -> name + where + " is no element of this schema. Correct its name or take it out"
                    + expected(".");
            case ELEMENT_TOO_EARLY -> name + where + " comes too early: " + missing() + " has to stand before it.";
            case ELEMENT_MISPLACED -> name + " is not allowed here" + where + ". Move it or take it out"
                    + expected(".");
            case ATTRIBUTE_NOT_ALLOWED -> "The attribute " + subject() + " is not allowed on " + name + where
                    + ". Correct its name or take it out" + expected(".");
            case ATTRIBUTE_VALUE -> "The value \"" + shortened(value) + "\" of the attribute " + subject() + " on " + name
                    + where + " is not valid" + reason();
            case ATTRIBUTE_MISSING -> name + where + " needs the attribute " + missing() + ". Add it.";
            case ELEMENT_INCOMPLETE -> name + where + " is not complete: " + missing() + " is missing. Add it.";
            case TEXT_NOT_ALLOWED -> "Text is not allowed directly in " + name + where + ": \"" + shortened(value)
                    + "\". Put it into an element, or take it out" + expected(".");
            case CONTENT_VALUE -> "The content \"" + shortened(value) + "\" of " + name + where + " is not valid" + reason();
            case ID_DUPLICATE -> "The identifier " + subject() + " of " + name + where
                    + " is used more than once. Give each element one of its own.";
            case ID_FIRST, OTHER -> name + where + ": " + message + ".";
        };
    }

    /** " in <opener> (line 107)", or nothing for the root. */
    private static String parent(TeiElement element) {
        return element.parent().map(parent -> " in <" + parent.localName() + ">"
                + parent.span().map(SourceSpan::position).map(Position::line).map(l -> " (line " + l + ")").orElse(""))
                .orElse("");
    }

    private String subject() {
        List<String> names = names(message);
        return names.isEmpty() ? "" : names.get(0);
    }

    private String missing() {
        Matcher missing = MISSING.matcher(message);
        if (missing.find()) {
            return list(names(missing.group(1)), kind == Kind.ATTRIBUTE_MISSING);
        }
        Matcher expected = EXPECTED.matcher(message);
        return expected.find() ? "one of " + list(names(expected.group(1)), kind == Kind.ATTRIBUTE_MISSING)
                : "something";
    }

    private String expected(String otherwise) {
        Matcher expected = EXPECTED.matcher(message);
        if (!expected.find()) {
            return otherwise;
        }
        List<String> names = names(expected.group(1));
        if (names.isEmpty()) {
            return expected.group(1).contains("end-tag") ? "; the element around it has to end here." : otherwise;
        }
        return ". Possible here: " + list(names, kind == Kind.ATTRIBUTE_NOT_ALLOWED) + ".";
    }

    /** Jing's words about the datatype, which follow the first semicolon. */
    private String reason() {
        int semicolon = message.indexOf("; ");
        return semicolon < 0 ? ". Correct it." : ": it " + reasons(message.substring(semicolon + 2)) + ".";
    }

    /** Jing repeats its verb for each alternative: "must be a year, must be a month or must be a day". */
    private static String reasons(String text) {
        return text.replace(", must be ", ", ").replace(" or must be ", " or ");
    }

    private static List<String> names(String text) {
        return NAME.matcher(text).results().map(result -> result.group(1)).toList();
    }

    private static String list(List<String> names, boolean attributes) {
        String shown = names.stream().limit(MOST_NAMES)
                .map(name -> attributes ? name : "<" + name + ">")
                .collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? shown + " and " + (names.size() - MOST_NAMES) + " more" : shown;
    }

    private static String shortened(@Nullable String value) {
        String text = value == null ? "" : WhiteSpace.collapse(value);
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }

    /** The kinds of mistakes RELAX NG knows, each with its code and the beginning of Jing's message. */
    private enum Kind {
        ELEMENT_UNKNOWN("element-unknown", "element \"[^\"]*\"(?: from namespace \"[^\"]*\")? not allowed anywhere"),
        ELEMENT_TOO_EARLY("element-too-early",
                "element \"[^\"]*\"(?: from namespace \"[^\"]*\")? not allowed yet"),
        ELEMENT_MISPLACED("element-misplaced",
                "element \"[^\"]*\"(?: from namespace \"[^\"]*\")? not allowed here"),
        ATTRIBUTE_NOT_ALLOWED("attribute-unknown",
                "(?:found )?attribute \"[^\"]*\"(?: from namespace \"[^\"]*\")?(?: not allowed|, but no attributes)"),
        ATTRIBUTE_VALUE("attribute-value-invalid", "value of attribute .* is invalid"),
        ATTRIBUTE_MISSING("attribute-missing", "element .* missing (?:one or more )?required attribute"),
        ELEMENT_INCOMPLETE("element-incomplete", "element .* incomplete"),
        TEXT_NOT_ALLOWED("text-misplaced", "text not allowed here"),
        CONTENT_VALUE("content-invalid", "character content of element|empty content for element"),
        ID_DUPLICATE("id-duplicate", "ID .* has already been defined"),
        ID_FIRST("id-first", "first occurrence of ID"),
        OTHER("schema-invalid", "");

        private final String code;
        private final Pattern pattern;

        Kind(String code, String pattern) {
            this.code = code;
            this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        }

        /** The value at fault: the attribute's, or the text that should not be there; null when it is no value. */
        private @Nullable String value(RelaxNgMessage message, TeiNode node, TeiElement element) {
            return switch (this) {
                case ATTRIBUTE_VALUE, ATTRIBUTE_NOT_ALLOWED -> element.attributes().entrySet().stream()
                        .filter(a -> message.subject().endsWith(a.getKey().getLocalPart()))
                        .map(java.util.Map.Entry::getValue).findFirst().orElse(null);
                case TEXT_NOT_ALLOWED, CONTENT_VALUE -> node.text();
                case ID_DUPLICATE -> message.subject();
                default -> null;
            };
        }
    }
}
