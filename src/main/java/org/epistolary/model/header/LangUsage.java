package org.epistolary.model.header;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <langUsage>…</langUsage>}: the languages of the text.
 *
 * <p>TEI Guidelines: The TEI Header, Language Usage.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-langUsage.html">langUsage</a>
 */
@XmlRootElement(name = "langUsage")
@ElementOnly
public final class LangUsage extends TeiElement {

    /** An empty element, in no document yet. */
    public LangUsage() {
        // named by its annotation
    }

    /** The {@code <language>} elements directly in this one; empty when there is none. */
    public List<Language> languages() {
        return elements(Language.class);
    }
}
