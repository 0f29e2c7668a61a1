package org.epistolary.transform;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;

import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.SaxonApiUncheckedException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.epistolary.io.internal.OwnResources;
import org.epistolary.io.internal.SecureSaxon;
import org.epistolary.io.TeiSource;
import org.epistolary.model.TeiDocument;

/** A compiled stylesheet with its parameters. Immutable and safe to share between threads. */
final class Stylesheet {

    private final CompiledStylesheet compiled;
    private final Map<QName, XdmValue> parameters;

    Stylesheet(CompiledStylesheet compiled, Map<String, String> parameters) {
        this.compiled = compiled;
        this.parameters = ParameterValues.of(compiled, parameters);
    }

    CompiledStylesheet compiled() {
        return compiled;
    }

    String apply(TeiDocument document) {
        return apply(document, input(document));
    }

    /** The document as a tree of Saxon's. */
    XdmNode input(TeiDocument document) {
        try {
            return compiled.processor().newDocumentBuilder().build(TeiSource.of(document));
        } catch (SaxonApiException e) {
            throw new RenderingException(document.name() + ": The document could not be rendered: "
                    + Faults.describe(e), e);
        }
    }

    String apply(TeiDocument document, XdmNode input) {
        StringWriter out = new StringWriter();
        try {
            Xslt30Transformer run = SecureSaxon.newRun(compiled.executable());
            run.setStylesheetParameters(parameters);
            run.setGlobalContextItem(input);
            run.applyTemplates(input, run.newSerializer(out));
        } catch (SaxonApiException e) {
            throw new RenderingException(document.name() + ": The document could not be rendered: "
                    + Faults.describe(e), e);
        } catch (SaxonApiUncheckedException e) {
            throw new RenderingException(document.name() + ": The document could not be rendered: "
                    + e.getMessage(), e);
        }
        return out.toString();
    }

    /** A digest of all that decides what comes of a document. */
    String fingerprint() {
        Digest digest = new Digest().add(OwnResources.version()).add(compiled.digest());
        Map<String, String> sorted = new TreeMap<>();
        parameters.forEach((name, value) -> sorted.put(name.getEQName(), value.toString()));
        sorted.forEach((name, value) -> digest.add(name).add(value));
        return digest.hex();
    }
}
