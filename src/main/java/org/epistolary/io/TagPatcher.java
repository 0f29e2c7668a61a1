package org.epistolary.io;

import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.namespace.QName;

import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/** Copies a start tag and changes in it only the attributes whose value is no longer the one that was read. */
final class TagPatcher {

    private final StringBuilder out;
    private final Escaping escaping;
    private final MarkupWriter markup;

    TagPatcher(StringBuilder out, Escaping escaping, MarkupWriter markup) {
        this.out = out;
        this.escaping = escaping;
        this.markup = markup;
    }

    /**
     * Writes the tag.
     *
     * @param opens whether an empty-element tag now has to be a start tag
     * @return the scope, with what new attributes had to declare
     */
    Scope patch(TeiElement element, StartTag tag, Scope outer, boolean opens) {
        Map<QName, String> left = new LinkedHashMap<>(element.attributes());
        int at = 0;
        for (StartTag.Piece piece : tag.attributes()) {
            if (isDeclaration(piece.name())) {
                continue;
            }
            String value = take(left, piece.name());
            if (value == null) {
                out.append(tag.raw(), at, piece.start());
                at = piece.end();
            } else if (!value.equals(tag.value(piece))) {
                out.append(tag.raw(), at, piece.valueStart());
                escaping.attribute(value, tag.raw().charAt(piece.valueEnd()), out);
                at = piece.valueEnd();
            }
        }
        int insertion = tag.insertionPoint();
        if (at < insertion) {
            out.append(tag.raw(), at, insertion);
            at = insertion;
        }
        Scope scope = outer;
        for (Map.Entry<QName, String> added : left.entrySet()) {
            scope = markup.attribute(added.getKey(), added.getValue(), scope);
        }
        if (opens) {
            out.append('>');
        } else {
            out.append(tag.raw(), at, tag.raw().length());
        }
        return scope;
    }

    private static boolean isDeclaration(String name) {
        return name.equals("xmlns") || name.startsWith("xmlns:");
    }

    private static @Nullable String take(Map<QName, String> attributes, String written) {
        for (QName name : attributes.keySet()) {
            String prefix = name.getPrefix();
            String qualified = prefix.isEmpty() ? name.getLocalPart() : prefix + ":" + name.getLocalPart();
            if (qualified.equals(written)) {
                return attributes.remove(name);
            }
        }
        return null;
    }
}
