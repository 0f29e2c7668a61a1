package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <author>…</author>}: the author of a work, in the words of a bibliographic statement.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Components of Bibliographic References.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-author.html">author</a>
 */
@XmlRootElement(name = "author")
public final class Author extends TeiElement implements Datable, Canonical {

    /** An empty element, in no document yet. */
    public Author() {
        // named by its annotation
    }
}
