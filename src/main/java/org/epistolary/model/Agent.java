package org.epistolary.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.epistolary.model.tree.TeiElement;

/**
 * A person or a body: an editor, a publisher, a sender.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Personal Names; Organizational Names.
 */
public sealed class Agent extends Named permits Correspondent {

    private static final Set<String> BODIES = Set.of("org", "organisation", "organization", "institution", "body",
            "corporate");
    private static final Set<String> PLACES = Set.of("place", "ort", "lieu", "settlement");

    Agent(TeiElement element, StatedIn origin) {
        super(element, origin);
    }

    /** Whether this is a body: an {@code orgName}, or a name or entry that says so by its type. */
    public final boolean isBody() {
        return element().is("orgName") || Words.isOneOf(BODIES, type())
                || identity().filter(entry -> entry.is("org")).isPresent();
    }

    /** The agents in an element: the names directly in it or, when there are none, the element itself. */
    static List<Agent> in(TeiElement holder, StatedIn origin) {
        List<TeiElement> names = holder.elements().stream().filter(Agent::isAgentName).toList();
        Stream<TeiElement> found = names.isEmpty() ? Stream.of(holder) : names.stream();
        return found.map(e -> new Agent(e, origin)).filter(a -> !a.name().isEmpty()).toList();
    }

    /** Whether an element names a person or a body, and not a place. */
    static boolean isAgentName(TeiElement e) {
        return switch (e.localName()) {
            case "persName", "orgName" -> true;
            case "name", "rs" -> e.attribute("type").map(Words::key).filter(PLACES::contains).isEmpty();
            default -> false;
        };
    }
}
