package org.epistolary.model.textstructure;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <postscript>…</postscript>}: a postscript.
 *
 * <p>TEI Guidelines: Default Text Structure, Arguments, Epigraphs, and Postscripts.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-postscript.html">postscript</a>
 */
@XmlRootElement(name = "postscript")
@ElementOnly
public final class Postscript extends TeiElement {

    /** An empty element, in no document yet. */
    public Postscript() {
        // named by its annotation
    }
}
