package org.epistolary.io;

import java.util.function.Supplier;

import javax.xml.namespace.QName;

import org.epistolary.model.TeiVocabulary;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * The names a reader has met last, in whatever documents: a letter has thousands of tags and a few dozen names.
 *
 * <p>Safe to share between threads without locks: a slot holds an immutable name or another one, and a name that is not
 * there is made anew.
 */
final class KnownNames {

    private static final int SLOTS = 1 << 11;
    private static final int LONGEST = 200;

    private final @Nullable Known[] slots = new @Nullable Known[SLOTS];

    /**
     * A name.
     *
     * @param name the name with its prefix
     * @param maker makes the element that has it, of the class that stands for it
     */
    record Known(QName name, Supplier<TeiElement> maker) {

        private boolean is(String prefix, String localName, String namespace) {
            return name.getLocalPart().equals(localName) && name.getPrefix().equals(prefix)
                    && name.getNamespaceURI().equals(namespace);
        }
    }

    /** One object for one name, nearly always. */
    Known find(@Nullable String prefix, String localName, @Nullable String namespace) {
        String givenPrefix = prefix == null ? "" : prefix;
        String givenNamespace = namespace == null ? "" : namespace;
        int hash = localName.hashCode() + givenPrefix.hashCode();
        int slot = (hash ^ hash >>> 11) & SLOTS - 1;
        Known known = slots[slot];
        if (known != null && known.is(givenPrefix, localName, givenNamespace)) {
            return known;
        }
        Known neighbour = slots[slot ^ 1];
        if (neighbour != null && neighbour.is(givenPrefix, localName, givenNamespace)) {
            return neighbour;
        }
        return learn(new QName(givenNamespace, localName, givenPrefix), known == null ? slot : slot ^ 1);
    }

    private Known learn(QName name, int slot) {
        Known known = new Known(name, TeiVocabulary.maker(name));
        if (name.getLocalPart().length() + name.getNamespaceURI().length() <= LONGEST) {
            slots[slot] = known;
        }
        return known;
    }
}
