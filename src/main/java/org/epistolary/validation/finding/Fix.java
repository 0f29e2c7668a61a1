package org.epistolary.validation.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.namespace.QName;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * A cure that is certain: one attribute of one element gets another value, or goes. Immutable; it remembers where the
 * element stands and does nothing when something else stands there.
 */
public final class Fix {

    private final List<Integer> place;
    private final QName element;
    private final QName attribute;
    private final String oldValue;
    private final @Nullable String newValue;

    private Fix(List<Integer> place, QName element, QName attribute, String oldValue, @Nullable String newValue) {
        this.place = place;
        this.element = element;
        this.attribute = attribute;
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    /**
     * A change of an attribute that is there.
     *
     * @param newValue the value it gets; null to take the attribute out
     */
    public static Fix of(TeiElement element, QName attribute, @Nullable String newValue) {
        return new Fix(ElementPath.indexes(element), element.name(), attribute, element.attribute(attribute).orElseThrow(), newValue);
    }

    /** The attribute that changes. */
    public QName attribute() {
        return attribute;
    }

    /** Its value now. */
    public String oldValue() {
        return oldValue;
    }

    /** Its value then; empty when the attribute goes. */
    public Optional<String> newValue() {
        return Optional.ofNullable(newValue);
    }

    /** What is done, in English. */
    public String description() {
        return description(Locale.ENGLISH);
    }

    /** What is done, in a language; English when there is no wording in it. */
    public String description(Locale locale) {
        String name = attribute.getPrefix().isEmpty() ? attribute.getLocalPart()
                : attribute.getPrefix() + ":" + attribute.getLocalPart();
        Message message = newValue == null
                ? Message.of("fix.remove", "attribute", name, "old", oldValue, "element", element.getLocalPart())
                : Message.of("fix.change", "attribute", name, "old", oldValue, "new", newValue,
                        "element", element.getLocalPart());
        return message.text(locale);
    }

    /**
     * Does it in a document.
     *
     * @return whether the attribute still had the value this was made for
     */
    public boolean apply(TeiDocument document) {
        TeiElement found = ElementPath.at(document, place).filter(e -> e.name().equals(element)).orElse(null);
        if (found == null || found.attribute(attribute).filter(oldValue::equals).isEmpty()) {
            return false;
        }
        found.setAttribute(attribute, newValue);
        return true;
    }

    void writeTo(FindingOutput out) {
        out.number(place.size());
        place.forEach(out::number);
        write(element, out);
        write(attribute, out);
        out.text(oldValue);
        out.optionalText(newValue);
    }

    static Fix readFrom(FindingInput in) throws IOException {
        List<Integer> place = new ArrayList<>();
        int depth = in.count();
        for (int i = 0; i < depth; i++) {
            place.add(in.number());
        }
        QName element = name(in);
        return new Fix(List.copyOf(place), element, name(in), in.text(), in.optionalText());
    }

    private static void write(QName name, FindingOutput out) {
        out.text(name.getNamespaceURI());
        out.text(name.getLocalPart());
        out.text(name.getPrefix());
    }

    private static QName name(FindingInput in) throws IOException {
        return new QName(in.text(), in.text(), in.text());
    }

    @Override
    public String toString() {
        return description();
    }
}
