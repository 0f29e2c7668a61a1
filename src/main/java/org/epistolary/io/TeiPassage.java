package org.epistolary.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.namespace.QName;

import jakarta.xml.bind.Marshaller;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Passes on what JAXB writes, but for the TEI in it: that is taken from the tree, with all that JAXB does not know of.
 */
final class TeiPassage extends DefaultHandler {

    private final TreeHandler next;
    private final TreeXmlReader tree = new TreeXmlReader(List.of());
    private final Deque<Scope> scopes = new ArrayDeque<>(List.of(Scope.NONE));
    private final List<String> declarations = new ArrayList<>();
    private @Nullable TeiElement pending;
    private int inside;
    private boolean whole;

    TeiPassage(TreeHandler next) {
        this.next = next;
        tree.setContentHandler(next);
        tree.setLexicalHandler(next);
    }

    /** Tells which element JAXB is about to write. */
    Marshaller.Listener listener() {
        return new Marshaller.Listener() {
            @Override
            public void beforeMarshal(Object source) {
                if (inside == 0 && source instanceof TeiElement element) {
                    pending = element;
                }
            }
        };
    }

    @Override
    public void endDocument() {
        next.endDocument();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        if (inside == 0) {
            declarations.add(prefix);
            declarations.add(uri);
        }
    }

    @Override
    public void startElement(String uri, String localName, String qualified, Attributes attributes)
            throws SAXException {
        if (inside > 0) {
            inside++;
            return;
        }
        TeiElement element = pending;
        pending = null;
        whole = element != null && element.name().equals(new QName(uri, localName));
        Scope outer = scopes.element();
        if (element == null || !whole) {
            declare();
            next.startElement(uri, localName, qualified, attributes);
        }
        declarations.clear();
        if (element != null) {
            inside = 1;
            report(element, outer);
        }
    }

    /** What JAXB declares for its own sake is not passed on with an element that comes from the tree. */
    private void declare() {
        for (int i = 0; i < declarations.size(); i += 2) {
            next.startPrefixMapping(declarations.get(i), declarations.get(i + 1));
        }
        scopes.push(scopes.element().with(List.copyOf(declarations)));
    }

    private void report(TeiElement element, Scope outer) throws SAXException {
        if (whole) {
            tree.report(element, outer);
            return;
        }
        for (TeiNode child : element.content()) {
            tree.report(child, scopes.element());
        }
    }

    @Override
    public void endElement(String uri, String localName, String qualified) {
        if (inside > 1) {
            inside--;
        } else if (inside == 1 && whole) {
            inside = 0;
        } else {
            inside = 0;
            scopes.pop();
            next.endElement(uri, localName, qualified);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inside == 0) {
            next.characters(characters, start, length);
        }
    }
}
