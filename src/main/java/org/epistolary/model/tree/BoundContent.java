package org.epistolary.model.tree;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

import jakarta.xml.bind.JAXBElement;

/**
 * What JAXB sees of an element's content: strings, elements of known classes, and every other element wrapped with its
 * name. JAXB has no notion of comments and processing instructions; they are skipped here and only here.
 */
final class BoundContent extends AbstractList<Object> {

    private final TeiElement element;
    private final List<Object> items = new ArrayList<>();

    BoundContent(TeiElement element) {
        this.element = element;
        for (TeiNode node : element.content()) {
            if (node instanceof TextNode || node instanceof EntityReferenceNode) {
                addText(node.text());
            } else if (node instanceof GenericElement generic) {
                items.add(new JAXBElement<>(generic.name(), GenericElement.class, generic));
            } else if (node instanceof TeiElement typed) {
                items.add(typed);
            }
        }
    }

    /** JAXB puts a blank between strings that follow each other, so there must never be two. */
    private void addText(String text) {
        int last = items.size() - 1;
        if (last >= 0 && items.get(last) instanceof String before) {
            items.set(last, before + text);
        } else if (!text.isEmpty()) {
            items.add(text);
        }
    }

    @Override
    public Object get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public void add(int index, Object item) {
        if (index != size()) {
            throw new UnsupportedOperationException("JAXB adds at the end");
        }
        items.add(item);
        TeiNode node = DomImport.toNode(item);
        if (node instanceof TextNode text && element.childCount() > 0
                && element.child(element.childCount() - 1) instanceof TextNode before) {
            before.setText(before.text() + text.text());
        } else {
            element.content().add(node);
        }
    }
}
