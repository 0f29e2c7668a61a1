package org.epistolary.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import org.epistolary.io.TeiSource;
import org.epistolary.model.TeiDocument;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** RELAX NG, by Jing. Immutable and safe to share between threads. */
final class RelaxNgEngine implements Engine {

    private final Schema schema;

    private RelaxNgEngine(Schema schema) {
        this.schema = schema;
    }

    /**
     * Compiles a schema in XML syntax; what it includes is found through the same source.
     *
     * @throws InvalidSchemaException when the schema is missing or has mistakes
     */
    static RelaxNgEngine compile(SchemaSource source) throws InvalidSchemaException {
        FirstError errors = new FirstError();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, errors);
        properties.put(ValidateProperty.XML_READER_CREATOR, source::newXmlReader);
        properties.put(ValidateProperty.RESOLVER, source.jingResolver());
        RngProperty.CHECK_ID_IDREF.add(properties);
        try {
            return new RelaxNgEngine(SAXSchemaReader.getInstance()
                    .createSchema(source.input(), properties.toPropertyMap()));
        } catch (IncorrectSchemaException | SAXException | IOException e) {
            throw new InvalidSchemaException(errors.describe(source, e), e);
        }
    }

    @Override
    public List<Finding> check(TeiDocument document) {
        TeiSource source = TeiSource.of(document);
        List<Finding> findings = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Collector(document, source, findings));
        Validator validator = schema.createValidator(properties.toPropertyMap());
        XMLReader events = source.getXMLReader();
        events.setContentHandler(validator.getContentHandler());
        events.setDTDHandler(validator.getDTDHandler());
        try {
            events.parse(source.getInputSource());
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("A tree in memory has no input to fail on", e);
        }
        return findings;
    }

    /** Turns Jing's messages into findings about the node that is just being reported. */
    private record Collector(TeiDocument document, TeiSource source, List<Finding> findings) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            add(e);
        }

        @Override
        public void error(SAXParseException e) {
            add(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add(e);
        }

        private void add(SAXParseException e) {
            RelaxNgMessage message = RelaxNgMessage.of(e.getMessage());
            if (!message.isAddition()) {
                findings.add(message.about(document.name(), source.current().orElse(document.root())));
            }
        }
    }

    /** Keeps the first message about a schema that does not compile. */
    private static final class FirstError implements ErrorHandler {

        private final List<SAXParseException> errors = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            // a schema with warnings works
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            errors.add(e);
        }

        String describe(SchemaSource source, Exception thrown) {
            if (errors.isEmpty()) {
                return source.name() + ": The schema cannot be used: " + thrown.getMessage();
            }
            SAXParseException first = errors.get(0);
            return "%s:%d:%d: The schema has a mistake: %s".formatted(
                    first.getSystemId() == null ? source.name() : first.getSystemId(),
                    first.getLineNumber(), first.getColumnNumber(), first.getMessage());
        }
    }
}
