package org.epistolary.validation.internal.relaxng;

import java.util.List;

import javax.xml.XMLConstants;

import com.thaiopensource.relaxng.match.MatchContext;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/** Answers what Jing asks about namespaces, by looking up the tree when it asks, which is seldom. */
final class TreeContext implements MatchContext {

    private @Nullable TeiElement element;

    void at(@Nullable TeiElement current) {
        element = current;
    }

    @Override
    public @Nullable String resolveNamespacePrefix(String prefix) {
        if (prefix.equals(XMLConstants.XML_NS_PREFIX)) {
            return XMLConstants.XML_NS_URI;
        }
        for (TeiElement at = element; at != null; at = at.parent().orElse(null)) {
            List<String> declared = at.namespaceDeclarations();
            for (int i = 0; i < declared.size(); i += 2) {
                if (declared.get(i).equals(prefix)) {
                    return declared.get(i + 1);
                }
            }
            if (at.name().getPrefix().equals(prefix) && (!prefix.isEmpty() || at.span().isEmpty())) {
                return at.name().getNamespaceURI();
            }
        }
        return prefix.isEmpty() ? "" : null;
    }

    @Override
    public @Nullable String getPrefix(String namespace) {
        if (namespace.equals(XMLConstants.XML_NS_URI)) {
            return XMLConstants.XML_NS_PREFIX;
        }
        for (TeiElement at = element; at != null; at = at.parent().orElse(null)) {
            List<String> declared = at.namespaceDeclarations();
            for (int i = 0; i < declared.size(); i += 2) {
                String prefix = declared.get(i);
                boolean here = declared.get(i + 1).equals(namespace) && !prefix.isEmpty()
                        && namespace.equals(resolveNamespacePrefix(prefix));
                if (here) {
                    return prefix;
                }
            }
        }
        return null;
    }

    @Override
    public String getBaseUri() {
        return "";
    }

    @Override
    public boolean isUnparsedEntity(String name) {
        return false;
    }

    @Override
    public boolean isNotation(String name) {
        return false;
    }
}
