package org.epistolary.model.core;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <bibl>…</bibl>}: a loosely structured bibliographic reference.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Bibliographic Citations and References.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-bibl.html">bibl</a>
 */
@XmlRootElement(name = "bibl")
public final class Bibl extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Bibl() {
        // named by its annotation
    }

    /** The first {@code <title>} directly in this one; empty when there is none. */
    public Optional<Title> title() {
        return first(Title.class);
    }

    /** The first {@code <author>} directly in this one; empty when there is none. */
    public Optional<Author> author() {
        return first(Author.class);
    }

    /** The first {@code <date>} directly in this one; empty when there is none. */
    public Optional<Date> date() {
        return first(Date.class);
    }
}
