package org.epistolary.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.transform.sax.SAXSource;

import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.epistolary.io.SecureSaxon;
import org.epistolary.io.TeiSource;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.WhiteSpace;
import org.xml.sax.SAXException;

/** ISO Schematron, by SchXslt2 and Saxon. Immutable and safe to share between threads. */
final class SchematronEngine implements Engine {

    private static final String TRANSPILER = "content/transpile.xsl";
    private static final String SCHXSLT = "http://dmaus.name/ns/2023/schxslt";

    private final String name;
    private final XsltExecutable rules;

    private SchematronEngine(String name, XsltExecutable rules) {
        this.name = name;
        this.rules = rules;
    }

    /**
     * Compiles a schema.
     *
     * @throws InvalidSchemaException when the schema is missing or has mistakes
     */
    static SchematronEngine compile(SchemaSource source) throws InvalidSchemaException {
        Processor processor = Shared.PROCESSOR;
        try {
            Xslt30Transformer transpiler = SecureSaxon.newRun(Shared.TRANSPILER);
            transpiler.setStylesheetParameters(Map.of(new QName(SCHXSLT, "expand-text"), new XdmAtomicValue(false)));
            XdmDestination stylesheet = new XdmDestination();
            transpiler.transform(new SAXSource(source.newXmlReader(), source.input()), stylesheet);
            return new SchematronEngine(source.name(),
                    SecureSaxon.compile(processor, stylesheet.getXdmNode().asSource()));
        } catch (SaxonApiException | SAXException | IOException e) {
            throw new InvalidSchemaException(source.name() + ": The Schematron schema cannot be used: "
                    + e.getMessage(), e);
        }
    }

    @Override
    public List<Finding> check(TeiDocument document) {
        XdmDestination report = new XdmDestination();
        try {
            XdmNode input = Shared.PROCESSOR.newDocumentBuilder().build(TeiSource.of(document));
            Xslt30Transformer run = SecureSaxon.newRun(rules);
            run.setGlobalContextItem(input);
            run.applyTemplates(input, report);
        } catch (SaxonApiException e) {
            return List.of(new Finding("schematron-failed", Severity.ERROR, Location.of(document.name(), document.root()),
                    "The rules of " + name + " could not be applied to this file: " + e.getMessage(), null));
        }
        return findings(report.getXdmNode(), document);
    }

    private static List<Finding> findings(XdmNode report, TeiDocument document) {
        List<Finding> findings = new ArrayList<>();
        for (XdmValue item : (Iterable<XdmNode>) () -> report.axisIterator(Axis.DESCENDANT)) {
            XdmNode node = (XdmNode) item;
            boolean finding = node.getNodeKind() == XdmNodeKind.ELEMENT
                    && (node.getNodeName().getLocalName().equals("failed-assert")
                    || node.getNodeName().getLocalName().equals("successful-report"));
            if (finding) {
                findings.add(finding(node, document));
            }
        }
        return findings;
    }

    private static Finding finding(XdmNode node, TeiDocument document) {
        String id = attribute(node, "id");
        String role = attribute(node, "role").isEmpty() ? attribute(node, "flag") : attribute(node, "role");
        TeiElement element = ElementPath.resolve(document, attribute(node, "location"));
        return new Finding(id.isEmpty() ? "schematron" : id, Severity.ofRole(role),
                Location.of(document.name(), element), text(node), null);
    }

    /** The message proper; diagnostics and properties stand beside it. */
    private static String text(XdmNode node) {
        for (XdmNode child : node.children("text")) {
            return WhiteSpace.collapse(child.getStringValue());
        }
        return "";
    }

    private static String attribute(XdmNode node, String name) {
        String value = node.getAttributeValue(new QName(name));
        return value == null ? "" : value;
    }

    /** Made when the first Schematron schema is, and never for those who have none. */
    private static final class Shared {
        private static final Processor PROCESSOR = SecureSaxon.newProcessor();
        private static final XsltExecutable TRANSPILER = SecureSaxon.compile(PROCESSOR, SchematronEngine.TRANSPILER);
    }
}
