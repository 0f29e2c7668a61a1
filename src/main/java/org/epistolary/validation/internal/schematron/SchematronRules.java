package org.epistolary.validation.internal.schematron;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.transform.sax.SAXSource;

import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import org.epistolary.validation.internal.source.SchemaFiles;
import org.epistolary.validation.internal.source.SchemaProblem;
import org.epistolary.validation.internal.source.UnavailableSchemaException;
import org.epistolary.validation.schema.InvalidSchemaException;
import org.epistolary.io.internal.SecureSaxon;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** The rules of one ISO Schematron schema, compiled. Immutable and safe to share between threads. */
public final class SchematronRules {

    private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
    private static final Set<String> BINDINGS = Set.of("", "xslt", "xslt2", "xslt3", "xpath2", "xpath3", "xpath31");

    private final String name;
    private final XsltExecutable rules;
    private final DividedRules divided;

    private SchematronRules(String name, XdmNode stylesheet, DividedRules.PartCompiler compiler)
            throws SaxonApiException {
        this.name = name;
        this.rules = compiler.compile(stylesheet);
        this.divided = new DividedRules(stylesheet, compiler);
    }

    /**
     * Compiles a schema.
     *
     * @param phase the phase to run; empty for the schema's own default
     * @throws InvalidSchemaException when the schema is missing or has mistakes
     * @throws UnavailableSchemaException when the schema is not there or may not be read
     */
    public static SchematronRules compile(SchemaFiles files, String phase) throws IOException {
        XdmNode schema = read(files);
        try {
            return compile(files, schema, phase);
        } catch (SaxonApiException | StackOverflowError e) {
            files.checkRefusal();
            throw SchematronMistakes.find(schema)
                    .orElseGet(() -> SchemaProblem.because(files.name(), e));
        }
    }

    /**
     * Compiles the rules that stand in a grammar and in what it includes.
     *
     * @return null when there are none
     * @throws InvalidSchemaException when they have mistakes
     */
    public static @Nullable SchematronRules embedded(SchemaFiles files, String phase)
            throws IOException {
        XdmNode grammar = read(files);
        try {
            XdmNode schema = SchematronStylesheets.embedded(grammar, files.saxonResolver());
            boolean empty = schema.select(Steps.descendant(SCHEMATRON, "rule")).findAny().isEmpty();
            return empty ? null : compile(files, schema, phase);
        } catch (SaxonApiException | StackOverflowError e) {
            files.checkRefusal();
            throw SchematronMistakes.find(grammar)
                    .orElseGet(() -> SchemaProblem.because(files.name(), e));
        }
    }

    private static SchematronRules compile(SchemaFiles files, XdmNode schema, String phase)
            throws SaxonApiException, InvalidSchemaException {
        checkBinding(files.name(), schema);
        XdmNode stylesheet = SchematronStylesheets.stylesheet(schema, phase, files.saxonResolver());
        return new SchematronRules(files.name(), stylesheet, part -> compile(files, part));
    }

    private static XsltExecutable compile(SchemaFiles files, XdmNode stylesheet) throws SaxonApiException {
        XsltCompiler compiler = SchematronStylesheets.PROCESSOR.newXsltCompiler();
        compiler.setResourceResolver(files.saxonResolver());
        List<String> errors = new ArrayList<>();
        compiler.setErrorReporter(error -> {
            if (!error.isWarning()) {
                errors.add(error.getMessage());
            }
        });
        try {
            return compiler.compile(stylesheet.asSource());
        } catch (SaxonApiException e) {
            throw errors.isEmpty() ? e : new SaxonApiException(String.join("; ", errors), e);
        }
    }

    private static void checkBinding(String name, XdmNode schema) throws InvalidSchemaException {
        String binding = schema.select(Steps.child("*").then(Steps.attribute("queryBinding"))).findFirst()
                .map(XdmNode::getStringValue).orElse("").strip();
        if (!BINDINGS.contains(binding)) {
            throw new InvalidSchemaException(name + ": The schema has queryBinding=\"" + binding
                    + "\", which is not known here. xslt2 and xslt3 are.");
        }
    }

    private static XdmNode read(SchemaFiles files) throws IOException {
        DocumentBuilder builder = SchematronStylesheets.PROCESSOR.newDocumentBuilder();
        builder.setLineNumbering(true);
        try {
            BuildingContentHandler handler = builder.newBuildingContentHandler();
            SAXSource source = files.saxSource();
            source.getXMLReader().setContentHandler(handler);
            source.getXMLReader().parse(source.getInputSource());
            return handler.getDocumentNode();
        } catch (SaxonApiException e) {
            throw SchemaProblem.because(files.name(), e);
        } catch (SAXException e) {
            throw SchemaProblem.notWellFormed(files.name(), e);
        }
    }

    /** What messages call the schema. */
    String name() {
        return name;
    }

    /**
     * The reports on a document, in SVRL: usually one.
     *
     * @param warnings told what Saxon has to say meanwhile
     * @param tooDeep told the test of each assertion that recurses too deep
     */
    List<XdmNode> reports(XdmNode document, Consumer<String> warnings, Consumer<String> tooDeep)
            throws SaxonApiException {
        try {
            return List.of(report(rules, document, warnings));
        } catch (SaxonApiException e) {
            if (!DividedRules.wentTooDeep(e)) {
                throw e;
            }
            return divided.reports(document, warnings, tooDeep);
        }
    }

    /** The report of a stylesheet; of what Saxon says while it fails, nothing is passed on. */
    static XdmNode report(XsltExecutable rules, XdmNode document, Consumer<String> warnings) throws SaxonApiException {
        XdmDestination report = new XdmDestination();
        Xslt30Transformer run = SecureSaxon.newRun(rules);
        List<String> said = new ArrayList<>();
        run.setErrorReporter(warning -> said.add(String.valueOf(warning.getMessage())));
        run.setGlobalContextItem(document);
        run.applyTemplates(document, report);
        said.forEach(warnings);
        return report.getXdmNode();
    }
}
