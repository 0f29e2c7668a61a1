package org.epistolary.model.core;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <textLang>…</textLang>}: the languages and scripts used.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Language of Texts.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-textLang.html">textLang</a>
 */
@XmlRootElement(name = "textLang")
public final class TextLang extends TeiElement {

    /** An empty element, in no document yet. */
    public TextLang() {
        // named by its annotation
    }

    /** {@code mainLang}, as written; empty when it is not there. */
    public Optional<String> mainLang() {
        return attribute("mainLang");
    }

    /** Sets {@code mainLang}, or removes it when null. */
    public void setMainLang(@Nullable String mainLang) {
        setAttribute("mainLang", mainLang);
    }

    /** {@code otherLangs}, as written; empty when it is not there. */
    public Optional<String> otherLangs() {
        return attribute("otherLangs");
    }

    /** Sets {@code otherLangs}, or removes it when null. */
    public void setOtherLangs(@Nullable String otherLangs) {
        setAttribute("otherLangs", otherLangs);
    }
}
