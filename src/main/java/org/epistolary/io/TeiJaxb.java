package org.epistolary.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.xml.transform.Result;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import org.epistolary.model.TeiVocabulary;
import org.epistolary.model.tree.SourceText;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/**
 * JAXB with nothing lost: for objects of your own that have TEI in them, or for TEI alone.
 *
 * <p>The element classes work in any {@link JAXBContext}, but JAXB itself has no notion of comments and processing
 * instructions, drops white space in the root element, and makes a transformer for every element it has no class for.
 * Here JAXB is given only what is around the TEI; each outermost TEI element passes by it whole, with comments,
 * instructions, white space, prefixes and the place it was read from.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TeiJaxb {

    private static final SourceLoader LOADER = new SourceLoader(ReadLimits.DEFAULT);
    private static final TreeParser PARSER = new TreeParser(ReadLimits.DEFAULT, false);

    private final JAXBContext context;

    private TeiJaxb(JAXBContext context) {
        this.context = context;
    }

    /**
     * With a context of your own, which has to know the element classes that occur at the outside; those of
     * {@link TeiVocabulary#classes()} are all of them.
     */
    public static TeiJaxb of(JAXBContext context) {
        return new TeiJaxb(context);
    }

    /**
     * With a new context of all element classes and of classes of your own. Expensive, so make one and keep it.
     *
     * @throws JAXBException when your classes are not annotated as JAXB wants it
     */
    public static TeiJaxb create(Class<?>... own) throws JAXBException {
        List<Class<?>> classes = new ArrayList<>(TeiVocabulary.classes());
        classes.addAll(Arrays.asList(own));
        return new TeiJaxb(JAXBContext.newInstance(classes.toArray(Class[]::new)));
    }

    /** The context, for everything that is not done here. */
    public JAXBContext context() {
        return context;
    }

    /**
     * Reads an object whose class is found by the root element.
     *
     * @throws JAXBException when JAXB has no class for the root, or refuses what is around the TEI
     * @throws IOException when the source cannot be read; a {@link TeiParseException} when it is not well-formed
     */
    public Object unmarshal(Source source) throws JAXBException, IOException {
        return unmarshaller(source, (unmarshaller, events) -> unmarshaller.unmarshal(events));
    }

    /**
     * Reads an object of a given class, whatever the root element is called.
     *
     * @throws JAXBException when JAXB refuses what is around the TEI
     * @throws IOException when the source cannot be read; a {@link TeiParseException} when it is not well-formed
     */
    public <T> T unmarshal(Source source, Class<T> type) throws JAXBException, IOException {
        return unmarshaller(source, (unmarshaller, events) -> unmarshaller.unmarshal(events, type).getValue());
    }

    /**
     * Writes an object that JAXB knows.
     *
     * @throws JAXBException when JAXB cannot write it
     * @throws IOException when the result cannot be written
     */
    public void marshal(Object object, Result result) throws JAXBException, IOException {
        TeiWriter.write(nodes(object), result);
    }

    /**
     * An object that JAXB knows as an XML document.
     *
     * @throws JAXBException when JAXB cannot write it
     */
    public String toString(Object object) throws JAXBException {
        return TeiWriter.toString(nodes(object));
    }

    private <T> T unmarshaller(Source source, Reading<T> reading) throws JAXBException, IOException {
        SourceText text = SourceReading.text(LOADER, source);
        List<TeiNode> nodes = text == null ? SourceReading.nodes(source, ReadLimits.DEFAULT) : PARSER.parseAny(text);
        TreeXmlReader events = new TreeXmlReader(nodes);
        Unmarshaller unmarshaller = context.createUnmarshaller();
        unmarshaller.setListener(new Adoption(events));
        InputSource input = new InputSource();
        input.setSystemId(source.getSystemId());
        return reading.read(unmarshaller, new SAXSource(events, input));
    }

    private List<TeiNode> nodes(Object object) throws JAXBException {
        TreeHandler tree = new TreeHandler();
        TeiPassage passage = new TeiPassage(tree);
        Marshaller marshaller = context.createMarshaller();
        marshaller.setListener(passage.listener());
        marshaller.marshal(object, passage);
        return tree.nodes();
    }

    /** One of the ways JAXB reads. */
    @FunctionalInterface
    private interface Reading<T> {

        T read(Unmarshaller unmarshaller, SAXSource events) throws JAXBException;
    }

    /**
     * When JAXB has made an object for the element that is being reported, that object takes over what is in the
     * element, so that nothing of it is left to report.
     */
    private static final class Adoption extends Unmarshaller.Listener {

        private final TreeXmlReader events;

        Adoption(TreeXmlReader events) {
            this.events = events;
        }

        @Override
        public void beforeUnmarshal(Object target, @Nullable Object parent) {
            if (target instanceof TeiElement made && events.current().orElse(null) instanceof TeiElement read) {
                read.renameTo(made);
            }
        }
    }
}
