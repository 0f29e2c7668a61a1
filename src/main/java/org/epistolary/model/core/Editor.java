package org.epistolary.model.core;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <editor>…</editor>}: an editor, in the words of a bibliographic statement.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Components of Bibliographic References.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-editor.html">editor</a>
 */
@XmlRootElement(name = "editor")
public final class Editor extends TeiElement implements Datable, Canonical {

    /** An empty element, in no document yet. */
    public Editor() {
        // named by its annotation
    }

    /** {@code role}, as written; empty when it is not there. */
    public Optional<String> role() {
        return attribute("role");
    }

    /** Sets {@code role}, or removes it when null. */
    public void setRole(@Nullable String role) {
        setAttribute("role", role);
    }
}
