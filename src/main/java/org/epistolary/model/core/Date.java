package org.epistolary.model.core;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <date>…</date>}: a date in any form.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Dates and Times.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-date.html">date</a>
 */
@XmlRootElement(name = "date")
public final class Date extends TeiElement implements Datable, Canonical, Typed, Measured {

    /** An empty element, in no document yet. */
    public Date() {
        // named by its annotation
    }

    /** {@code calendar}, as written; empty when it is not there. */
    public Optional<String> calendar() {
        return attribute("calendar");
    }

    /** Sets {@code calendar}, or removes it when null. */
    public void setCalendar(@Nullable String calendar) {
        setAttribute("calendar", calendar);
    }
}
