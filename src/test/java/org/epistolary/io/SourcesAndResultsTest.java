package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.transform.Result;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stax.StAXResult;
import javax.xml.transform.stax.StAXSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

import com.ctc.wstx.stax.WstxInputFactory;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.core.P;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** From whatever Java calls a source, to whatever it calls a result. */
class SourcesAndResultsTest {

    private static final String XML = "<!-- before -->\n<?p?>\n" + Samples.letter("<p n='1'>Dear <hi>A</hi> "
            + "<hi>B</hi>, <!-- c --><?p d?><m:m xmlns:m='urn:m' m:a='1'/>&#x1F600; &amp; </p>") + "<!-- behind -->\n";
    private static final TeiReader READER = TeiReader.create();
    private static final TeiWriter WRITER = TeiWriter.create();

    @TempDir
    private Path folder;

    private static TeiDocument expected() throws IOException {
        return READER.read(XML, "letter");
    }

    private static Document dom() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(XML)));
    }

    @Test
    void streams_and_readers_are_read_as_they_are() throws Exception {
        Path file = Files.writeString(folder.resolve("a letter.xml"), XML);
        byte[] bytes = XML.getBytes(StandardCharsets.UTF_8);
        List<TeiDocument> documents = List.of(
                READER.read(file),
                READER.read(new ByteArrayInputStream(bytes), "letter"),
                READER.read(new StringReader(XML), "letter"),
                READER.read(new StreamSource(new ByteArrayInputStream(bytes), "letter")),
                READER.read(new StreamSource(new StringReader(XML))),
                READER.read(new StreamSource(file.toUri().toString())),
                READER.read(new StreamSource(file.toFile())),
                READER.read(new SAXSource(new InputSource(new StringReader(XML)))));
        for (TeiDocument document : documents) {
            assertThat(WRITER.toBytes(document)).isEqualTo(bytes);
        }
        assertThat(documents.get(5).source().orElseThrow().path()).contains(file);
    }

    @Test
    void events_and_nodes_lose_nothing_but_their_places() throws Exception {
        SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
        parsers.setNamespaceAware(true);
        List<Source> sources = List.of(
                new DOMSource(dom()),
                new SAXSource(parsers.newSAXParser().getXMLReader(), new InputSource(new StringReader(XML))),
                new StAXSource(new WstxInputFactory().createXMLStreamReader(new StringReader(XML))),
                new StAXSource(new WstxInputFactory().createXMLEventReader(new StringReader(XML))),
                TeiSource.of(expected()));
        for (Source source : sources) {
            TeiDocument document = READER.read(source);
            assertThat(TreeComparison.exactDifference(expected().root(), document.root())).as("" + source).isEmpty();
            String written = WRITER.toString(document);
            TeiDocument again = READER.read(written, "again");
            assertThat(TreeComparison.exactDifference(expected().root(), again.root())).isEmpty();
            assertThat(written).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- before -->\n<?p?>\n<TEI ")
                    .endsWith("</TEI>\n<!-- behind -->\n");
            document.root().descendants(P.class).forEach(p -> p.setAttribute("n", "2"));
            assertThat(WRITER.toString(document)).contains("<p n=\"2\">Dear ");
        }
    }

    @Test
    void an_element_of_a_DOM_tree_is_a_document_too() throws Exception {
        Source source = new DOMSource(dom().getElementsByTagName("p").item(2));
        assertThat(READER.read(source).root()).isInstanceOf(P.class);
    }

    @Test
    void only_files_are_opened() {
        assertThatThrownBy(() -> READER.read(new StreamSource("http://localhost:1/letter.xml")))
                .isInstanceOf(IOException.class).hasMessageContaining("nothing from the network");
        assertThatThrownBy(() -> READER.read(new StreamSource())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> WRITER.write(expected(), new StreamResult("ftp://localhost/x")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void what_is_no_TEI_is_refused_from_every_source() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        Document empty = factory.newDocumentBuilder().newDocument();
        assertThatThrownBy(() -> READER.read(new DOMSource(empty))).isInstanceOf(TeiParseException.class);
        empty.appendChild(empty.createElementNS("urn:x", "x"));
        assertThatThrownBy(() -> READER.read(new DOMSource(empty))).isInstanceOf(TeiParseException.class)
                .hasMessageContaining("not TEI P5");
    }

    @Test
    void streams_and_writers_get_the_file() throws Exception {
        TeiDocument document = expected();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WRITER.write(document, bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(XML);
        StringWriter writer = new StringWriter();
        WRITER.write(document, writer);
        assertThat(writer.toString()).isEqualTo(XML);
        bytes.reset();
        WRITER.write(document, new StreamResult(bytes));
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(XML);
        Path file = folder.resolve("new").resolve("letter.xml");
        WRITER.write(document, new StreamResult(file.toFile()));
        assertThat(file).hasContent(XML);
    }

    @Test
    void events_and_nodes_lose_nothing_on_the_way_out() throws Exception {
        DOMResult dom = new DOMResult();
        WRITER.write(expected(), dom);
        TreeHandler handler = new TreeHandler();
        WRITER.write(expected(), new SAXResult(handler));
        StringWriter stax = new StringWriter();
        Result result = new StAXResult(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stax));
        WRITER.write(expected(), result);
        List<TeiDocument> documents = new ArrayList<>();
        documents.add(READER.read(new DOMSource(dom.getNode())));
        documents.add(READER.read(stax.toString(), "again"));
        for (TeiDocument document : documents) {
            assertThat(TreeComparison.exactDifference(expected().root(), document.root())).isEmpty();
        }
        assertThat(handler.nodes()).filteredOn(node -> !node.toString().isBlank()).hasSize(4);
    }

    // ---- files

    @Test
    void saving_replaces_the_file_in_one_step() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.xml"), XML);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.xml"), file);
        TeiDocument document = READER.read(link);
        document.root().setAttribute("n", "1");
        WRITER.save(document);
        assertThat(Files.readString(file)).isEqualTo(XML.replace("ns/1.0\">", "ns/1.0\" n=\"1\">"));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw----");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, link);
        }
    }

    @Test
    void a_failure_leaves_the_file_as_it_was() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.xml"), XML);
        TeiDocument document = READER.read(file);
        document.root().descendants(P.class).forEach(p -> p.setText("\u0000"));
        assertThatThrownBy(() -> WRITER.save(document)).isInstanceOf(IllegalArgumentException.class);
        assertThat(file).hasContent(XML);
        assertThatThrownBy(() -> WRITER.save(expected())).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was not read from a file");
        assertThatThrownBy(() -> WRITER.save(expected(), folder)).isInstanceOf(IOException.class);
    }
}
