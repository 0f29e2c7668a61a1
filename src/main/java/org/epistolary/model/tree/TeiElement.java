package org.epistolary.model.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.xml.namespace.QName;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlMixed;
import org.jspecify.annotations.Nullable;

/**
 * An element: a name, attributes, and one ordered list of everything in it.
 *
 * <p>The subclasses name the elements of the Guidelines and add accessors computed over this list, so nothing is lost
 * because a class does not know it. A new element is in no place; adding it to another takes it out of where it was.
 */
@XmlAccessorType(XmlAccessType.NONE)
public abstract class TeiElement extends TeiNode implements GlobalAttributes {

    private static final TeiNode[] NO_CHILDREN = {};
    private static final String[] NO_NAMESPACES = {};

    private QName name;
    Object[] attributes = AttributeMap.EMPTY;
    private String[] namespaces = NO_NAMESPACES;
    private TeiNode[] children = NO_CHILDREN;
    private int size;
    private int contentStart;
    private int contentEnd;
    private boolean edited = true;

    /** An element with the name its class declares. */
    protected TeiElement() {
        this.name = ElementTraits.of(getClass()).name();
    }

    TeiElement(QName name) {
        this.name = name;
    }

    // ---- name and attributes

    /** Namespace, local name and, where it was read with one, prefix. */
    public QName name() {
        return name;
    }

    /** The name without prefix: {@code persName}. */
    public final String localName() {
        return name().getLocalPart();
    }

    /** Whether this is the TEI element of the given name. */
    public final boolean is(String teiName) {
        return name().getLocalPart().equals(teiName) && name().getNamespaceURI().equals(Names.TEI);
    }

    /** All attributes in the order of the document; changes to the map are changes to the element. */
    public final Map<QName, String> attributes() {
        return new AttributeMap(this);
    }

    @Override
    public final Optional<String> attribute(String attributeName) {
        return Optional.ofNullable(AttributeMap.find(attributes, "", attributeName));
    }

    /** The value of an attribute of any namespace; empty when it is not there. */
    public final Optional<String> attribute(QName attributeName) {
        return Optional.ofNullable(
                AttributeMap.find(attributes, attributeName.getNamespaceURI(), attributeName.getLocalPart()));
    }

    @Override
    public final void setAttribute(String attributeName, @Nullable String value) {
        setAttribute(new QName(attributeName), value);
    }

    /** Sets an attribute of any namespace, or removes it when the value is null. */
    public final void setAttribute(QName attributeName, @Nullable String value) {
        Object[] changed = AttributeMap.with(attributes, attributeName, value);
        if (changed != attributes) {
            attributes = changed;
            touch();
        }
    }

    /** {@code xml:id}: the name by which other elements point here, unique in its file; empty when there is none. */
    public final Optional<String> id() {
        return attribute(Names.XML_ID);
    }

    /** Sets {@code xml:id}, or removes it when null. */
    public final void setId(@Nullable String id) {
        setAttribute(Names.XML_ID, id);
    }

    /** {@code xml:lang} of this very element, a BCP 47 tag; empty when it says nothing itself. */
    public final Optional<String> lang() {
        return attribute(Names.XML_LANG);
    }

    /** The language in force here: the nearest {@code xml:lang} of this element and its ancestors. */
    public final Optional<String> language() {
        for (TeiElement element = this; element != null; element = element.parent) {
            Optional<String> lang = element.lang();
            if (lang.isPresent()) {
                return lang;
            }
        }
        return Optional.empty();
    }

    /** {@code n}: a number or label of this element, as written; empty when there is none. */
    public final Optional<String> n() {
        return attribute("n");
    }

    /** The namespace declarations written on this very element: prefix, URI, prefix, URI … */
    public final List<String> namespaceDeclarations() {
        return List.of(namespaces);
    }

    // ---- content

    /**
     * Everything in this element, in order. The list is live: what is added to it is added here, and only that; no
     * white space is put around it. {@link #append} and its kin look after layout.
     */
    public final List<TeiNode> content() {
        return new ContentList(this);
    }

    /** The elements directly in this one. */
    public final List<TeiElement> elements() {
        return elements(TeiElement.class);
    }

    /** The elements of one class directly in this one. */
    public final <T> List<T> elements(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (type.isInstance(children[i]) && children[i] instanceof TeiElement) {
                found.add(type.cast(children[i]));
            }
        }
        return found;
    }

    /** The TEI elements of one name directly in this one. */
    public final List<TeiElement> elements(String teiName) {
        return elements().stream().filter(e -> e.is(teiName)).toList();
    }

    /** The first element of a class directly in this one. */
    public final <T> Optional<T> first(Class<T> type) {
        for (int i = 0; i < size; i++) {
            if (type.isInstance(children[i])) {
                return Optional.of(type.cast(children[i]));
            }
        }
        return Optional.empty();
    }

    /** The first TEI element of a name directly in this one. */
    public final Optional<TeiElement> first(String teiName) {
        return elements().stream().filter(e -> e.is(teiName)).findFirst();
    }

    /** All nodes below this one, in the order of the document. Do not edit the tree while the stream is being read. */
    public final Stream<TeiNode> descendants() {
        return TreeWalk.below(this);
    }

    /** All elements of a class below this one, in the order of the document. */
    public final <T> Stream<T> descendants(Class<T> type) {
        return descendants().filter(type::isInstance).map(type::cast);
    }

    /** The nearest element around this one that is of a class. */
    public final <T> Optional<T> ancestor(Class<T> type) {
        for (TeiElement above = parent; above != null; above = above.parent) {
            if (type.isInstance(above)) {
                return Optional.of(type.cast(above));
            }
        }
        return Optional.empty();
    }

    @Override
    public final String text() {
        if (size == 1 && children[0] instanceof TextNode only) {
            return only.text();
        }
        StringBuilder all = new StringBuilder();
        descendants(TextNode.class).forEach(t -> all.append(t.text()));
        return all.toString();
    }

    /** {@link #text()} with runs of white space made one blank, and none at the ends. */
    public final String normalizedText() {
        return WhiteSpace.collapse(text());
    }

    // ---- editing

    /**
     * Adds a node at the end. Among elements that stand on lines of their own it goes before the line of the end tag.
     *
     * @return this element
     * @throws IllegalArgumentException when the node is this element or contains it
     */
    public TeiElement append(TeiNode node) {
        int at = size;
        boolean beforeEndTag = !(node instanceof TextNode) && size > 0 && isLayoutBreak(children[size - 1])
                && hasOnlyBlankText();
        content().add(beforeEndTag ? at - 1 : at, node);
        return this;
    }

    /**
     * Adds text at the end.
     *
     * @return this element
     */
    public TeiElement append(String text) {
        if (!text.isEmpty()) {
            content().add(new TextNode(text));
        }
        return this;
    }

    /** Puts a node before one of this element's own children. */
    public final void insertBefore(TeiNode node, TeiNode child) {
        content().add(indexOfChild(child), node);
    }

    /** Puts a node behind one of this element's own children. */
    public final void insertAfter(TeiNode node, TeiNode child) {
        content().add(indexOfChild(child) + 1, node);
    }

    /** Replaces everything in this element by text; nothing is left in it when the text is empty. */
    public final void setText(String text) {
        if (size == 1 && children[0] instanceof TextNode only && !text.isEmpty()) {
            only.setText(text);
        } else if (size > 0 || !text.isEmpty()) {
            content().clear();
            append(text);
        }
    }

    @Override
    public final boolean isEdited() {
        return edited;
    }

    /** Whether white space here is layout: the class says so, or it is unknown and holds elements on lines of their own. */
    public final boolean isElementOnly() {
        if (!hasOnlyBlankText()) {
            return false;
        }
        if (ElementTraits.of(getClass()).elementOnly()) {
            return true;
        }
        return this instanceof GenericElement && Arrays.stream(children, 0, size).anyMatch(TeiElement::isLayoutBreak);
    }

    /** Whether this stands on lines of its own when it is written for the first time: paragraphs, lists and the like. */
    public final boolean isBlock() {
        return ElementTraits.of(getClass()).elementOnly() || is("p") || is("ab");
    }

    /** Where the content begins and ends in the source this was read from; empty for an element made in memory. */
    public final Optional<SourceSpan> contentSpan() {
        SourceText text = source();
        return text == null ? Optional.empty() : Optional.of(new SourceSpan(text, contentStart, contentEnd));
    }

    // ---- for the list, the reader and the JAXB door

    /** The attributes as JAXB sees them. */
    @XmlAnyAttribute
    final Map<QName, String> getBoundAttributes() {
        return attributes();
    }

    /** The content as JAXB sees it; it is a window onto {@link #content()}. */
    @XmlMixed
    @XmlAnyElement(lax = true)
    final List<Object> getBoundContent() {
        return new BoundContent(this);
    }

    final int childCount() {
        return size;
    }

    final TeiNode child(int index) {
        return children[index];
    }

    /** Adds behind the last child without any check: for a reader that just made the node. */
    final void adopt(TeiNode node) {
        if (size == children.length) {
            children = Arrays.copyOf(children, size == 0 ? 1 : size < 4 ? 4 : size * 2);
        }
        children[size++] = node;
        node.parent = this;
    }

    final void insertChild(int index, TeiNode node) {
        if (node == this || node instanceof TeiElement element && element.contains(this)) {
            throw new IllegalArgumentException("<" + localName() + "> cannot be put inside itself");
        }
        int at = index;
        if (node.parent != null) {
            if (node.parent == this && indexOfChild(node) < index) {
                at--;
            }
            node.remove();
        }
        adopt(node);
        System.arraycopy(children, at, children, at + 1, size - 1 - at);
        children[at] = node;
        touch();
    }

    final TeiNode removeChild(int index) {
        TeiNode old = children[index];
        System.arraycopy(children, index + 1, children, index, size - index - 1);
        children[--size] = null;
        old.parent = null;
        touch();
        return old;
    }

    final void readFrom(SourceText source, int from, QName asWritten, Object[] readAttributes, String[] declarations) {
        setSource(source, from);
        name = asWritten;
        attributes = readAttributes;
        namespaces = declarations;
        edited = false;
    }

    final void setContentSpan(int from, int to) {
        contentStart = from;
        contentEnd = to;
    }

    final int contentStart() {
        return contentStart;
    }

    /** Marks this element; false when it was marked already, so that those above it are too. */
    final boolean markEdited() {
        boolean first = !edited;
        edited = true;
        return first;
    }

    final void touch() {
        markEdited();
        touchAncestors();
    }

    private boolean contains(TeiElement other) {
        for (TeiElement above = other.parent; above != null; above = above.parent) {
            if (above == this) {
                return true;
            }
        }
        return false;
    }

    private int indexOfChild(TeiNode child) {
        for (int i = 0; i < size; i++) {
            if (children[i] == child) {
                return i;
            }
        }
        throw new IllegalArgumentException(child + " is not in <" + localName() + ">");
    }

    private boolean hasOnlyBlankText() {
        Predicate<TeiNode> blank = node -> !(node instanceof TextNode text) || text.isBlank();
        return Arrays.stream(children, 0, size).allMatch(blank);
    }

    private static boolean isLayoutBreak(TeiNode node) {
        return node instanceof TextNode text && text.isBlank() && text.text().indexOf('\n') >= 0;
    }

    @Override
    public String toString() {
        return "<" + localName() + id().map(id -> " xml:id=\"" + id + "\"").orElse("") + ">";
    }
}
