package org.epistolary.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.ctc.wstx.stax.WstxInputFactory;
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

    /** Loads the letters. */
    @Setup
    public void load() throws IOException {
        letters = Letters.load();
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
    public void read(Blackhole sink) throws IOException {
        for (byte[] letter : letters) {
            sink.consume(document(letter));
        }
    }

    /** Into the tree and back, with nothing edited. */
    @Benchmark
    public void readAndSave(Blackhole sink) throws IOException {
        for (byte[] letter : letters) {
            sink.consume(writer.toBytes(document(letter)));
        }
    }

    /** Into the tree, one date changed, and back. */
    @Benchmark
    public void readEditAndSave(Blackhole sink) throws IOException {
        for (byte[] letter : letters) {
            TeiDocument document = document(letter);
            document.root().descendants(Date.class).findFirst().ifPresent(date -> date.setWhen("1950-10-08"));
            sink.consume(writer.toBytes(document));
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

    /** The letters, read. */
    @State(Scope.Benchmark)
    public static class Trees {

        private List<TeiDocument> documents = List.of();

        /** Reads them. */
        @Setup
        public void read() throws IOException {
            List<TeiDocument> read = new java.util.ArrayList<>();
            for (byte[] letter : Letters.load()) {
                read.add(TeiReader.create().read(new ByteArrayInputStream(letter), "letter"));
            }
            documents = read;
        }
    }
}
