package org.epistolary.model.header;

import java.util.List;
import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <profileDesc>…</profileDesc>}: what the text is about: languages, correspondence, participants, keywords.
 *
 * <p>TEI Guidelines: The TEI Header, The Profile Description.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-profileDesc.html">profileDesc</a>
 */
@XmlRootElement(name = "profileDesc")
@ElementOnly
public final class ProfileDesc extends TeiElement {

    /** An empty element, in no document yet. */
    public ProfileDesc() {
        // named by its annotation
    }

    /** The {@code <abstract>} elements directly in this one; empty when there is none. */
    public List<Abstract> abstracts() {
        return elements(Abstract.class);
    }

    /** The first {@code <creation>} directly in this one; empty when there is none. */
    public Optional<Creation> creation() {
        return first(Creation.class);
    }

    /** The first {@code <langUsage>} directly in this one; empty when there is none. */
    public Optional<LangUsage> langUsage() {
        return first(LangUsage.class);
    }

    /** The {@code <textClass>} elements directly in this one; empty when there is none. */
    public List<TextClass> textClasses() {
        return elements(TextClass.class);
    }

    /** The {@code <correspDesc>} elements directly in this one; empty when there is none. */
    public List<CorrespDesc> correspDescs() {
        return elements(CorrespDesc.class);
    }

    /** The {@code <particDesc>} elements directly in this one; empty when there is none. */
    public List<ParticDesc> particDescs() {
        return elements(ParticDesc.class);
    }
}
