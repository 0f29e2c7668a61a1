package org.epistolary.validation.internal.schematron;

import java.util.List;
import java.util.Map;

import javax.xml.transform.stream.StreamSource;

import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.epistolary.io.internal.SecureSaxon;

/** The stylesheets that make rules of a Schematron schema; compiled when the first schema is. */
final class SchematronStylesheets {

    static final Processor PROCESSOR = SecureSaxon.newProcessor();

    private static final String FOLDER = "org/epistolary/validation/internal/schematron/";
    /** Of schematron-guard.xsl. */
    private static final String LOCATION = "Q{urn:epistolary:schematron}path";
    private static final XsltExecutable PREPARE = SecureSaxon.compile(PROCESSOR, FOLDER + "schematron-prepare.xsl");
    private static final XsltExecutable GUARD = SecureSaxon.compile(PROCESSOR, FOLDER + "schematron-guard.xsl");
    private static final XsltExecutable SCHXSLT = schxslt();

    private SchematronStylesheets() {
    }

    /** The rules in a grammar and in what it includes, as one schema. */
    static XdmNode embedded(XdmNode grammar, ResourceResolver resolver) throws SaxonApiException {
        return run(Embedded.STYLESHEET, grammar, Map.of(), resolver);
    }

    /** The stylesheet that checks a document by the rules of a schema. */
    static XdmNode stylesheet(XdmNode schema, String phase, ResourceResolver resolver) throws SaxonApiException {
        XdmNode prepared = run(PREPARE, schema, Map.of(), resolver);
        Map<QName, XdmAtomicValue> parameters = Map.of(
                name("expand-text"), new XdmAtomicValue(false),
                name("phase"), new XdmAtomicValue(phase.isEmpty() ? "#DEFAULT" : phase));
        return run(GUARD, run(SCHXSLT, prepared, parameters, resolver), Map.of(), resolver);
    }

    /** The tests of all assertions in such a stylesheet, in their order. */
    static List<String> assertions(XdmNode stylesheet) throws SaxonApiException {
        XPathCompiler compiler = PROCESSOR.newXPathCompiler();
        compiler.declareNamespace("xsl", "http://www.w3.org/1999/XSL/Transform");
        compiler.declareNamespace("svrl", "http://purl.oclc.org/dsdl/svrl");
        return compiler.evaluate("//xsl:try[xsl:if/xsl:variable[@name = ('failed-assert', 'successful-report')]]"
                        + " ! string((.//svrl:*/@test)[1]) ! replace(., '([{}])[{}]', '$1')", stylesheet)
                .stream().map(XdmItem::getStringValue).toList();
    }

    /** Such a stylesheet with the assertions of these numbers only. */
    static XdmNode part(XdmNode stylesheet, int first, int last) throws SaxonApiException {
        return run(Part.STYLESHEET, stylesheet, Map.of(new QName("first"), new XdmAtomicValue(first),
                new QName("last"), new XdmAtomicValue(last)), request -> null);
    }

    private static XdmNode run(XsltExecutable stylesheet, XdmNode input, Map<QName, XdmAtomicValue> parameters,
            ResourceResolver resolver) throws SaxonApiException {
        XdmDestination result = new XdmDestination();
        result.setBaseURI(input.getBaseURI());
        Xslt30Transformer run = SecureSaxon.newRun(stylesheet);
        run.setResourceResolver(resolver);
        StringBuilder messages = new StringBuilder();
        run.setMessageHandler(message -> messages.append(message.getContent().getStringValue().strip()).append(' '));
        run.setStylesheetParameters(parameters);
        run.setGlobalContextItem(input);
        try {
            run.applyTemplates(input, result);
        } catch (SaxonApiException e) {
            throw messages.isEmpty() ? e : new SaxonApiException(messages.toString().strip(), e);
        }
        return result.getXdmNode();
    }

    private static XsltExecutable schxslt() {
        XsltCompiler compiler = PROCESSOR.newXsltCompiler();
        compiler.setParameter(name("terminate-validation-on-error"), new XdmAtomicValue(false));
        compiler.setParameter(name("compact-report"), new XdmAtomicValue(true));
        compiler.setParameter(name("location-function"), new XdmAtomicValue(LOCATION));
        try {
            return compiler.compile(new StreamSource(
                    SchematronStylesheets.class.getClassLoader().getResourceAsStream("content/transpile.xsl")));
        } catch (SaxonApiException e) {
            throw new IllegalStateException("SchXslt2 cannot be compiled: " + e.getMessage(), e);
        }
    }

    private static QName name(String parameter) {
        return new QName("http://dmaus.name/ns/2023/schxslt", parameter);
    }

    /** Compiled when a grammar is asked for rules in it; the profile has its rules in a file of their own. */
    private static final class Embedded {

        private static final XsltExecutable STYLESHEET =
                SecureSaxon.compile(PROCESSOR, FOLDER + "schematron-embedded.xsl");

        private Embedded() {
        }
    }

    /** Compiled when rules of a schema recurse too deep. */
    private static final class Part {

        private static final XsltExecutable STYLESHEET = SecureSaxon.compile(PROCESSOR, FOLDER + "schematron-part.xsl");

        private Part() {
        }
    }
}
