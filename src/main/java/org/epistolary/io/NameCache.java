package org.epistolary.io;

import java.util.HashMap;
import java.util.Map;

import javax.xml.namespace.QName;

import org.jspecify.annotations.Nullable;

/** Shares what repeats thousands of times in one document: names and empty arrays. The parser shares indentation. */
final class NameCache {

    private static final Object[] NO_ATTRIBUTES = {};
    private static final String[] NO_DECLARATIONS = {};

    private final Map<String, QName[]> names = new HashMap<>();

    /** One object for one name; the local name finds the few candidates. */
    QName name(@Nullable String prefix, String localName, @Nullable String namespace) {
        String givenPrefix = prefix == null ? "" : prefix;
        String givenNamespace = namespace == null ? "" : namespace;
        QName[] known = names.get(localName);
        if (known == null) {
            known = new QName[0];
        }
        for (QName name : known) {
            if (name.getNamespaceURI().equals(givenNamespace) && name.getPrefix().equals(givenPrefix)) {
                return name;
            }
        }
        QName name = new QName(givenNamespace, localName, givenPrefix);
        QName[] more = java.util.Arrays.copyOf(known, known.length + 1);
        more[known.length] = name;
        names.put(localName, more);
        return name;
    }

    Object[] attributes(int count) {
        return count == 0 ? NO_ATTRIBUTES : new Object[2 * count];
    }

    String[] declarations(int count) {
        return count == 0 ? NO_DECLARATIONS : new String[2 * count];
    }
}
