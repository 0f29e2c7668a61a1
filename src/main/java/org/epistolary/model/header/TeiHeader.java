package org.epistolary.model.header;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <teiHeader>…</teiHeader>}: everything about the file that is not its text.
 *
 * <p>TEI Guidelines: The TEI Header.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-teiHeader.html">teiHeader</a>
 */
@XmlRootElement(name = "teiHeader")
@ElementOnly
public final class TeiHeader extends TeiElement {

    /** An empty element, in no document yet. */
    public TeiHeader() {
        // named by its annotation
    }

    /** The first {@code <fileDesc>} directly in this one; empty when there is none. */
    public Optional<FileDesc> fileDesc() {
        return first(FileDesc.class);
    }

    /** The first {@code <encodingDesc>} directly in this one; empty when there is none. */
    public Optional<EncodingDesc> encodingDesc() {
        return first(EncodingDesc.class);
    }

    /** The first {@code <profileDesc>} directly in this one; empty when there is none. */
    public Optional<ProfileDesc> profileDesc() {
        return first(ProfileDesc.class);
    }

    /** The first {@code <revisionDesc>} directly in this one; empty when there is none. */
    public Optional<RevisionDesc> revisionDesc() {
        return first(RevisionDesc.class);
    }
}
