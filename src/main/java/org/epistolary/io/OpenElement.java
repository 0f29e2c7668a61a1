package org.epistolary.io;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

import org.codehaus.stax2.XMLStreamReader2;
import org.epistolary.model.LetterOutline;
import org.epistolary.model.TeiVocabulary;
import org.epistolary.model.header.CorrespDesc;
import org.epistolary.model.header.TeiHeader;
import org.epistolary.model.textstructure.Tei;
import org.epistolary.model.textstructure.TeiCorpus;
import org.epistolary.model.textstructure.Text;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * An element that a survey is in. It becomes an element of a tree only when it says where letters are: headers, texts,
 * groups, divisions, what a description of correspondence points to, and what is around these.
 */
final class OpenElement {

    private static final Set<String> STRUCTURE = Set.of("TEI", "teiCorpus", "teiHeader", "text", "group", "front",
            "body", "back", "floatingText", "div", "div1", "div2", "div3", "div4", "div5", "div6", "div7");
    private static final Set<String> HOLDERS = Set.of("person", "personGrp", "org", "place", "nym");

    private final @Nullable OpenElement parent;
    private final QName name;
    private final long start;
    private final int number;
    private final boolean inHeader;
    private final @Nullable String id;
    private final TeiContext context;
    private long contentStart;
    private int children;
    private @Nullable ElementPlace place;
    private @Nullable TeiElement element;

    /** What a TEI or teiCorpus element has, without those in it. */
    private static final class TeiContext {

        private final Map<TeiElement, ElementPlace> places = new IdentityHashMap<>();
        private final Set<String> targets = new HashSet<>();
        private @Nullable TeiElement text;
        private boolean hasText;
    }

    OpenElement(@Nullable OpenElement parent, XMLStreamReader2 reader, long start) {
        this.parent = parent;
        this.name = reader.getName();
        this.start = start;
        this.contentStart = start;
        this.number = parent == null ? 0 : parent.children++;
        this.id = reader.getAttributeValue(XMLConstants.XML_NS_URI, "id");
        this.inHeader = is("teiHeader") || parent != null && parent.inHeader;
        this.context = parent == null || is("TEI") || is("teiCorpus") ? new TeiContext() : parent.context;
        boolean pointedTo = id != null && context.targets.contains(id);
        if (inHeader || pointedTo || STRUCTURE.contains(name.getLocalPart())) {
            keep(reader);
        }
    }

    private void keep(XMLStreamReader2 reader) {
        TeiElement kept = element();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            kept.setAttribute(reader.getAttributeName(i), reader.getAttributeValue(i));
        }
        context.places.put(kept, place());
        if (kept instanceof Text && parent != null && parent.element instanceof Tei) {
            context.text = kept;
            context.hasText = false;
        }
    }

    private boolean is(String local) {
        return name.getLocalPart().equals(local) && name.getNamespaceURI().equals(Names.TEI);
    }

    private TeiElement element() {
        TeiElement made = element;
        if (made == null) {
            made = TeiVocabulary.create(name);
            element = made;
            if (parent != null) {
                parent.element().content().add(made);
            }
        }
        return made;
    }

    ElementPlace place() {
        ElementPlace made = place;
        if (made == null) {
            made = new ElementPlace(parent == null ? null : parent.place(), number, start, contentStart);
            place = made;
        }
        return made;
    }

    /** The id, when this is an entry that letters may point to. */
    Optional<String> entryId() {
        return EntryIndex.isEntry(name.getLocalPart()) ? Optional.ofNullable(id) : Optional.empty();
    }

    /** The place of the whole entry: of a name in a person, that of the person. */
    ElementPlace entryPlace() {
        for (OpenElement at = this; at != null; at = at.parent) {
            if (HOLDERS.contains(at.name.getLocalPart())) {
                return at.place();
            }
        }
        return place();
    }

    /** Whether it is still open if the text around has anything but white space. */
    boolean wantsText() {
        return context.text != null && !context.hasText;
    }

    void noteText() {
        if (context.text != null) {
            context.text.content().add(new TextNode("x"));
            context.hasText = true;
        }
    }

    void contentStartsAt(long offset) {
        contentStart = offset;
        if (place != null) {
            place.contentStart = offset;
        }
    }

    void contentEndsAt(long offset) {
        if (place != null) {
            place.contentEnd = offset;
        }
    }

    void endsAt(long offset) {
        if (place != null) {
            place.end = offset;
        }
    }

    /** The letters of this TEI element; none of any other, and none of one that only holds others. */
    List<LetterOutline<ElementPlace>> letters() {
        boolean holdsLetters = element instanceof Tei tei && isInChain()
                && (place().inner.isEmpty() || tei.teiText().isPresent());
        return holdsLetters ? LetterOutline.of((Tei) element(), context.places::get) : List.of();
    }

    private boolean isInChain() {
        return parent == null || (parent.is("TEI") || parent.is("teiCorpus")) && parent.isInChain();
    }

    /** Tells what is around it, and lets go of what is needed no longer. */
    void leave() {
        OpenElement around = parent;
        if (around != null && context.text == element) {
            context.text = null;
        }
        if (element instanceof TeiHeader && around != null) {
            around.place().headers = ElementPlace.with(around.place().headers, place());
            element.descendants(CorrespDesc.class).forEach(this::describe);
        } else if (element instanceof Tei || element instanceof TeiCorpus) {
            element.content().clear();
            if (around != null && around.element instanceof TeiCorpus) {
                element.remove();
            } else if (around != null) {
                around.place().inner = ElementPlace.with(around.place().inner, place());
            }
        }
    }

    private void describe(CorrespDesc desc) {
        ElementPlace holder = parent == null ? place() : parent.place();
        holder.descriptions = ElementPlace.with(holder.descriptions, context.places.get(desc));
        desc.corresp().map(pointer -> pointer.substring(
                Math.max(pointer.lastIndexOf('#'), pointer.lastIndexOf('/')) + 1)).ifPresent(context.targets::add);
    }
}
