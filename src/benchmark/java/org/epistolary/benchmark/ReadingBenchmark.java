package org.epistolary.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;

import com.ctc.wstx.stax.WstxInputFactory;
import jakarta.xml.bind.JAXBException;
import org.epistolary.io.TeiJaxb;
import org.epistolary.io.TeiReader;
import org.epistolary.io.TeiWriter;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.core.Date;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading and saving, each over all letters given; Woodstox pulling every event and its text is the limit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
public class ReadingBenchmark {

    private final TeiReader reader = TeiReader.create();
    private final TeiWriter writer = TeiWriter.create();
    private final WstxInputFactory woodstox = new WstxInputFactory();
    private List<byte[]> letters = List.of();
    private List<byte[]> longLetters = List.of();

    /** Loads the letters. */
    @Setup
    public void load() throws IOException {
        letters = Letters.load();
        longLetters = Letters.loadLong();
        woodstox.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        woodstox.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /** Every event, name, attribute and text. */
    @Benchmark
    public void woodstox(Blackhole sink) throws XMLStreamException {
        for (byte[] letter : letters) {
            XMLStreamReader events = woodstox.createXMLStreamReader(new ByteArrayInputStream(letter));
            while (events.hasNext()) {
                pull(events, events.next(), sink);
            }
            events.close();
        }
    }

    private static void pull(XMLStreamReader events, int type, Blackhole sink) {
        switch (type) {
            case XMLStreamConstants.START_ELEMENT -> {
                sink.consume(events.getLocalName());
                for (int i = 0; i < events.getAttributeCount(); i++) {
                    sink.consume(events.getAttributeLocalName(i));
                    sink.consume(events.getAttributeValue(i));
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE,
                    XMLStreamConstants.COMMENT -> sink.consume(events.getText());
            default -> sink.consume(type);
        }
    }

    /** Into the tree. */
    @Benchmark
    @Ratio(of = "woodstox", wanted = 0.5)
    public void read(Blackhole sink) throws IOException {
        for (byte[] letter : letters) {
            sink.consume(document(letter));
        }
    }

    /** Into the tree and back, with nothing edited. */
    @Benchmark
    @Ratio(of = "woodstox", wanted = 0.45)
    public void readAndSave(Blackhole sink) throws IOException {
        for (byte[] letter : letters) {
            sink.consume(writer.toBytes(document(letter)));
        }
    }

    /** Into the tree, one date changed, and back. */
    @Benchmark
    @Ratio(of = "woodstox")
    public void readEditAndSave(Blackhole sink) throws IOException {
        for (byte[] letter : letters) {
            TeiDocument document = document(letter);
            document.root().descendants(Date.class).findFirst().ifPresent(date -> date.setWhen("1950-10-08"));
            sink.consume(writer.toBytes(document));
        }
    }

    /** The letters with long texts, into the tree. */
    @Benchmark
    public void readLong(Blackhole sink) throws IOException {
        for (byte[] letter : longLetters) {
            sink.consume(document(letter));
        }
    }

    /** Only the headers of the letters with long texts. */
    @Benchmark
    @Ratio(of = "readLong", wanted = 3)
    public void headerOfLong(Blackhole sink) throws IOException {
        for (byte[] letter : longLetters) {
            sink.consume(reader.readHeader(new ByteArrayInputStream(letter), "letter"));
        }
    }

    /** Through JAXB into the same classes, with nothing lost. */
    @Benchmark
    @Ratio(of = "woodstox", wanted = 0.15)
    public void jaxb(Jaxb jaxb, Blackhole sink) throws JAXBException, IOException {
        for (byte[] letter : letters) {
            sink.consume(jaxb.door.unmarshal(new StreamSource(new ByteArrayInputStream(letter), "letter")));
        }
    }

    /** By JAXB alone into the same classes, which loses the comments. */
    @Benchmark
    @Ratio(of = "woodstox")
    public void jaxbAlone(Jaxb jaxb, Blackhole sink) throws JAXBException, XMLStreamException {
        for (byte[] letter : letters) {
            XMLEventReader events = woodstox.createXMLEventReader(new ByteArrayInputStream(letter));
            sink.consume(jaxb.door.context().createUnmarshaller().unmarshal(events));
        }
    }

    /** Every node and attribute of trees read before: what a question costs. */
    @Benchmark
    public void walk(Trees trees, Blackhole sink) {
        for (TeiDocument document : trees.documents) {
            document.root().descendants().forEach(sink::consume);
            for (Map.Entry<QName, String> attribute : document.root().attributes().entrySet()) {
                sink.consume(attribute.getValue());
            }
        }
    }

    private TeiDocument document(byte[] letter) throws IOException {
        return reader.read(new ByteArrayInputStream(letter), "letter");
    }

    /** The JAXB context, made once. */
    @State(Scope.Benchmark)
    public static class Jaxb {

        private TeiJaxb door;

        /** Makes it. */
        @Setup
        public void make() throws JAXBException {
            door = TeiJaxb.create();
        }
    }

    /** The letters, read. */
    @State(Scope.Benchmark)
    public static class Trees {

        private List<TeiDocument> documents = List.of();

        /** Reads them. */
        @Setup
        public void read() throws IOException {
            List<TeiDocument> read = new ArrayList<>();
            for (byte[] letter : Letters.load()) {
                read.add(TeiReader.create().read(new ByteArrayInputStream(letter), "letter"));
            }
            documents = read;
        }
    }
}
