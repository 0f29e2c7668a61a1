package org.epistolary.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * Who did what for the edition:
 * {@code <respStmt><resp key="trl">Translated by</resp><persName>…</persName></respStmt>}, or an {@code <author>},
 * {@code <editor>} or {@code <principal>}.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Titles, Authors, and Editors.
 */
public final class Responsibility extends SourcedElement {

    private static final String RELATORS = "id.loc.gov/vocabulary/relators/";
    private static final Map<String, String> BY_ELEMENT = Map.of("author", "aut", "editor", "edt", "funder", "fnd",
            "sponsor", "spn", "principal", "rth");
    private static final Map<String, String> BY_ROLE = Map.of("translator", "trl", "editor", "edt", "transcriber",
            "trc", "contributor", "ctb", "compiler", "com", "annotator", "ann");

    private final @Nullable TeiElement resp;

    /**
     * One responsibility.
     *
     * @param element who holds it: respStmt, author, editor
     * @param resp the words that name it; null when the element's own name does
     */
    Responsibility(TeiElement element, @Nullable TeiElement resp, StatedIn origin) {
        super(element, origin);
        this.resp = resp;
    }

    /** What they did, in the words of the file; of an author or editor, the name of the element or its role. */
    public String role() {
        return resp != null ? resp.normalizedText() : element.attribute("role").orElse(element.localName());
    }

    /**
     * The MARC relator code: the one in {@code key} or {@code ref} of the {@code resp}, or that of author, editor,
     * funder, sponsor and principal. Empty when the file states none; the words are not interpreted.
     */
    public Optional<String> relator() {
        if (resp == null) {
            return element.attribute("role").map(Words::key).map(BY_ROLE::get)
                    .or(() -> Optional.ofNullable(BY_ELEMENT.get(element.localName())));
        }
        return resp.attribute("key").filter(k -> k.matches("[a-z]{3}"))
                .or(() -> resp.attribute("ref").filter(r -> r.contains(RELATORS)).map(Words::lastPart));
    }

    /** Who it was; empty when nobody is named. */
    public List<Agent> agents() {
        List<TeiElement> names = element.elements().stream().filter(Agent::isAgentName).toList();
        if (resp != null) {
            return names.stream().map(e -> new Agent(e, origin)).filter(a -> !a.name().isEmpty()).toList();
        }
        return Agent.in(element, origin);
    }

    /** What and who. */
    @Override
    public String toString() {
        return role() + " " + agents();
    }
}
