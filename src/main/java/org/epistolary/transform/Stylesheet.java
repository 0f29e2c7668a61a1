package org.epistolary.transform;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.SaxonApiUncheckedException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.epistolary.io.SecureSaxon;
import org.epistolary.io.TeiSource;
import org.epistolary.model.TeiDocument;

/** A compiled stylesheet with its parameters. Immutable and safe to share between threads. */
final class Stylesheet {

    private static final String FOLDER = "org/epistolary/transform/";

    private final XsltExecutable executable;
    private final Map<QName, XdmValue> parameters;

    private Stylesheet(XsltExecutable executable, Map<QName, XdmValue> parameters) {
        this.executable = executable;
        this.parameters = parameters;
    }

    static Stylesheet html(Map<String, Object> parameters) {
        return new Stylesheet(Html.EXECUTABLE, typed(parameters));
    }

    static Stylesheet text(Map<String, Object> parameters) {
        return new Stylesheet(Text.EXECUTABLE, typed(parameters));
    }

    String apply(TeiDocument document) {
        StringWriter out = new StringWriter();
        try {
            XdmNode input = Shared.PROCESSOR.newDocumentBuilder().build(TeiSource.of(document));
            Xslt30Transformer run = SecureSaxon.newRun(executable);
            run.setStylesheetParameters(parameters);
            run.setGlobalContextItem(input);
            Serializer serializer = run.newSerializer(out);
            run.applyTemplates(input, serializer);
        } catch (SaxonApiException | SaxonApiUncheckedException e) {
            throw new RenderingException(document.name() + ": The document could not be rendered: " + e.getMessage(), e);
        }
        return out.toString();
    }

    private static Map<QName, XdmValue> typed(Map<String, Object> parameters) {
        Map<QName, XdmValue> typed = new HashMap<>();
        parameters.forEach((name, value) -> typed.put(new QName(name), XdmAtomicValue.makeAtomicValue(value)));
        return Map.copyOf(typed);
    }

    /** One processor for both stylesheets; each is compiled when it is first wanted. */
    private static final class Shared {
        private static final Processor PROCESSOR = SecureSaxon.newProcessor();
    }

    private static final class Html {
        private static final XsltExecutable EXECUTABLE = SecureSaxon.compile(Shared.PROCESSOR, FOLDER + "html.xsl");
    }

    private static final class Text {
        private static final XsltExecutable EXECUTABLE = SecureSaxon.compile(Shared.PROCESSOR, FOLDER + "text.xsl");
    }
}
