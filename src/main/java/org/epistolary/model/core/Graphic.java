package org.epistolary.model.core;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <graphic/>}: an image, such as the facsimile of a page.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Graphics and Other Non-textual Components.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-graphic.html">graphic</a>
 */
@XmlRootElement(name = "graphic")
public final class Graphic extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Graphic() {
        // named by its annotation
    }

    /** {@code url}, as written; empty when it is not there. */
    public Optional<String> url() {
        return attribute("url");
    }

    /** Sets {@code url}, or removes it when null. */
    public void setUrl(@Nullable String url) {
        setAttribute("url", url);
    }

    /** {@code width}, as written; empty when it is not there. */
    public Optional<String> width() {
        return attribute("width");
    }

    /** Sets {@code width}, or removes it when null. */
    public void setWidth(@Nullable String width) {
        setAttribute("width", width);
    }

    /** {@code height}, as written; empty when it is not there. */
    public Optional<String> height() {
        return attribute("height");
    }

    /** Sets {@code height}, or removes it when null. */
    public void setHeight(@Nullable String height) {
        setAttribute("height", height);
    }
}
