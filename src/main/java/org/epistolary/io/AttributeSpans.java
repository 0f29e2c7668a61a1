package org.epistolary.io;

import java.util.Optional;

import javax.xml.namespace.QName;

import org.epistolary.model.tree.SourceSpan;
import org.epistolary.model.tree.TeiElement;

/** Where attributes stand in the source; the tree knows only where their elements do. */
public final class AttributeSpans {

    private AttributeSpans() {
    }

    /**
     * An attribute as it is written, from the first character of its name to the closing quote. Empty when the element
     * was not read from a file, or not with this attribute.
     */
    public static Optional<SourceSpan> find(TeiElement element, QName attribute) {
        SourceSpan span = element.span().orElse(null);
        if (span == null) {
            return Optional.empty();
        }
        String name = asRead(element, attribute);
        int end = element.contentSpan().map(SourceSpan::start).filter(at -> at > span.start()).orElse(span.end());
        StartTag tag = StartTag.scan(span.source().slice(span.start(), end));
        return tag.attributes().stream()
                .filter(piece -> piece.name().equals(name))
                .map(piece -> new SourceSpan(span.source(), span.start() + tag.raw().indexOf(name, piece.start()),
                        span.start() + piece.end()))
                .findFirst();
    }

    /** A name in a namespace is looked up for the prefix it was read with. */
    private static String asRead(TeiElement element, QName attribute) {
        if (attribute.getNamespaceURI().isEmpty()) {
            return attribute.getLocalPart();
        }
        return element.attributesAsRead().keySet().stream().filter(attribute::equals).findFirst()
                .map(read -> read.getPrefix() + ":" + read.getLocalPart()).orElse("");
    }
}
