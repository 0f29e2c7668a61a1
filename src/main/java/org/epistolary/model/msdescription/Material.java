package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Pointing;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <material>…</material>}: what the object is made of.
 *
 * <p>TEI Guidelines: Manuscript Description, Material and Object Type.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-material.html">material</a>
 */
@XmlRootElement(name = "material")
public final class Material extends TeiElement implements Canonical, Typed, Pointing {

    /** An empty element, in no document yet. */
    public Material() {
        // named by its annotation
    }
}
