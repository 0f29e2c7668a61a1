package org.epistolary.model.build;

import java.util.function.Consumer;

import org.epistolary.model.header.CorrespAction;
import org.epistolary.model.tree.TeiElement;

/** Who wrote to whom, when and in answer to what. */
final class Correspondence {

    private final Skeleton document;

    Correspondence(Skeleton document) {
        this.document = document;
    }

    void action(String type, Consumer<ActionBuilder> description) {
        CorrespAction action = Content.fill(new CorrespAction(), Attribute.type(type));
        description.accept(new ActionBuilder(action));
        document.add("correspDesc", action);
    }

    void copy(TeiElement recipient) {
        Content.fill(copies(), recipient);
    }

    void inReplyTo(String number, Object... content) {
        document.add("correspContext", Markup.ref(Attribute.type("replyTo"), Attribute.n(number),
                Content.orElse(content, number)));
    }

    private TeiElement copies() {
        TeiElement description = document.part("correspDesc");
        return description.elements(CorrespAction.class).stream()
                .filter(there -> there.subtype().filter("copy"::equals).isPresent())
                .findFirst().orElseGet(() -> {
                    CorrespAction made = Content.fill(new CorrespAction(), Attribute.type("received"),
                            Attribute.subtype("copy"));
                    PartOrder.place(description, made);
                    return made;
                });
    }
}
