package org.epistolary.model.header;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.core.Date;
import org.epistolary.model.core.Idno;
import org.epistolary.model.core.Note;
import org.epistolary.model.namesdates.OrgName;
import org.epistolary.model.namesdates.PersName;
import org.epistolary.model.namesdates.PlaceName;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <correspAction>…</correspAction>}: one act of a correspondence: sent, received, transmitted, forwarded, redirected.
 *
 * <p>TEI Guidelines: The TEI Header, Correspondence Description.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-correspAction.html">correspAction</a>
 */
@XmlRootElement(name = "correspAction")
@ElementOnly
public final class CorrespAction extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public CorrespAction() {
        // named by its annotation
    }

    /** The {@code <persName>} elements directly in this one; empty when there is none. */
    public List<PersName> persNames() {
        return elements(PersName.class);
    }

    /** The {@code <orgName>} elements directly in this one; empty when there is none. */
    public List<OrgName> orgNames() {
        return elements(OrgName.class);
    }

    /** The {@code <placeName>} elements directly in this one; empty when there is none. */
    public List<PlaceName> placeNames() {
        return elements(PlaceName.class);
    }

    /** The {@code <date>} elements directly in this one; empty when there is none. */
    public List<Date> dates() {
        return elements(Date.class);
    }

    /** The {@code <idno>} elements directly in this one; empty when there is none. */
    public List<Idno> idnos() {
        return elements(Idno.class);
    }

    /** The {@code <note>} elements directly in this one; empty when there is none. */
    public List<Note> notes() {
        return elements(Note.class);
    }
}
