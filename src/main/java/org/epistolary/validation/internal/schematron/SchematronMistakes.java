package org.epistolary.validation.internal.schematron;

import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;

import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.epistolary.validation.finding.Message;
import org.epistolary.validation.internal.source.SchemaUris;
import org.epistolary.validation.schema.InvalidSchemaException;

/**
 * Finds the expression that makes a Schematron schema fail to compile. The compiler knows only the stylesheet that was
 * made of the schema; here each expression is compiled where it stands.
 */
final class SchematronMistakes {

    private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
    private static final String XSLT = "http://www.w3.org/1999/XSL/Transform";
    private static final List<String> EXPRESSIONS = List.of("test", "value", "select", "path");

    private final XPathCompiler compiler;
    private final boolean hasFunctions;

    private SchematronMistakes(XdmNode schema) {
        compiler = SchematronStylesheets.PROCESSOR.newXPathCompiler();
        compiler.setAllowUndeclaredVariables(true);
        compiler.setWarningHandler(warning -> { });
        compiler.declareNamespace("xs", XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schema.select(Steps.descendant(SCHEMATRON, "ns")).forEach(ns -> compiler.declareNamespace(
                text(ns, "prefix"), text(ns, "uri")));
        hasFunctions = schema.select(Steps.descendant(XSLT, "function")).findAny().isPresent();
    }

    /** The first mistake, with its place; empty when every expression is all right by itself. */
    static Optional<InvalidSchemaException> find(XdmNode schema) {
        SchematronMistakes mistakes = new SchematronMistakes(schema);
        for (XdmNode node : (Iterable<XdmNode>) () -> schema.axisIterator(Axis.DESCENDANT)) {
            boolean rule = node.getNodeKind() == XdmNodeKind.ELEMENT
                    && node.getNodeName().getNamespaceUri().toString().equals(SCHEMATRON);
            Optional<InvalidSchemaException> found = rule ? mistakes.check(node) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<InvalidSchemaException> check(XdmNode element) {
        String context = text(element, "context");
        boolean template = isInAbstractPattern(element);
        if (template) {
            return Optional.empty();
        }
        if (!context.isEmpty()) {
            return check(element, "context", context, true);
        }
        for (String name : EXPRESSIONS) {
            String expression = text(element, name);
            Optional<InvalidSchemaException> found = expression.isEmpty() || isText(element, name) ? Optional.empty()
                    : check(element, name, expression, false);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What stands there is completed by the patterns that are made from it. */
    private static boolean isInAbstractPattern(XdmNode element) {
        return element.select(Steps.ancestorOrSelf(SCHEMATRON, "pattern"))
                .anyMatch(pattern -> text(pattern, "abstract").equals("true"));
    }

    private static boolean isText(XdmNode element, String attribute) {
        return attribute.equals("value") && !element.getNodeName().getLocalName().equals("let");
    }

    private Optional<InvalidSchemaException> check(XdmNode element, String attribute, String expression,
            boolean pattern) {
        try {
            if (pattern) {
                compiler.compilePattern(expression);
            } else {
                compiler.compile(expression);
            }
            return Optional.empty();
        } catch (StackOverflowError e) {
            return Optional.of(mistake(element, attribute, Message.shown(expression), "it is nested too deep", e));
        } catch (SaxonApiException e) {
            boolean ownFunction = hasFunctions && e.getErrorCode() != null
                    && e.getErrorCode().getLocalName().equals("XPST0017");
            return ownFunction ? Optional.empty()
                    : Optional.of(mistake(element, attribute, expression, String.valueOf(e.getMessage()), e));
        }
    }

    private static InvalidSchemaException mistake(XdmNode element, String attribute, String expression, String reason,
            Throwable cause) {
        return new InvalidSchemaException(SchemaUris.shown(String.valueOf(element.getBaseURI())) + ":"
                + element.getLineNumber() + ":" + Math.max(1, element.getColumnNumber())
                + ": The schema has a mistake in " + attribute + "=\"" + expression + "\" of <" + element.getNodeName().getLocalName() + ">: "
                + reason.replaceAll("\\s+", " "), cause);
    }

    private static String text(XdmNode element, String attribute) {
        String value = element.getAttributeValue(new QName(attribute));
        return value == null ? "" : value;
    }
}
