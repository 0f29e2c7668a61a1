package org.epistolary.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.epistolary.model.core.Date;
import org.epistolary.model.core.Note;
import org.epistolary.model.header.CorrespAction;
import org.epistolary.model.tree.TeiElement;

/**
 * One act of a correspondence, with who, where and when: {@code <correspAction type="sent">…</correspAction>}.
 *
 * <p>TEI Guidelines: The TEI Header, Correspondence Description.
 */
public final class Action implements Sourced {

    private static final Set<String> COPY = Set.of("copy", "cc", "bcc", "carboncopy", "copies", "distribution");
    private static final Set<String> PASSING = Set.of("redirecting", "redirected", "forwarding", "forwarded");

    private final CorrespAction element;

    Action(CorrespAction element) {
        this.element = element;
    }

    /** The {@code correspAction}. */
    @Override
    public CorrespAction element() {
        return element;
    }

    @Override
    public StatedIn origin() {
        return StatedIn.CORRESP_ACTION;
    }

    /** What kind of action it is; empty when the file does not say. The spelling of the file is that of the element. */
    public Optional<ActionType> type() {
        return element.type().map(ActionType::of);
    }

    /** Whether it is of a type, in whatever spelling. */
    public boolean is(ActionType type) {
        return type().filter(type::equals).isPresent();
    }

    /** {@code subtype}, as written: {@code copy}, {@code cipher-telegram}, …; empty when it is not there. */
    public Optional<String> subtype() {
        return element.subtype();
    }

    /** Whether it is about copies that went to others than the recipient: subtype copy, cc, bcc. */
    public boolean isCopy() {
        return Words.isOneOf(COPY, subtype());
    }

    /**
     * Persons and bodies in it, in order; empty when it names none. An action that holds nothing but words names whom
     * these words name.
     */
    public List<Correspondent> correspondents() {
        boolean bare = element.elements().isEmpty() && !element.text().isBlank();
        Stream<TeiElement> names = bare ? Stream.of(element) : parts().filter(Agent::isAgentName);
        return names.map(e -> new Correspondent(e, StatedIn.CORRESP_ACTION)).toList();
    }

    /** Places in it, in order; empty when it names none. */
    public List<LetterPlace> places() {
        return parts().filter(LetterPlace::isPlaceName).map(e -> new LetterPlace(e, StatedIn.CORRESP_ACTION)).toList();
    }

    /** The first place in it; empty when there is none. */
    public Optional<LetterPlace> place() {
        return places().stream().findFirst();
    }

    /** The dates in it, in order; empty when there is none. */
    public List<Date> dates() {
        return parts().filter(Date.class::isInstance).map(Date.class::cast).toList();
    }

    /** The first date in it, or empty; set its attributes to change them. */
    public Optional<Date> date() {
        return dates().stream().findFirst();
    }

    /** The numbers in it ({@code idno}, {@code num}); empty when there is none. */
    public List<LetterNumber> numbers() {
        return parts().filter(e -> e.is("idno") || e.is("num"))
                .map(e -> new LetterNumber(e, StatedIn.CORRESP_ACTION)).filter(n -> !n.value().isEmpty()).toList();
    }

    /** The notes in it; empty when there is none. */
    public List<Note> notes() {
        return element.notes();
    }

    /** Whether the letter only passed through: it was redirected or forwarded by this action. */
    boolean isPassing() {
        return Words.isOneOf(PASSING, subtype());
    }

    /** What is directly in it or in its paragraphs. */
    private Stream<TeiElement> parts() {
        return element.elements().stream().flatMap(e -> e.is("p") ? e.elements().stream() : Stream.of(e));
    }

    /** The type and whom it names. */
    @Override
    public String toString() {
        return type().map(ActionType::name).orElse("") + correspondents();
    }
}
