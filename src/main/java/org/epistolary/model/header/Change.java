package org.epistolary.model.header;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Pointing;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <change>…</change>}: one change to the file.
 *
 * <p>TEI Guidelines: The TEI Header, The Revision Description.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-change.html">change</a>
 */
@XmlRootElement(name = "change")
public final class Change extends TeiElement implements Datable, Typed, Pointing {

    /** An empty element, in no document yet. */
    public Change() {
        // named by its annotation
    }

    /** {@code who}, as written; empty when it is not there. */
    public Optional<String> who() {
        return attribute("who");
    }

    /** Sets {@code who}, or removes it when null. */
    public void setWho(@Nullable String who) {
        setAttribute("who", who);
    }

    /** {@code status}, as written; empty when it is not there. */
    public Optional<String> status() {
        return attribute("status");
    }

    /** Sets {@code status}, or removes it when null. */
    public void setStatus(@Nullable String status) {
        setAttribute("status", status);
    }
}
