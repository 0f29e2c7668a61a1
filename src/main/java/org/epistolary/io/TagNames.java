package org.epistolary.io;

import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/** The names of a tag as they have to be written in a given place, and what must be declared for them. */
final class TagNames {

    private final List<String> declarations = new ArrayList<>();
    private Scope scope;

    private TagNames(Scope scope) {
        this.scope = scope;
    }

    /** For a tag that is written for the first time: it has its own declarations. */
    static TagNames of(TeiElement element, Scope outer) {
        List<String> own = element.namespaceDeclarations();
        TagNames names = new TagNames(outer.with(own));
        names.declarations.addAll(own);
        return names;
    }

    /** For what is added to a tag that stands in the file with its declarations. */
    static TagNames within(Scope scope) {
        return new TagNames(scope);
    }

    /** The name of an element, under the prefix it has or the one that already stands for its namespace here. */
    String element(QName name) {
        String namespace = name.getNamespaceURI();
        if (namespace.isEmpty() || scope.binds(name)) {
            return namespace.isEmpty() ? unprefixed(name) : qualified(name.getPrefix(), name);
        }
        String known = scope.prefixFor(namespace, false);
        if (known == null) {
            known = declaresHere(name.getPrefix()) ? scope.freePrefix(name.getPrefix()) : name.getPrefix();
            declare(known, namespace);
        }
        return qualified(known, name);
    }

    /** The name of an attribute. */
    String attribute(QName name) {
        String namespace = name.getNamespaceURI();
        if (namespace.isEmpty()) {
            return name.getLocalPart();
        }
        if (namespace.equals(XMLConstants.XML_NS_URI)) {
            return qualified(XMLConstants.XML_NS_PREFIX, name);
        }
        if (scope.bindsAttribute(name)) {
            return qualified(name.getPrefix(), name);
        }
        @Nullable String known = scope.prefixFor(namespace, true);
        if (known == null) {
            known = scope.freePrefix(name.getPrefix());
            declare(known, namespace);
        }
        return qualified(known, name);
    }

    /** Everything the tag declares: prefix, URI, prefix, URI … */
    List<String> declarations() {
        return declarations;
    }

    /** The scope inside the tag. */
    Scope scope() {
        return scope;
    }

    private String unprefixed(QName name) {
        if (!scope.namespace("").isEmpty()) {
            declare("", "");
        }
        return name.getLocalPart();
    }

    private boolean declaresHere(String prefix) {
        for (int i = 0; i < declarations.size(); i += 2) {
            if (declarations.get(i).equals(prefix)) {
                return true;
            }
        }
        return false;
    }

    private void declare(String prefix, String namespace) {
        declarations.add(prefix);
        declarations.add(namespace);
        scope = scope.with(List.of(prefix, namespace));
    }

    private static String qualified(String prefix, QName name) {
        return prefix.isEmpty() ? name.getLocalPart() : prefix + ":" + name.getLocalPart();
    }
}
