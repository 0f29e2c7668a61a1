package org.epistolary.transform;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.SaxonApiUncheckedException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.epistolary.io.internal.OwnResources;
import org.epistolary.io.internal.SecureSaxon;
import org.epistolary.io.TeiSource;
import org.epistolary.model.TeiDocument;

/** A compiled stylesheet with its parameters. Immutable and safe to share between threads. */
final class Stylesheet {

    private static final QName LABELS = new QName("labels");
    private static final QName REPORT = new QName("report");
    private static final QName ALL_LABELS = new QName(OverlayCheck.PROJECT, "all-labels");

    private final CompiledStylesheet compiled;
    private final Map<QName, XdmValue> parameters;
    private final Map<String, String> labels;

    Stylesheet(CompiledStylesheet compiled, Map<String, String> parameters, Map<String, String> labels) {
        this(compiled, ParameterValues.of(compiled, parameters), new TreeMap<>(labels));
    }

    private Stylesheet(CompiledStylesheet compiled, Map<QName, XdmValue> parameters, TreeMap<String, String> labels) {
        this.compiled = compiled;
        this.parameters = parameters;
        this.labels = labels;
    }

    /** The same with marks that tell where each piece of the text comes from. */
    Stylesheet marking() {
        return new Stylesheet(compiled.marking(), parameters, new TreeMap<>(labels));
    }

    CompiledStylesheet compiled() {
        return compiled;
    }

    String apply(TeiDocument document) {
        return apply(document, input(document));
    }

    /** The rendering; what no rule knows is told. */
    String apply(TeiDocument document, Consumer<UnknownElement> unknown) {
        Xslt30Transformer run = SecureSaxon.newRun(compiled.executable());
        run.setMessageHandler(new UnknownElements(compiled.rules(), unknown));
        return apply(document, input(document), run, Map.of(REPORT, new XdmAtomicValue(true)));
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
        return apply(document, input, SecureSaxon.newRun(compiled.executable()), Map.of());
    }

    private String apply(TeiDocument document, XdmNode input, Xslt30Transformer run, Map<QName, XdmValue> more) {
        StringWriter out = new StringWriter();
        try {
            run.setStylesheetParameters(all(more));
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

    private Map<QName, XdmValue> all(Map<QName, XdmValue> more) {
        Map<QName, XdmValue> all = new HashMap<>(parameters);
        if (!labels.isEmpty()) {
            all.put(LABELS, XdmMap.makeMap(labels));
        }
        all.putAll(more);
        return all;
    }

    /** The labels by their keys, in the language of the parameters. */
    Map<String, String> labels() {
        try {
            Xslt30Transformer run = SecureSaxon.newRun(compiled.executable());
            run.setStylesheetParameters(all(Map.of()));
            Map<String, String> found = new TreeMap<>();
            XdmMap map = (XdmMap) run.callFunction(ALL_LABELS, new XdmValue[0]);
            map.asMap().forEach((key, value) -> found.put(key.getStringValue(), value.itemAt(0).getStringValue()));
            return found;
        } catch (SaxonApiException e) {
            throw new IllegalStateException("The labels cannot be listed: " + e.getMessage(), e);
        }
    }

    /** A digest of all that decides what comes of a document. */
    String fingerprint() {
        Digest digest = new Digest().add(OwnResources.version()).add(compiled.digest());
        Map<String, String> sorted = new TreeMap<>();
        parameters.forEach((name, value) -> sorted.put(name.getEQName(), value.toString()));
        sorted.forEach((name, value) -> digest.add(name).add(value));
        labels.forEach((key, label) -> digest.add("label").add(key).add(label));
        return digest.hex();
    }
}
