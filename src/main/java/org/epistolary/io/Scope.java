package org.epistolary.io;

import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/** The namespace declarations in force at a place of the output, innermost first. */
final class Scope {

    static final Scope NONE = new Scope(null, List.of());

    private final @Nullable Scope outer;
    private final List<String> declarations;

    private Scope(@Nullable Scope outer, List<String> declarations) {
        this.outer = outer;
        this.declarations = declarations;
    }

    /** The scope inside an element that declares: prefix, URI, prefix, URI … */
    Scope with(List<String> inner) {
        return inner.isEmpty() ? this : new Scope(this, inner);
    }

    /** Whether only one element, the root, has declared anything here. */
    boolean isOutermost() {
        return outer == null || outer == NONE;
    }

    /** The namespace a prefix is bound to here; an empty string when it is bound to none. */
    String namespace(String prefix) {
        if (prefix.equals(XMLConstants.XML_NS_PREFIX)) {
            return XMLConstants.XML_NS_URI;
        }
        for (Scope scope = this; scope != null; scope = scope.outer) {
            for (int i = 0; i < scope.declarations.size(); i += 2) {
                if (scope.declarations.get(i).equals(prefix)) {
                    return scope.declarations.get(i + 1);
                }
            }
        }
        return "";
    }

    /** A prefix that stands for a namespace here, the nearest declared first; null when there is none. */
    @Nullable String prefixFor(String namespace, boolean forAttribute) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            for (int i = 0; i < scope.declarations.size(); i += 2) {
                String prefix = scope.declarations.get(i);
                boolean usable = !forAttribute || !prefix.isEmpty();
                if (usable && scope.declarations.get(i + 1).equals(namespace) && namespace(prefix).equals(namespace)) {
                    return prefix;
                }
            }
        }
        return null;
    }

    boolean binds(QName elementName) {
        return namespace(elementName.getPrefix()).equals(elementName.getNamespaceURI());
    }

    boolean bindsAttribute(QName name) {
        return name.getNamespaceURI().isEmpty() || !name.getPrefix().isEmpty() && binds(name);
    }

    /** Whether the tag of an element, as it was written, means here what it meant. */
    boolean fitsTag(TeiElement element) {
        Scope inside = with(element.namespaceDeclarations());
        return inside.binds(element.name())
                && element.attributesAsRead().keySet().stream().allMatch(inside::bindsAttribute);
    }

    /** Whether an element with all that is in it, copied as it was written, still means what it meant. */
    boolean fits(TeiElement element) {
        Scope inside = with(element.namespaceDeclarations());
        return fitsTag(element) && element.elements().stream().allMatch(inside::fits);
    }

    /** A prefix that means nothing here yet, like the one wished for. */
    String freePrefix(String wished) {
        String stem = wished.isEmpty() ? "ns" : wished;
        String prefix = stem;
        for (int i = 1; !namespace(prefix).isEmpty(); i++) {
            prefix = stem + i;
        }
        return prefix;
    }
}
