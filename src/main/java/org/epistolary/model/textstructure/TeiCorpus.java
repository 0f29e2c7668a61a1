package org.epistolary.model.textstructure;

import java.util.List;
import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.header.TeiHeader;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <teiCorpus>…</teiCorpus>}: several TEI documents under one common header.
 *
 * <p>TEI Guidelines: Default Text Structure, Corpus Files.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-teiCorpus.html">teiCorpus</a>
 */
@XmlRootElement(name = "teiCorpus")
@ElementOnly
public final class TeiCorpus extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public TeiCorpus() {
        // named by its annotation
    }

    /** The first {@code <teiHeader>} directly in this one; empty when there is none. */
    public Optional<TeiHeader> header() {
        return first(TeiHeader.class);
    }

    /** The {@code <TEI>} elements directly in this one; empty when there is none. */
    public List<Tei> documents() {
        return elements(Tei.class);
    }
}
