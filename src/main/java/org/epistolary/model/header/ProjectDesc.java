package org.epistolary.model.header;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <projectDesc>…</projectDesc>}: what the file was made for.
 *
 * <p>TEI Guidelines: The TEI Header, The Project Description.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-projectDesc.html">projectDesc</a>
 */
@XmlRootElement(name = "projectDesc")
@ElementOnly
public final class ProjectDesc extends TeiElement {

    /** An empty element, in no document yet. */
    public ProjectDesc() {
        // named by its annotation
    }
}
