package org.epistolary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.epistolary.model.header.CorrespDesc;
import org.epistolary.model.header.FileDesc;
import org.epistolary.model.header.ProfileDesc;
import org.epistolary.model.header.SourceDesc;
import org.epistolary.model.header.TeiHeader;
import org.epistolary.model.header.TitleStmt;
import org.epistolary.model.textstructure.Tei;
import org.epistolary.model.textstructure.TeiCorpus;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * What of a file belongs to one letter. Nothing is computed here before it is asked for, so the answers follow the
 * edits.
 */
final class LetterScope {

    private final TeiElement element;
    private final boolean whole;
    private final @Nullable CorrespDesc own;
    private final @Nullable TeiElement text;
    private final Set<TeiElement> others;
    private final List<String> doubts;

    LetterScope(TeiElement element, boolean whole, @Nullable CorrespDesc own, @Nullable TeiElement text,
            Set<TeiElement> others, List<String> doubts) {
        this.element = element;
        this.whole = whole;
        this.own = own;
        this.text = text;
        this.others = others;
        this.doubts = doubts;
    }

    /** A letter that is all of a TEI element; its correspDesc and text are looked up when they are asked for. */
    static LetterScope whole(TeiElement tei) {
        return new LetterScope(tei, true, null, null, Set.of(), List.of());
    }

    /** A letter whose correspDesc is one of several but whose text is the text of the file. */
    static LetterScope whole(TeiElement tei, CorrespDesc desc, TeiElement text, Set<TeiElement> others) {
        return new LetterScope(tei, true, desc, text, others, List.of());
    }

    /**
     * A letter that is part of a larger text.
     *
     * @param desc its own correspDesc, null when it has none
     * @param part its part of the text
     * @param others the parts of other letters, which do not belong to this one even where they stand in its part
     */
    static LetterScope part(@Nullable CorrespDesc desc, TeiElement part, Set<TeiElement> others) {
        return new LetterScope(part, false, desc, part, others, List.of());
    }

    /** A letter of which only the correspDesc is known. */
    static LetterScope described(CorrespDesc desc, @Nullable TeiElement text, List<String> doubts) {
        return new LetterScope(desc, false, desc, text, Set.of(), doubts);
    }

    /** The element the letter is: TEI, text, div, or a correspDesc that has no text of its own. */
    TeiElement element() {
        return element;
    }

    /** Whether the header speaks of this letter and not of a collection it is part of. */
    boolean isWhole() {
        return whole;
    }

    /** What could not be settled when the letter was found. */
    List<String> doubts() {
        return doubts;
    }

    /** The correspDesc that was settled when the letter was found; empty when it is looked up. */
    Optional<CorrespDesc> ownDescription() {
        return Optional.ofNullable(own);
    }

    /** The text that was settled when the letter was found; empty when it is looked up. */
    Optional<TeiElement> ownText() {
        return Optional.ofNullable(text);
    }

    Optional<CorrespDesc> correspDesc() {
        if (own != null) {
            return Optional.of(own);
        }
        return whole ? profiles().flatMap(p -> p.correspDescs().stream()).findFirst() : Optional.empty();
    }

    /** The text of the letter: text, div or floatingText. */
    Optional<TeiElement> text() {
        if (text != null) {
            return Optional.of(text);
        }
        if (element instanceof Tei tei) {
            return tei.teiText().map(TeiElement.class::cast);
        }
        return whole && !(element instanceof TeiCorpus) ? Optional.of(element) : Optional.empty();
    }

    Set<TeiElement> others() {
        return others;
    }

    /** The headers that hold for the letter, the nearest first. */
    List<TeiHeader> headers() {
        List<TeiHeader> found = new ArrayList<>();
        for (TeiElement at = element; at != null; at = at.parent().orElse(null)) {
            if (at instanceof TeiHeader header) {
                found.add(header);
            } else if (at instanceof Tei || at instanceof TeiCorpus) {
                at.first(TeiHeader.class).filter(h -> !found.contains(h)).ifPresent(found::add);
            }
        }
        return found;
    }

    Optional<TeiHeader> header() {
        return headers().stream().findFirst();
    }

    /** The profiles of the letter's own header; none when the header is that of a collection. */
    Stream<ProfileDesc> profiles() {
        return own(h -> h.elements(ProfileDesc.class));
    }

    /** The title statement of the letter's own header; none when the header is that of a collection. */
    Stream<TitleStmt> titleStmts() {
        return own(h -> fileDescs(h).flatMap(f -> f.titleStmt().stream()).toList());
    }

    /** The source descriptions that hold for the letter, those of the nearest header that has one. */
    List<SourceDesc> sourceDescs() {
        return nearest(h -> fileDescs(h).flatMap(f -> f.elements(SourceDesc.class).stream()).toList());
    }

    /** What the nearest header that has any of it has. */
    <T> List<T> nearest(Function<TeiHeader, List<T>> what) {
        return headers().stream().map(what).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** The ids in {@code decls} of the letter's text and {@code source} of its correspDesc. */
    Set<String> declared() {
        Stream<String> decls = text().flatMap(t -> t.attribute("decls")).stream();
        Stream<String> source = correspDesc().flatMap(d -> d.attribute("source")).stream();
        return Stream.concat(decls, source).flatMap(v -> Words.tokens(v).stream()).map(Words::lastPart)
                .collect(Collectors.toSet());
    }

    private <T> Stream<T> own(Function<TeiHeader, List<T>> what) {
        return whole ? header().stream().flatMap(h -> what.apply(h).stream()) : Stream.empty();
    }

    static Stream<FileDesc> fileDescs(TeiHeader header) {
        return header.elements(FileDesc.class).stream();
    }
}
