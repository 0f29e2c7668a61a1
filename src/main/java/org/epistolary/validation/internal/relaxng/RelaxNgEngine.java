package org.epistolary.validation.internal.relaxng;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.thaiopensource.relaxng.parse.IllegalSchemaException;
import com.thaiopensource.relaxng.parse.Parseable;
import com.thaiopensource.relaxng.parse.compact.CompactParseable;
import com.thaiopensource.relaxng.parse.sax.SAXParseable;
import com.thaiopensource.relaxng.pattern.AnnotationsImpl;
import com.thaiopensource.relaxng.pattern.CommentListImpl;
import com.thaiopensource.relaxng.pattern.IdTypeMap;
import com.thaiopensource.relaxng.pattern.IdTypeMapBuilder;
import com.thaiopensource.relaxng.pattern.NameClass;
import com.thaiopensource.relaxng.pattern.Pattern;
import com.thaiopensource.relaxng.pattern.SchemaBuilderImpl;
import com.thaiopensource.relaxng.pattern.SchemaPatternBuilder;
import com.thaiopensource.resolver.xml.sax.SAX;
import com.thaiopensource.resolver.xml.sax.SAXResolver;
import com.thaiopensource.util.VoidValue;
import org.epistolary.model.TeiDocument;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.internal.Engine;
import org.epistolary.validation.internal.ErrorsAlone;
import org.epistolary.validation.internal.source.SchemaFiles;
import org.epistolary.validation.internal.source.SchemaProblem;
import org.epistolary.validation.internal.source.UnavailableSchemaException;
import org.epistolary.validation.schema.InvalidSchemaException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * RELAX NG, by Jing. Immutable and safe to share between threads.
 *
 * <p>Of Jing it takes the compiler and the matcher, and walks the tree itself: nothing is turned into events, every
 * message is about a known node, and what the matcher has worked out for one document serves for the next.
 */
public final class RelaxNgEngine implements Engine {

    private final RelaxNgSchema schema;
    private final Queue<RelaxNgRun> idle = new ConcurrentLinkedQueue<>();

    private RelaxNgEngine(RelaxNgSchema schema) {
        this.schema = schema;
    }

    /**
     * Compiles a schema.
     *
     * @param compact whether it is in compact syntax
     * @throws InvalidSchemaException when the schema is missing or has mistakes
     * @throws UnavailableSchemaException when something it includes is not there or may not be read
     */
    public static RelaxNgEngine compile(SchemaFiles files, boolean compact) throws IOException {
        FirstError errors = new FirstError();
        try {
            SchemaPatternBuilder patterns = new SchemaPatternBuilder();
            QuietDatatypes datatypes = new QuietDatatypes();
            Pattern start = SchemaBuilderImpl.parse(parseable(files, compact, errors), errors, datatypes, patterns,
                    false);
            return new RelaxNgEngine(new RelaxNgSchema(start, patterns, ids(start, patterns), datatypes));
        } catch (IllegalSchemaException | SAXException | StackOverflowError | IllegalArgumentException e) {
            throw errors.describe(files.name(), e);
        } catch (UnavailableSchemaException e) {
            throw e;
        } catch (IOException e) {
            throw SchemaProblem.because(files.name(), e);
        }
    }

    private static Parseable<Pattern, NameClass, Locator, VoidValue, CommentListImpl, AnnotationsImpl> parseable(
            SchemaFiles files, boolean compact, ErrorHandler errors) throws IOException, SAXException {
        SAXResolver resolver = new SAXResolver(files.jingResolver()) {
            @Override
            protected XMLReader createXMLReaderWithoutResolver() throws SAXException {
                return files.newXmlReader();
            }
        };
        return compact ? new CompactParseable<>(SAX.createInput(files.input()), files.jingResolver(), errors)
                : new SAXParseable<>(files.saxSource(), resolver, errors);
    }

    /** Some schemas say what is an identifier in a way that Jing refuses; they are used without that check. */
    private static @Nullable IdTypeMap ids(Pattern start, SchemaPatternBuilder patterns) throws SAXException {
        return patterns.hasIdTypes() ? new IdTypeMapBuilder(new FirstError(), start).getIdTypeMap() : null;
    }

    @Override
    public List<Finding> check(TeiDocument document) {
        RelaxNgRun run = idle.poll();
        if (run == null) {
            run = new RelaxNgRun(schema);
        }
        List<Finding> findings = run.check(document);
        idle.add(run);
        return findings;
    }

    /** Keeps the messages about a schema that does not compile. */
    private static final class FirstError extends ErrorsAlone {

        private final List<SAXParseException> errors = new ArrayList<>();

        @Override
        public void error(SAXParseException e) {
            errors.add(e);
        }

        InvalidSchemaException describe(String name, Throwable thrown) {
            return errors.isEmpty() ? SchemaProblem.because(name, thrown)
                    : SchemaProblem.at(name, errors.get(0));
        }
    }
}
