package org.epistolary.model.core;

import java.util.List;
import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <list>…</list>}: a list; its items may have printed labels before them.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Lists.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-list.html">list</a>
 */
@XmlRootElement(name = "list")
@ElementOnly
public final class TeiList extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public TeiList() {
        // named by its annotation
    }

    /** The {@code <item>} elements directly in this one; empty when there is none. */
    public List<Item> items() {
        return elements(Item.class);
    }

    /** The {@code <label>} elements directly in this one; empty when there is none. */
    public List<Label> labels() {
        return elements(Label.class);
    }

    /** The first {@code <head>} directly in this one; empty when there is none. */
    public Optional<Head> head() {
        return first(Head.class);
    }
}
