package org.epistolary.model.core;

import java.util.List;
import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <monogr>…</monogr>}: the bibliographic facts of an independent publication.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Analytic, Monographic, and Series Levels.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-monogr.html">monogr</a>
 */
@XmlRootElement(name = "monogr")
@ElementOnly
public final class Monogr extends TeiElement {

    /** An empty element, in no document yet. */
    public Monogr() {
        // named by its annotation
    }

    /** The {@code <title>} elements directly in this one; empty when there is none. */
    public List<Title> titles() {
        return elements(Title.class);
    }

    /** The first {@code <imprint>} directly in this one; empty when there is none. */
    public Optional<Imprint> imprint() {
        return first(Imprint.class);
    }
}
