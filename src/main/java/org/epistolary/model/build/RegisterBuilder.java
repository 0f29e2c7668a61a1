package org.epistolary.model.build;

import java.util.function.Function;

import org.epistolary.model.linking.Interp;
import org.epistolary.model.linking.InterpGrp;
import org.epistolary.model.namesdates.Org;
import org.epistolary.model.namesdates.Person;
import org.epistolary.model.namesdates.Place;
import org.epistolary.model.tree.TeiElement;

/**
 * The registers of a file, in {@code <standOff>}: persons, bodies and places, each once, to which the names in header
 * and text point with {@code #} and the id.
 */
public final class RegisterBuilder {

    private final Skeleton document;

    RegisterBuilder(Skeleton document) {
        this.document = document;
    }

    /**
     * A person.
     *
     * @param id the name others point to
     * @param content what is known; a string is a name, {@link Markup#idno} an identifier from elsewhere
     */
    public RegisterBuilder person(String id, Object... content) {
        return entry("listPerson", new Person(), id, Markup::persName, content);
    }

    /**
     * A body.
     *
     * @param id the name others point to
     * @param content what is known; a string is a name, {@link Markup#idno} an identifier from elsewhere
     */
    public RegisterBuilder organization(String id, Object... content) {
        return entry("listOrg", new Org(), id, Markup::orgName, content);
    }

    /**
     * A place.
     *
     * @param id the name others point to
     * @param content what is known; a string is a name, {@link Markup#idno} an identifier from elsewhere
     */
    public RegisterBuilder place(String id, Object... content) {
        return entry("listPlace", new Place(), id, Markup::placeName, content);
    }

    /**
     * An interpretation, to which {@code ana} points.
     *
     * @param type the kind; those of a kind stand together
     * @param id the name others point to
     * @param content what it says
     */
    public RegisterBuilder interpretation(String type, String id, Object... content) {
        TeiElement standOff = document.part("standOff");
        InterpGrp group = standOff.elements(InterpGrp.class).stream()
                .filter(there -> there.type().filter(type::equals).isPresent())
                .findFirst().orElseGet(() -> {
                    InterpGrp made = Content.fill(new InterpGrp(), Attribute.type(type));
                    PartOrder.place(standOff, made);
                    return made;
                });
        Content.fill(group, Content.fill(new Interp(), Attribute.id(id), content));
        return this;
    }

    /**
     * Adds to {@code <standOff>} what this builder has no word for.
     *
     * @throws IllegalArgumentException for words that stand in no element
     */
    public RegisterBuilder with(Object... content) {
        document.add("standOff", content);
        return this;
    }

    private RegisterBuilder entry(String list, TeiElement entry, String id, Function<String, TeiElement> names,
            Object... content) {
        document.add(list, Content.fill(entry, names, Attribute.id(id), content));
        return this;
    }
}
