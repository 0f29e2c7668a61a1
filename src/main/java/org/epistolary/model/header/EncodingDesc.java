package org.epistolary.model.header;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <encodingDesc>…</encodingDesc>}: how the file relates to its source.
 *
 * <p>TEI Guidelines: The TEI Header, The Encoding Description.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-encodingDesc.html">encodingDesc</a>
 */
@XmlRootElement(name = "encodingDesc")
@ElementOnly
public final class EncodingDesc extends TeiElement {

    /** An empty element, in no document yet. */
    public EncodingDesc() {
        // named by its annotation
    }

    /** The first {@code <editorialDecl>} directly in this one; empty when there is none. */
    public Optional<EditorialDecl> editorialDecl() {
        return first(EditorialDecl.class);
    }

    /** The first {@code <classDecl>} directly in this one; empty when there is none. */
    public Optional<ClassDecl> classDecl() {
        return first(ClassDecl.class);
    }

    /** The first {@code <projectDesc>} directly in this one; empty when there is none. */
    public Optional<ProjectDesc> projectDesc() {
        return first(ProjectDesc.class);
    }
}
