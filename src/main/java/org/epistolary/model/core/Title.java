package org.epistolary.model.core;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <title>…</title>}: the title of a work.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Titles, Authors, and Editors.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-title.html">title</a>
 */
@XmlRootElement(name = "title")
public final class Title extends TeiElement implements Datable, Canonical, Typed {

    /** An empty element, in no document yet. */
    public Title() {
        // named by its annotation
    }

    /** {@code level}, as written; empty when it is not there. */
    public Optional<String> level() {
        return attribute("level");
    }

    /** Sets {@code level}, or removes it when null. */
    public void setLevel(@Nullable String level) {
        setAttribute("level", level);
    }
}
