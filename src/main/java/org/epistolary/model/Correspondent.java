package org.epistolary.model;

import java.util.Optional;

import org.epistolary.model.header.CorrespAction;
import org.epistolary.model.tree.TeiElement;

/**
 * Whoever takes part in a correspondence: {@code <correspAction type="sent"><persName ref="#roshchin">…</persName>}.
 *
 * <p>TEI Guidelines: The TEI Header, Correspondence Description.
 */
public final class Correspondent extends Agent {

    Correspondent(TeiElement element, StatedIn origin) {
        super(element, origin);
    }

    /** The number of the copy this correspondent got ({@code n}), as written; empty when it is not there. */
    public Optional<String> number() {
        return element().n();
    }

    /** The action this correspondent takes part in; empty when the name comes from another place. */
    public Optional<Action> action() {
        Optional<CorrespAction> around = element().ancestor(CorrespAction.class);
        return around.or(() -> Optional.of(element()).filter(CorrespAction.class::isInstance)
                .map(CorrespAction.class::cast)).map(Action::new);
    }
}
