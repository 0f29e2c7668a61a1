package org.epistolary.model.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlSeeAlso;
import org.jspecify.annotations.Nullable;

/**
 * An element: a name, attributes, and one ordered list of everything in it.
 *
 * <p>The subclasses name the elements of the Guidelines and add accessors computed over this list, so nothing is lost
 * because a class does not know it. A new element is in no place; adding it to another takes it out of where it was.
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlSeeAlso(GenericElement.class)
public abstract class TeiElement extends TeiNode implements GlobalAttributes {

    private static final TeiNode[] NO_CHILDREN = {};
    private static final String[] NO_NAMESPACES = {};

    private QName name;
    Object[] attributes = AttributeMap.EMPTY;
    private Object[] attributesAsRead = AttributeMap.EMPTY;
    private String[] namespaces = NO_NAMESPACES;
    private TeiNode[] children = NO_CHILDREN;
    private int size;
    private int contentStart;
    private int contentEnd;
    private boolean edited = true;
    private boolean hadText;

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

    /** The attributes this was read with, in the order of the file; none for an element made in memory. */
    public final Map<QName, String> attributesAsRead() {
        Map<QName, String> read = new LinkedHashMap<>();
        for (int i = 0; i < attributesAsRead.length; i += 2) {
            read.put((QName) attributesAsRead[i], (String) attributesAsRead[i + 1]);
        }
        return read;
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
        descendants().filter(node -> !(node instanceof TeiElement)).forEach(node -> all.append(node.text()));
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

    /**
     * Adds an element where the Guidelines want it: behind those that come before it in the order of its parent's
     * content, as in {@code <fileDesc>} or {@code <msIdentifier>}; at the end where there is no order.
     *
     * @return this element
     * @throws IllegalArgumentException when the child is this element or contains it
     */
    public TeiElement add(TeiElement child) {
        int at = ChildOrder.indexFor(this, child);
        if (at < 0) {
            return append(child);
        }
        content().add(at, child);
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

    /**
     * Puts an element around a stretch of this element's {@link #text()}, for instance a {@code <persName>} around a
     * name. The text stays as it is and as it is written; in the file two tags are added.
     *
     * @param from offset of the first character, in UTF-16 units
     * @param to offset behind the last character
     * @param wrapper an element that stands nowhere yet; what is in it already stays before the stretch
     * @return the wrapper
     * @throws IllegalArgumentException when there is no text there, or when the stretch begins or ends in the middle of
     *     an element that it does not lie in
     */
    public final <T extends TeiElement> T wrap(int from, int to, T wrapper) {
        Wrapping.wrap(this, from, to, wrapper);
        return wrapper;
    }

    /**
     * Puts an element around some neighbouring children of this one.
     *
     * @param first the first of them
     * @param last the last of them
     * @param wrapper an element that stands nowhere yet
     * @return the wrapper
     * @throws IllegalArgumentException when they are not children of this element in that order
     */
    public final <T extends TeiElement> T wrap(TeiNode first, TeiNode last, T wrapper) {
        Wrapping.enclose(this, first, last, wrapper);
        return wrapper;
    }

    /**
     * Puts what is in this element in its place.
     *
     * @throws IllegalStateException when this stands in no other element
     */
    public final void unwrap() {
        Wrapping.unwrap(this);
    }

    /**
     * Puts an element of another name in the place of this one: it gets the attributes and the content of this, which
     * is left empty. In the file the two tags get another name and nothing else changes.
     *
     * @param other a new element, without attributes and content
     * @return the other element
     * @throws IllegalArgumentException when the other one is in use already
     */
    public final <T extends TeiElement> T renameTo(T other) {
        ((TeiElement) other).takeOver(this);
        return other;
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

    /**
     * Whether white space here is layout: the class says so, or there is no class and the elements stand on lines.
     * Never where there is text, or was: what is wrapped in an element was text before.
     */
    public final boolean isElementOnly() {
        if (hadText || !hasOnlyBlankText()) {
            return false;
        }
        if (ElementTraits.of(getClass()).elementOnly()) {
            return true;
        }
        return this instanceof GenericElement && Arrays.stream(children, 0, size).anyMatch(TeiElement::isLayoutBreak);
    }

    /** Whether this stands on lines of its own when written for the first time: paragraphs, lists and the like. */
    public final boolean isBlock() {
        return ElementTraits.of(getClass()).elementOnly() || is("p") || is("ab");
    }

    /** Where the content begins and ends in the source this was read from; empty for an element made in memory. */
    public final Optional<SourceSpan> contentSpan() {
        SourceText text = source();
        return text == null ? Optional.empty() : Optional.of(new SourceSpan(text, contentStart, contentEnd));
    }

    // ---- for the list, the reader and the JAXB door

    /** The attributes as JAXB sees them: all but those it thinks are its own. */
    @XmlAnyAttribute
    final Map<QName, String> getBoundAttributes() {
        return new BoundAttributes(this);
    }

    @XmlAttribute(name = "schemaLocation", namespace = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
    final @Nullable String getBoundSchemaLocation() {
        return BoundAttributes.xsi(this, "schemaLocation");
    }

    final void setBoundSchemaLocation(@Nullable String value) {
        BoundAttributes.setXsi(this, "schemaLocation", value);
    }

    @XmlAttribute(name = "noNamespaceSchemaLocation", namespace = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
    final @Nullable String getBoundNoNamespaceSchemaLocation() {
        return BoundAttributes.xsi(this, "noNamespaceSchemaLocation");
    }

    final void setBoundNoNamespaceSchemaLocation(@Nullable String value) {
        BoundAttributes.setXsi(this, "noNamespaceSchemaLocation", value);
    }

    @XmlAttribute(name = "type", namespace = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
    final @Nullable String getBoundType() {
        return BoundAttributes.xsi(this, "type");
    }

    final void setBoundType(@Nullable String value) {
        BoundAttributes.setXsi(this, "type", value);
    }

    @XmlAttribute(name = "nil", namespace = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
    final @Nullable String getBoundNil() {
        return BoundAttributes.xsi(this, "nil");
    }

    final void setBoundNil(@Nullable String value) {
        BoundAttributes.setXsi(this, "nil", value);
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
        hadText = hadText || node instanceof TextNode text && !text.isBlank();
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

    final void readFrom(@Nullable SourceText source, int from, QName asWritten, Object[] readAttributes,
            String[] declarations) {
        setSource(source, from);
        name = asWritten;
        attributes = readAttributes;
        attributesAsRead = readAttributes;
        namespaces = declarations;
        edited = source == null;
    }

    private void takeOver(TeiElement old) {
        if (parent != null || size > 0 || attributes.length > 0) {
            throw new IllegalArgumentException(this + " is in use already");
        }
        TeiElement holder = old.parent;
        String prefix = name.getNamespaceURI().equals(old.name.getNamespaceURI()) ? old.name.getPrefix() : "";
        name = new QName(name.getNamespaceURI(), name.getLocalPart(), prefix);
        old.span().ifPresent(span -> {
            setSource(span.source(), span.start());
            setEnd(span.end());
        });
        setContentSpan(old.contentStart, old.contentEnd);
        attributes = old.attributes;
        attributesAsRead = old.attributesAsRead;
        namespaces = old.namespaces;
        hadText = old.hadText;
        old.setSource(null, 0);
        old.attributes = AttributeMap.EMPTY;
        while (old.size > 0) {
            insertChild(size, old.children[0]);
        }
        if (holder != null) {
            holder.insertChild(holder.indexOfChild(old), this);
            old.remove();
        }
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

    final boolean contains(TeiNode other) {
        for (TeiElement above = other.parent; above != null; above = above.parent) {
            if (above == this) {
                return true;
            }
        }
        return false;
    }

    final int indexOfChild(TeiNode child) {
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
