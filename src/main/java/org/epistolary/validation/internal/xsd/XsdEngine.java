package org.epistolary.validation.internal.xsd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.transform.Source;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;

import org.epistolary.io.TeiSource;
import org.epistolary.model.TeiDocument;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.internal.Engine;
import org.epistolary.validation.internal.ErrorsAlone;
import org.epistolary.validation.internal.source.SchemaFiles;
import org.epistolary.validation.internal.source.SchemaProblem;
import org.epistolary.validation.internal.source.UnavailableSchemaException;
import org.epistolary.validation.schema.InvalidSchemaException;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * W3C XML Schema: 1.0 by the Xerces of the JDK, 1.1 by that of Apache where it is there. Immutable and safe to share
 * between threads; each document gets a validator of its own, because that of XSD 1.1 keeps something of the last one.
 */
public final class XsdEngine implements Engine {

    /** What has to be added for XSD 1.1. */
    public static final String ARTIFACT = "org.exist-db.thirdparty.xerces:xercesImpl:2.12.2:xml-schema-1.1, "
            + "org.exist-db.thirdparty.org.eclipse.wst.xml:xpath2:1.2.0 and edu.princeton.cup:java-cup:10k";

    private final Schema schema;

    private XsdEngine(Schema schema) {
        this.schema = schema;
    }

    /**
     * Compiles a schema.
     *
     * @throws InvalidSchemaException when the schema is missing or has mistakes
     * @throws UnavailableSchemaException when something it includes is not there or may not be read
     * @throws MissingEngineException when it is in XSD 1.1 and there is no engine for it
     */
    public static XsdEngine compile(SchemaFiles files) throws IOException {
        XsdResolver resolver = new XsdResolver(files);
        try {
            boolean newer = XsdVersion.isNewer(files);
            XsdFactory factory = newer ? XsdFactory.newer(files.name()) : XsdFactory.older();
            Source source = files.saxSource();
            Schema schema = factory.compile(source, resolver);
            if (newer) {
                XsdVersion.checkHarmless(files);
            }
            return new XsdEngine(schema);
        } catch (XsdResolver.Refusal e) {
            throw e.reason();
        } catch (NoClassDefFoundError e) {
            // the engine is there, but not what it needs
            throw new MissingEngineException(files.name());
        } catch (SAXException | StackOverflowError e) {
            throw SchemaProblem.because(files.name(), e);
        }
    }

    @Override
    public List<Finding> check(TeiDocument document) {
        TeiSource source = TeiSource.of(document);
        Collector collector = new Collector(document, source);
        ValidatorHandler handler = schema.newValidatorHandler();
        handler.setErrorHandler(collector);
        handler.setResourceResolver(XsdResolver.NOTHING);
        XMLReader events = source.getXMLReader();
        events.setContentHandler(handler);
        try {
            events.parse(source.getInputSource());
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("A tree in memory has no input to fail on", e);
        }
        return collector.findings();
    }

    /**
     * Turns messages into findings about the node that is just being reported. What a datatype says comes first,
     * without a name; then comes the attribute or element it is about.
     */
    private static final class Collector extends ErrorsAlone {

        private final TeiDocument document;
        private final TeiSource source;
        private final List<Finding> findings = new ArrayList<>();
        private String reason = "";
        private XsdMessage last = XsdMessage.of("");

        Collector(TeiDocument document, TeiSource source) {
            this.document = document;
            this.source = source;
        }

        @Override
        public void error(SAXParseException e) {
            XsdMessage message = XsdMessage.of(e.getMessage());
            if (message.isReason()) {
                reason = message.text();
                return;
            }
            if (!message.repeats(last)) {
                findings.add(message.about(document.name(), source.current().orElse(document.root()), reason));
            }
            last = message;
            reason = "";
        }

        List<Finding> findings() {
            if (!reason.isEmpty()) {
                findings.add(XsdMessage.of(reason).about(document.name(), document.root(), ""));
            }
            return findings;
        }
    }
}
