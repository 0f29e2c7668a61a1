package org.epistolary.model.textstructure;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <group>…</group>}: several texts that belong together.
 *
 * <p>TEI Guidelines: Default Text Structure, Grouped and Floating Texts.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-group.html">group</a>
 */
@XmlRootElement(name = "group")
@ElementOnly
public final class Group extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Group() {
        // named by its annotation
    }

    /** The {@code <text>} elements directly in this one; empty when there is none. */
    public List<Text> texts() {
        return elements(Text.class);
    }
}
