package org.epistolary.io;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.namespace.QName;

import org.epistolary.model.tree.TeiElement;

/** Copies a start tag and changes in it only what is no longer as it was read: attributes, and the name. */
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
     * @param names the names in the scope inside the tag; new attributes may add declarations to it
     * @param name the name the tag shall have
     * @param opens whether an empty-element tag now has to be a start tag
     */
    void patch(TeiElement element, StartTag tag, TagNames names, String name, boolean opens) {
        out.append('<');
        escaping.verbatim(name, out);
        int at = tag.nameEnd();
        Map<QName, String> added = new LinkedHashMap<>(element.attributes());
        Map<QName, String> read = element.attributesAsRead();
        for (StartTag.Piece piece : tag.attributes()) {
            if (isDeclaration(piece.name())) {
                continue;
            }
            Map.Entry<QName, String> before = take(read, piece.name());
            String value = added.remove(before.getKey());
            if (value == null) {
                out.append(tag.raw(), at, piece.start());
                at = piece.end();
            } else if (!value.equals(before.getValue())) {
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
        markup.attributes(added, names);
        if (opens) {
            out.append('>');
        } else {
            out.append(tag.raw(), at, tag.raw().length());
        }
    }

    private static boolean isDeclaration(String name) {
        return name.equals("xmlns") || name.startsWith("xmlns:");
    }

    /** The attribute that is written with a given name. */
    private static Map.Entry<QName, String> take(Map<QName, String> read, String written) {
        for (Iterator<Map.Entry<QName, String>> all = read.entrySet().iterator(); all.hasNext();) {
            Map.Entry<QName, String> attribute = all.next();
            QName name = attribute.getKey();
            String prefix = name.getPrefix();
            String qualified = prefix.isEmpty() ? name.getLocalPart() : prefix + ":" + name.getLocalPart();
            if (qualified.equals(written)) {
                all.remove();
                return attribute;
            }
        }
        throw new IllegalStateException("The reader reports every attribute: " + written);
    }
}
