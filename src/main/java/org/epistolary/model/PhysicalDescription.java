package org.epistolary.model;

import java.util.List;
import java.util.Optional;

import org.epistolary.model.core.Extent;
import org.epistolary.model.core.Measure;
import org.epistolary.model.msdescription.Additions;
import org.epistolary.model.msdescription.Dimensions;
import org.epistolary.model.msdescription.HandNote;
import org.epistolary.model.msdescription.Material;
import org.epistolary.model.msdescription.ObjectDesc;
import org.epistolary.model.msdescription.PhysDesc;
import org.epistolary.model.msdescription.Stamp;
import org.epistolary.model.tree.TeiElement;

/**
 * What the object looks like: {@code <physDesc><objectDesc form="telegram">…</objectDesc></physDesc>}.
 *
 * <p>TEI Guidelines: Manuscript Description, Physical Description.
 */
public final class PhysicalDescription implements Sourced {

    private final PhysDesc element;

    PhysicalDescription(PhysDesc element) {
        this.element = element;
    }

    @Override
    public PhysDesc element() {
        return element;
    }

    @Override
    public StatedIn origin() {
        return StatedIn.PHYS_DESC;
    }

    /** {@code form} of the object, as written: {@code telegram}, {@code codex}, …; empty when it is not there. */
    public Optional<String> form() {
        return element.elements(ObjectDesc.class).stream().flatMap(o -> o.form().stream()).findFirst();
    }

    /** The extent in words, one for each statement, for instance in several languages; empty when there is none. */
    public List<Stated<String>> extent() {
        return texts(Extent.class);
    }

    /** Measures with unit and quantity, such as {@code unit="leaf" quantity="3"}; empty when there is none. */
    public List<Measure> measures() {
        return element.descendants(Measure.class).toList();
    }

    /** Height and width; empty when they are not given. */
    public List<Dimensions> dimensions() {
        return element.descendants(Dimensions.class).filter(d -> !d.text().isBlank()).toList();
    }

    /** What it is written on, in words; empty when it is not said. */
    public List<Stated<String>> material() {
        return texts(Material.class);
    }

    /** The hands, in order; empty when none is described. */
    public List<HandNote> hands() {
        return element.descendants(HandNote.class).toList();
    }

    /** The stamps that are described; empty when there is none. */
    public List<Stamp> stamps() {
        return element.descendants(Stamp.class).toList();
    }

    /** What was added to the object, in words; empty when nothing is described. */
    public List<Stated<String>> additions() {
        return texts(Additions.class);
    }

    /** All of it in words; empty when it is described by attributes alone. */
    public String text() {
        return ReadingText.normalized(element);
    }

    private <T extends TeiElement> List<Stated<String>> texts(Class<T> type) {
        return element.descendants(type).filter(e -> e.ancestor(type).isEmpty())
                .flatMap(e -> Stated.inWords(e, StatedIn.PHYS_DESC).stream()).toList();
    }

    /** Its words. */
    @Override
    public String toString() {
        return text();
    }
}
