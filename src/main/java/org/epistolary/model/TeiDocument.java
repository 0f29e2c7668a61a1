package org.epistolary.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.epistolary.model.textstructure.Tei;
import org.epistolary.model.textstructure.TeiCorpus;
import org.epistolary.model.tree.SourceText;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.jspecify.annotations.Nullable;

/**
 * A TEI document: its root element, what stands before and behind it, and the text it was read from.
 *
 * <p>Mutable, and for one thread at a time.
 */
public final class TeiDocument {

    private final List<TeiNode> nodes;
    private final TeiElement root;
    private final @Nullable SourceText source;

    private TeiDocument(List<TeiNode> nodes, @Nullable SourceText source) {
        this.nodes = List.copyOf(nodes);
        this.source = source;
        this.root = this.nodes.stream()
                .filter(TeiElement.class::isInstance)
                .map(TeiElement.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A document needs a root element"));
    }

    /** A document made in memory. */
    public static TeiDocument of(TeiElement root) {
        return new TeiDocument(List.of(root), null);
    }

    /**
     * A document as a reader found it.
     *
     * @param nodes everything at the top: comments, processing instructions, white space and one root element
     * @param source the text all of them were read from
     */
    public static TeiDocument of(List<TeiNode> nodes, SourceText source) {
        return new TeiDocument(nodes, Objects.requireNonNull(source));
    }

    /** The root element, usually {@code <TEI>} or {@code <teiCorpus>}. */
    public TeiElement root() {
        return root;
    }

    /** What stands at the top of the file in order: the root and the comments and instructions around it. */
    public List<TeiNode> nodes() {
        return nodes;
    }

    /** The text this was read from; empty for a document made in memory. */
    public Optional<SourceText> source() {
        return Optional.ofNullable(source);
    }

    /** What messages call this document: the name of its source, or "(document in memory)". */
    public String name() {
        return source == null ? "(document in memory)" : source.name();
    }

    /** The {@code <TEI>} elements: the root itself, or those of a {@code <teiCorpus>}, nested ones included. */
    public List<Tei> texts() {
        if (root instanceof Tei tei) {
            return List.of(tei);
        }
        return root instanceof TeiCorpus ? root.descendants(Tei.class).toList() : List.of();
    }

    /**
     * The letter in this file. With several in it, the first; with none, a letter that answers every question with
     * nothing.
     */
    public Letter letter() {
        return Letter.of(root);
    }

    /**
     * The letters of this file in document order. There is one for each {@code <TEI>}, and where a {@code <TEI>} holds
     * several, one for each {@code correspDesc}; without any, one for each text of a group or each division of type
     * letter, document or the like. A translation beside its original is no letter of its own.
     */
    public List<Letter> letters() {
        return LetterFinder.find(root).stream().map(Letter::new).toList();
    }

    /** The element with a given {@code xml:id}; the first when, wrongly, several have it. Empty when there is none. */
    public Optional<TeiElement> element(String id) {
        if (root.id().filter(id::equals).isPresent()) {
            return Optional.of(root);
        }
        return root.descendants(TeiElement.class).filter(e -> e.id().filter(id::equals).isPresent()).findFirst();
    }

    @Override
    public String toString() {
        return name();
    }
}
