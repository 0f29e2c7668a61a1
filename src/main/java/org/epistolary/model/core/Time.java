package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <time>…</time>}: a time of day.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Dates and Times.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-time.html">time</a>
 */
@XmlRootElement(name = "time")
public final class Time extends TeiElement implements Datable, Canonical, Typed, Measured {

    /** An empty element, in no document yet. */
    public Time() {
        // named by its annotation
    }
}
