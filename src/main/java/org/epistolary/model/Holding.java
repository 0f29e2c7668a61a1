package org.epistolary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.epistolary.model.core.Idno;
import org.epistolary.model.msdescription.Locus;
import org.epistolary.model.msdescription.MsDesc;
import org.epistolary.model.msdescription.MsIdentifier;
import org.epistolary.model.msdescription.PhysDesc;
import org.epistolary.model.msdescription.Witness;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.value.ArchivalReference;

/**
 * An object that carries the letter, and where it is kept: {@code <msDesc type="original">…</msDesc>}. Where an edition
 * describes no object, a {@code bibl} or a source note that says where the letter is.
 *
 * <p>TEI Guidelines: Manuscript Description, The Manuscript Identifier.
 */
public final class Holding extends SourcedElement {

    private static final Set<String> SHELFMARK = Set.of("shelfmark", "callno", "callnumber", "signatur", "shelf",
            "ccnumber");
    private static final Set<String> COPY = Set.of("copy", "abschrift", "durchschlag", "fotokopie", "photocopy",
            "carbon", "transcript", "kopie", "copie");
    private static final List<String> FOND_LEVELS = List.of("fond", "opis", "delo");
    private static final List<String> FOND_WORDS = List.of("f. ", "op. ", "d. ");


    Holding(TeiElement element, StatedIn origin) {
        super(element, origin);
    }

    /** The {@code msIdentifier}; empty when there is none. */
    public Optional<MsIdentifier> msIdentifier() {
        return element.first(MsIdentifier.class);
    }

    /**
     * The archive, library or owner: {@code repository}, or else {@code institution}, or else {@code orgName};
     * empty when there is none.
     */
    public Optional<Agent> repository() {
        return named("repository").or(() -> named("institution")).or(() -> named("orgName"));
    }

    /** The body above the repository; empty when none is named. */
    public Optional<Agent> institution() {
        return named("institution");
    }

    /** Institution and repository in one line, as far as they are named; empty when neither is. */
    public Optional<String> keeper() {
        return joined(Stream.concat(institution().stream(), repository().stream()).map(Agent::name));
    }

    /** The town; empty when it is not named. */
    public Optional<LetterPlace> settlement() {
        return identifier().first("settlement").map(e -> new LetterPlace(e, StatedIn.MS_IDENTIFIER));
    }

    /** The country; empty when it is not named. */
    public Optional<LetterPlace> country() {
        return identifier().first("country").map(e -> new LetterPlace(e, StatedIn.MS_IDENTIFIER));
    }

    /** The collections it is part of, outermost first, in one line; empty when none is named. */
    public Optional<String> collection() {
        return joined(identifier().elements("collection").stream().map(ReadingText::written));
    }

    /**
     * The shelfmark as written: the {@code idno} of type shelfmark, callno and the like, or else the first without a
     * type, or else the first. Empty when there is none.
     */
    public Optional<LetterNumber> shelfmark() {
        List<LetterNumber> all = numbers(identifier().elements(Idno.class));
        return all.stream().filter(n -> Words.isOneOf(SHELFMARK, n.type())).findFirst()
                .or(() -> all.stream().filter(n -> n.type().isEmpty()).findFirst())
                .or(() -> all.stream().findFirst())
                .or(() -> element.is("bibl") && element.elements().isEmpty()
                        ? Optional.of(new LetterNumber(element, origin)) : Optional.empty());
    }

    /** Every identifier of the object, alternative ones included. Empty when there are none. */
    public List<LetterNumber> identifiers() {
        return numbers(identifier().descendants(Idno.class).toList());
    }

    /** The leaves or pages ({@code locus}) on which the letter stands; empty when they are not given. */
    public List<Locus> loci() {
        return element.descendants(Locus.class).toList();
    }

    /**
     * Where it is kept, read: keeper, shelfmark and leaves. Leaves that stand in a {@code locus} are taken from there.
     * Empty when neither a keeper nor a shelfmark is stated. Of a source note, its whole text is read.
     */
    public Optional<ArchivalReference> archivalReference() {
        if (element.is("note")) {
            return Optional.of(ArchivalReference.parse(element.normalizedText())).filter(r -> !r.isEmpty());
        }
        String shelf = shelfmark().map(this::spelledOut).orElse("");
        ArchivalReference reference = read(shelf);
        String locus = loci().stream().findFirst().map(TeiElement::normalizedText).orElse("");
        if (reference.leaves().isEmpty() && !locus.isEmpty()) {
            ArchivalReference withLeaves = read(shelf.isEmpty() ? locus : shelf + ", " + locus);
            reference = withLeaves.leaves().isEmpty() ? reference : withLeaves;
        }
        return Optional.of(reference).filter(r -> !r.isEmpty());
    }

    /** What the object is to the letter, as written ({@code type} of the description); empty when it does not say. */
    public Optional<String> role() {
        return element.attribute("type");
    }

    /** Whether it is called the original. */
    public boolean isOriginal() {
        return role().map(Words::key).filter("original"::equals).isPresent();
    }

    /** Whether it is called a copy, by its type or the form of the object. */
    public boolean isCopy() {
        return Stream.concat(role().stream(), physicalDescription().flatMap(PhysicalDescription::form).stream())
                .map(Words::key).anyMatch(w -> COPY.stream().anyMatch(w::contains));
    }

    /** The witness whose description this is; empty when the file lists no witnesses. */
    public Optional<Witness> witness() {
        return element.ancestor(Witness.class);
    }

    /** What the object looks like; empty when it is not described. */
    public Optional<PhysicalDescription> physicalDescription() {
        return element instanceof MsDesc ms
                ? ms.elements(PhysDesc.class).stream().findFirst().map(PhysicalDescription::new) : Optional.empty();
    }

    boolean isBlank() {
        return element.text().isBlank()
                && element.descendants(TeiElement.class).allMatch(e -> e.attributes().isEmpty());
    }

    private TeiElement identifier() {
        return msIdentifier().map(TeiElement.class::cast).orElse(element);
    }

    private Optional<Agent> named(String name) {
        return identifier().first(name).map(e -> new Agent(e, StatedIn.MS_IDENTIFIER)).filter(a -> !a.name().isEmpty());
    }

    private ArchivalReference read(String shelfmark) {
        ArchivalReference read = ArchivalReference.parse(keeper().orElse(""), shelfmark);
        return keeper().isPresent() ? read : ArchivalReference.of(null, read.levels(), read.leaves());
    }

    /** The shelfmark in words; of one made of typed numbers alone, with the words that its types stand for. */
    private String spelledOut(LetterNumber shelfmark) {
        List<Idno> inner = shelfmark.element().descendants(Idno.class).toList();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < FOND_LEVELS.size(); i++) {
            String level = FOND_LEVELS.get(i);
            String word = FOND_WORDS.get(i);
            inner.stream().filter(n -> n.type().filter(level::equals).isPresent())
                    .findFirst().ifPresent(n -> parts.add(word + n.normalizedText()));
        }
        String text = shelfmark.value();
        return !parts.isEmpty() && read(text).fond().isEmpty() ? String.join(", ", parts) : text;
    }

    private static List<LetterNumber> numbers(List<Idno> idnos) {
        return idnos.stream().map(e -> new LetterNumber(e, StatedIn.MS_IDENTIFIER)).filter(n -> !n.value().isEmpty())
                .toList();
    }

    private static Optional<String> joined(Stream<String> texts) {
        String line = texts.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(", "));
        return Optional.of(line).filter(text -> !text.isEmpty());
    }

    /** Keeper and shelfmark, or the words of the element. */
    @Override
    public String toString() {
        return joined(Stream.concat(keeper().stream(), shelfmark().map(LetterNumber::value).stream()))
                .orElseGet(() -> ReadingText.written(element));
    }
}
