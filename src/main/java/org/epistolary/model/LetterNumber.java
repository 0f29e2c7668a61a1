package org.epistolary.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.epistolary.model.core.Idno;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.epistolary.model.tree.WhiteSpace;

/**
 * A number of a letter: {@code <idno type="incoming">25348</idno>}.
 *
 * <p>TEI Guidelines: The TEI Header, Correspondence Description; Publication, Distribution, Licensing, etc.
 */
public final class LetterNumber extends SourcedElement {

    private final String attribute;

    LetterNumber(TeiElement element, StatedIn origin) {
        this(element, origin, "");
    }

    /** A number that stands in an attribute. */
    LetterNumber(TeiElement element, StatedIn origin, String attribute) {
        super(element, origin);
        this.attribute = attribute;
    }

    /**
     * The number as written. Numbers inside it that only repeat parts of its own words, to mark what they are, are not
     * said twice.
     */
    public String value() {
        if (!attribute.isEmpty()) {
            return element.attribute(attribute).orElse("").strip();
        }
        List<Idno> inner = element.elements(Idno.class);
        String own = WhiteSpace.collapse(element.content().stream().filter(TextNode.class::isInstance)
                .map(TeiNode::text).collect(Collectors.joining(" ")));
        boolean repeats = !inner.isEmpty() && inner.stream().allMatch(i -> own.contains(i.normalizedText()));
        return repeats ? own : ReadingText.written(element);
    }

    /**
     * What kind of number it is, as written: {@code incoming}, {@code outgoing}, {@code URL}, …. Of a number that
     * stands in an attribute, the name of the attribute; empty when nothing says.
     */
    public Optional<String> type() {
        return attribute.isEmpty() ? element.attribute("type") : Optional.of(attribute);
    }

    /** Whether it is of a type, in whatever case and punctuation. */
    public boolean is(String type) {
        return type().map(Words::key).filter(Words.key(type)::equals).isPresent();
    }

    /** The element when it is an {@code idno}: set its text to change the number. */
    public Optional<Idno> idno() {
        return element instanceof Idno idno ? Optional.of(idno) : Optional.empty();
    }

    /** The number. */
    @Override
    public String toString() {
        return value();
    }
}
