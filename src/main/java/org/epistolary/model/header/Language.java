package org.epistolary.model.header;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <language>…</language>}: one language of the text.
 *
 * <p>TEI Guidelines: The TEI Header, Language Usage.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-language.html">language</a>
 */
@XmlRootElement(name = "language")
public final class Language extends TeiElement {

    /** An empty element, in no document yet. */
    public Language() {
        // named by its annotation
    }

    /** {@code ident}, as written; empty when it is not there. */
    public Optional<String> ident() {
        return attribute("ident");
    }

    /** Sets {@code ident}, or removes it when null. */
    public void setIdent(@Nullable String ident) {
        setAttribute("ident", ident);
    }

    /** {@code usage}, as written; empty when it is not there. */
    public Optional<String> usage() {
        return attribute("usage");
    }

    /** Sets {@code usage}, or removes it when null. */
    public void setUsage(@Nullable String usage) {
        setAttribute("usage", usage);
    }
}
