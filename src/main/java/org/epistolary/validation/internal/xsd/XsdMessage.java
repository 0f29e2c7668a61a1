package org.epistolary.validation.internal.xsd;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.namespace.QName;

import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Location;
import org.epistolary.validation.finding.Message;
import org.epistolary.validation.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What Xerces says, taken apart: the rule of the specification that was broken, and the names in quotes, which are the
 * same in every language that Xerces speaks, in whatever order. The kinds are those of RELAX NG, because a mistake is
 * the same whatever grammar finds it.
 */
final class XsdMessage {

    private static final int MOST_NAMES = 12;
    private static final int LONGEST_REASON = 300;
    private static final Pattern RULE = Pattern.compile("^([a-zA-Z][A-Za-z0-9.-]*): ?");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern EXPECTED = Pattern.compile("'\\{(.*?)}'", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("(?:\"[^\"]*\":)?([^\\s,\":{}]+)");

    private final String rule;
    private final String message;

    private XsdMessage(String rule, String message) {
        this.rule = rule;
        this.message = message;
    }

    static XsdMessage of(String message) {
        Matcher rule = RULE.matcher(message);
        return rule.find() ? new XsdMessage(rule.group(1), message.substring(rule.end()))
                : new XsdMessage("", message);
    }

    /** Whether this says what is wrong with a value without saying whose value it is, which comes next. */
    boolean isReason() {
        return rule.startsWith("cvc-datatype-valid") || rule.startsWith("cvc-pattern-valid")
                || rule.startsWith("cvc-enumeration-valid") || rule.matches("cvc-(min|max).*-valid|cvc-.*length-valid"
                        + "|cvc-.*[dD]igits-valid|cvc-explicitTimezone-valid|cvc-assertion|cvc-assertions-valid.*");
    }

    /** Whether this only says once more that an identifier is not valid, which is known to be used twice. */
    boolean repeats(XsdMessage before) {
        return before.rule.equals("cvc-id.2") && (rule.equals("cvc-attribute.3") || rule.equals("cvc-type.3.1.3"));
    }

    /** The words of it. */
    String text() {
        return rule.isEmpty() ? message : rule + ": " + message;
    }

    /**
     * The finding.
     *
     * @param reason what was said just before about a value; an empty string when nothing was
     */
    Finding about(String file, TeiNode node, String reason) {
        TeiElement element = node instanceof TeiElement self ? self : node.parent().orElseThrow();
        String code = code();
        QName attribute = attribute(code, element);
        TeiNode place = code.equals("text-misplaced") ? text(element) : element;
        Location location = attribute == null ? Location.of(file, place) : Location.of(file, element, attribute);
        String value = value(code, element, attribute, place);
        Message message = sentence(code, element, attribute, value, reason);
        return Finding.of(code, Severity.ERROR, location, message).withValue(value);
    }

    private String code() {
        return switch (rule) {
            case "cvc-complex-type.2.4.a", "cvc-complex-type.2.4.d", "cvc-complex-type.2.4.e", "cvc-complex-type.2.4.f",
                    "cvc-complex-type.2.4.g", "cvc-complex-type.2.4.h", "cvc-complex-type.2.1", "cvc-type.3.1.2" ->
                    "element-misplaced";
            case "cvc-elt.1", "cvc-elt.1.a", "cvc-complex-type.2.4.c" -> "element-unknown";
            case "cvc-complex-type.2.4.b", "cvc-complex-type.2.4.i", "cvc-complex-type.2.4.j" -> "element-incomplete";
            case "cvc-complex-type.2.3" -> "text-misplaced";
            case "cvc-complex-type.3.2.2", "cvc-type.3.1.1" -> "attribute-unknown";
            case "cvc-complex-type.4" -> "attribute-missing";
            case "cvc-attribute.3", "cvc-attribute.4" -> "attribute-value-invalid";
            case "cvc-type.3.1.3", "cvc-complex-type.2.2", "cvc-elt.5.2.2.2.2" -> "content-invalid";
            case "cvc-id.2" -> "id-duplicate";
            default -> "schema-invalid";
        };
    }

    private Message sentence(String code, TeiElement element, @Nullable QName attribute, @Nullable String value,
            String reason) {
        String name = "<" + element.localName() + ">";
        Message where = Message.where(element);
        String shown = value == null ? "" : Message.shown(value);
        return switch (code) {
            case "element-misplaced", "element-unknown" -> Message.of(code, "name", name, "where", where,
                    "expected", expected(Message.raw(".")));
            case "element-incomplete" -> Message.of(code, "name", name, "where", where, "missing", missing());
            case "text-misplaced" -> Message.of(code, "value", shown, "name", name, "where", where,
                    "expected", Message.raw("."));
            case "attribute-unknown" -> Message.of(code, "attribute", written(attribute), "value", shown, "name", name,
                    "where", where, "expected", Message.raw("."));
            case "attribute-missing" -> Message.of(code, "name", name, "where", where, "missing", absent(element));
            case "attribute-value-invalid" -> Message.of(code, "value", shown, "attribute", written(attribute),
                    "name", name, "where", where, "reason", reason(reason));
            case "content-invalid" -> Message.of(code, "value", shown, "name", name, "where", where,
                    "reason", reason(reason));
            case "id-duplicate" -> Message.of(code, "value", shown, "name", name, "where", where);
            default -> Message.of("schema-invalid", "name", name, "where", where,
                    "reason", message.endsWith(".") ? message.substring(0, message.length() - 1) : message);
        };
    }

    /** The attribute at fault, which is one whose name is quoted, with its value if possible; null when it is none. */
    private @Nullable QName attribute(String code, TeiElement element) {
        List<String> quoted = quoted();
        List<QName> named = switch (code) {
            case "attribute-unknown", "attribute-value-invalid" -> element.attributes().keySet().stream()
                    .filter(a -> quoted.contains(written(a)) || quoted.contains(a.getLocalPart())).toList();
            case "id-duplicate" -> element.attributes().keySet().stream().filter(Names.XML_ID::equals).toList();
            default -> List.of();
        };
        return named.stream().filter(a -> quoted.contains(element.attribute(a).orElse("").strip())).findFirst()
                .orElse(named.isEmpty() ? null : named.get(0));
    }

    private static String written(@Nullable QName name) {
        if (name == null) {
            return "";
        }
        return name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ":" + name.getLocalPart();
    }

    /** The name that is quoted besides that of the element. */
    private String absent(TeiElement element) {
        return quoted().stream().filter(q -> !q.equals(written(element.name()))).findFirst()
                .orElse(element.localName());
    }

    private static @Nullable String value(String code, TeiElement element, @Nullable QName attribute, TeiNode place) {
        return switch (code) {
            case "text-misplaced", "content-invalid" -> place.text();
            default -> attribute == null ? null : element.attribute(attribute).orElse(null);
        };
    }

    /** The first words that stand directly in an element. */
    private static TeiNode text(TeiElement element) {
        return element.content().stream().filter(n -> n instanceof TextNode text && !text.text().isBlank())
                .findFirst().orElse(element);
    }

    private Message expected(Message otherwise) {
        List<String> names = names();
        return names.isEmpty() ? otherwise : Message.of("part.possible", "names", list(names));
    }

    private Message missing() {
        List<String> names = names();
        if (names.isEmpty()) {
            return Message.of("part.something");
        }
        return names.size() == 1 ? list(names) : Message.of("part.one-of", "names", list(names));
    }

    /** What is expected is what stands last in braces; some messages expect nothing and name only what was found. */
    private List<String> names() {
        if (!rule.endsWith("2.4.a") && !rule.endsWith("2.4.b")) {
            return List.of();
        }
        List<String> groups = EXPECTED.matcher(message).results().map(result -> result.group(1)).toList();
        if (groups.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(groups.get(groups.size() - 1));
        while (name.find()) {
            names.add("<" + name.group(1) + ">");
        }
        return names;
    }

    private static Message list(List<String> names) {
        Message shown = Message.list(names.stream().limit(MOST_NAMES).toList());
        return names.size() <= MOST_NAMES ? shown
                : Message.of("part.and-more", "names", shown, "number", names.size() - MOST_NAMES);
    }

    /** What a datatype had to say, without the rule and the full stop. */
    private static Message reason(String reason) {
        String text = RULE.matcher(reason).replaceFirst("").strip();
        String plain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (plain.length() > LONGEST_REASON) {
            return Message.of("part.correct-it");
        }
        return plain.isEmpty() ? Message.of("part.correct-it") : Message.raw(". " + plain + ".");
    }

    private List<String> quoted() {
        return QUOTED.matcher(message).results().map(result -> result.group(1)).toList();
    }
}
