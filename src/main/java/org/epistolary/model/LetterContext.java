package org.epistolary.model;

import java.util.ArrayList;
import java.util.List;

import org.epistolary.model.core.P;
import org.epistolary.model.core.Ptr;
import org.epistolary.model.core.Ref;
import org.epistolary.model.header.CorrespContext;
import org.epistolary.model.textstructure.Tei;
import org.epistolary.model.tree.TeiElement;

/** Other letters that a letter refers to. */
final class LetterContext {

    private final LetterScope scope;

    LetterContext(LetterScope scope) {
        this.scope = scope;
    }

    /** correspContext/ref and ptr, its paragraphs when they hold no ref, then prev and next of the root. */
    List<ContextLink> all() {
        List<ContextLink> found = new ArrayList<>();
        scope.correspDesc().ifPresent(d -> d.contexts().forEach(c -> addContext(c, found)));
        TeiElement root = scope.element();
        for (String name : List.of("prev", "next")) {
            if (root.attribute(name).isPresent()) {
                found.add(new ContextLink(root, root instanceof Tei ? StatedIn.TEI : StatedIn.DIVISION, name));
            }
        }
        return found;
    }

    List<ContextLink> of(ContextRelation relation) {
        return all().stream().filter(link -> link.relation() == relation).toList();
    }

    /** What the header says it answers; failing that, the references in the text that say so by their type. */
    List<ContextLink> inReplyTo() {
        List<ContextLink> stated = of(ContextRelation.IN_REPLY_TO);
        return !stated.isEmpty() ? stated : OwnText.elements(scope).stream()
                .filter(e -> e instanceof Ref || e instanceof Ptr).map(e -> new ContextLink(e, StatedIn.TEXT_REF))
                .filter(link -> link.relation() == ContextRelation.IN_REPLY_TO).toList();
    }

    private static void addContext(CorrespContext context, List<ContextLink> found) {
        List<TeiElement> links = context.descendants(TeiElement.class)
                .filter(e -> e instanceof Ref || e instanceof Ptr).toList();
        links.forEach(e -> found.add(new ContextLink(e, StatedIn.CORRESP_CONTEXT)));
        if (links.isEmpty()) {
            context.elements(P.class).stream().filter(p -> !p.text().isBlank())
                    .forEach(p -> found.add(new ContextLink(p, StatedIn.CORRESP_CONTEXT)));
        }
    }
}
