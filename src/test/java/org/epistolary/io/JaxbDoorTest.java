package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

import com.ctc.wstx.stax.WstxInputFactory;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.util.JAXBSource;
import org.epistolary.TestPaths;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.TeiVocabulary;
import org.epistolary.model.core.P;
import org.epistolary.model.namesdates.PersName;
import org.epistolary.model.textstructure.Tei;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TextNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The same classes in an ordinary JAXB context, alone and through {@link TeiJaxb}. */
class JaxbDoorTest {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final JAXBContext CONTEXT = context();
    private static final TeiJaxb DOOR = TeiJaxb.of(CONTEXT);

    /** What somebody else's program might look like. */
    @XmlRootElement(name = "parcel", namespace = "urn:post")
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Parcel {

        @XmlAttribute
        String stamp = "";

        @XmlElement(namespace = "urn:post")
        String remark = "";

        @XmlElementRef
        List<Tei> letters = new ArrayList<>();

        @XmlElement(namespace = "urn:post")
        P cover = new P();

        @XmlAnyElement(lax = true)
        List<Object> others = new ArrayList<>();
    }

    private static JAXBContext context() {
        try {
            List<Class<?>> classes = new ArrayList<>(TeiVocabulary.classes());
            classes.add(Parcel.class);
            return JAXBContext.newInstance(classes.toArray(Class[]::new));
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TeiElement tree(String xml) throws IOException {
        return TeiReader.create().read(xml, "letter").root();
    }

    private static XMLEventReader events(String xml) throws XMLStreamException {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(WstxInputFactory.SUPPORT_DTD, false);
        return factory.createXMLEventReader(new StringReader(xml));
    }

    private static TeiElement plain(String xml) throws JAXBException, XMLStreamException {
        return (TeiElement) CONTEXT.createUnmarshaller().unmarshal(events(xml));
    }

    private static String plain(Object object) throws JAXBException {
        StringWriter writer = new StringWriter();
        CONTEXT.createMarshaller().marshal(object, writer);
        return writer.toString();
    }

    private static Source source(String xml) {
        return new StreamSource(new StringReader(xml), "letter.xml");
    }

    // ---- an ordinary context

    @TestFactory
    Stream<DynamicTest> plain_JAXB_keeps_elements_attributes_and_text() {
        return Samples.spellings().entrySet().stream().filter(s -> s.getValue().length() < 50_000)
                .map(sample -> dynamicTest(sample.getKey(), () -> {
                    TeiElement expected = tree(sample.getValue());
                    TeiElement actual = plain(sample.getValue());
                    assertThat(TreeComparison.differenceInElementsAndText(expected, actual)).isEmpty();
                    if (sample.getKey().equals("references")) {
                        return;
                    }
                    TeiElement written = tree(plain(expected));
                    assertThat(TreeComparison.differenceInElementsAndText(expected, written)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> both_doors_lead_to_the_same_tree_for_real_letters() {
        return TestPaths.corpora().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> {
            TeiDocument document = TeiReader.create().read(file);
            String xml = document.source().orElseThrow().text();
            TeiElement throughJaxb = plain(xml);
            assertThat(TreeComparison.differenceInElementsAndText(document.root(), throughJaxb)).isEmpty();
            Object throughDoor = DOOR.unmarshal(new StreamSource(Files.newInputStream(file), file.toUri().toString()));
            assertThat(TreeComparison.exactDifference(document.root(), (TeiElement) throughDoor)).isEmpty();
            assertThat(TreeComparison.differenceInElementsAndText(document.root(), tree(plain(throughJaxb)))).isEmpty();
            assertThat(TreeComparison.exactDifference(document.root(), tree(DOOR.toString(throughDoor)))).isEmpty();
        }));
    }

    /** The trap: a tab in an attribute is written as it is, so that the next parser makes a blank of it. */
    @Test
    void tabs_in_attributes_are_kept_by_the_door() throws Exception {
        TeiElement root = tree(Samples.letter("<p n='a&#9;b'/>"));
        assertThat(plain(root)).contains("n=\"a\tb\"");
        assertThat(TreeComparison.exactDifference(root, tree(DOOR.toString(root)))).isEmpty();
    }

    /** Text and elements of names that have no class come as DOM nodes; white space and classes in them are kept. */
    @Test
    void known_elements_within_unknown_ones_have_their_classes() throws Exception {
        String xml = "<TEI xmlns='" + TEI + "'><text><body><p><odd>\n <odd> <p>\n  <hi>a</hi> <hi>b</hi>  </p>\n</odd> "
                + "</odd></p></body></text></TEI>";
        Object plain = CONTEXT.createUnmarshaller().unmarshal(source(xml));
        assertThat(TreeComparison.exactDifference(tree(xml), (TeiElement) plain)).isEmpty();
    }

    /** JAXB parts neighbouring strings by a blank; a comment between two texts must not make one. */
    @Test
    void no_blank_is_made_where_a_comment_stood() throws Exception {
        TeiElement root = tree(Samples.letter("<p>Post<!-- c -->age <?p?>paid</p>"));
        root.descendants(P.class).reduce((a, b) -> b).orElseThrow().append("!");
        assertThat(plain(root)).contains("<p>Postage paid!</p>");
    }

    /** The trap, and the ways around it: an event reader, or this library's door. */
    @Test
    void white_space_in_the_root_is_kept_by_an_event_reader_and_by_the_door() throws Exception {
        String xml = "<p xmlns='" + TEI + "'><hi>Dear</hi> <hi>Sir</hi></p>";
        Object dropped = CONTEXT.createUnmarshaller().unmarshal(source(xml));
        assertThat(((P) dropped).text()).isEqualTo("DearSir");
        assertThat(((P) CONTEXT.createUnmarshaller().unmarshal(events(xml))).text()).isEqualTo("Dear Sir");
        assertThat(((P) DOOR.unmarshal(source(xml))).text()).isEqualTo("Dear Sir");
    }

    @Test
    void attributes_of_schema_instances_are_kept() throws Exception {
        String xml = Samples.spellings().get("xsi attributes");
        QName location = new QName("http://www.w3.org/2001/XMLSchema-instance", "schemaLocation");
        assertThat(plain(xml).attribute(location)).contains(TEI + " tei.xsd");
        assertThat(plain(plain(plain(xml))).attribute(location)).contains(TEI + " tei.xsd");
        assertThat(((TeiElement) DOOR.unmarshal(source(xml))).attribute(location)).contains(TEI + " tei.xsd");
    }

    @Test
    void generic_elements_are_marshalled_with_their_names() throws Exception {
        TeiElement root = tree(Samples.spellings().get("foreign namespaces"));
        assertThat(plain(root)).contains("svg").contains("http://www.w3.org/1998/Math/MathML");
        assertThat(TreeComparison.differenceInElementsAndText(root, tree(plain(root)))).isEmpty();
    }

    @Test
    void JAXBSource_gives_the_document() throws Exception {
        TeiElement root = tree(Samples.letter("<p>Dear <hi>Sir</hi> <hi>X</hi></p>"));
        TeiDocument again = TeiReader.create().read(new JAXBSource(CONTEXT, root));
        assertThat(TreeComparison.exactDifference(root, again.root())).isEmpty();
    }

    @Test
    void a_tree_read_by_JAXB_can_be_saved() throws Exception {
        String xml = Samples.letter("<p>x</p>");
        TeiDocument document = TeiDocument.of(plain(xml));
        assertThat(TeiWriter.create().toString(document)).isEqualTo(Samples.declared("UTF-8", xml));
    }

    // ---- the door

    @TestFactory
    Stream<DynamicTest> the_door_keeps_everything() {
        return Samples.spellings().entrySet().stream().map(sample -> dynamicTest(sample.getKey(), () -> {
            TeiElement expected = tree(sample.getValue());
            Object actual = DOOR.unmarshal(source(sample.getValue()));
            assertThat(TreeComparison.exactDifference(expected, (TeiElement) actual)).isEmpty();
            assertThat(TreeComparison.exactDifference(expected, tree(DOOR.toString(actual)))).isEmpty();
        }));
    }

    private static final String PARCEL = """
            <post:parcel xmlns:post="urn:post" xmlns="urn:nothing" stamp="red">
              <post:remark>fragile</post:remark>
              <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="one"><!-- c --><text><body><p>\
            <hi>Dear</hi> <hi>Sir</hi><?p?>
              <odd xmlns=""><m:mi xmlns:m="urn:m" m:a="1"/></odd></p></body></text></TEI>
              <t:TEI xmlns:t="http://www.tei-c.org/ns/1.0" xml:id="two"><t:text/></t:TEI>
              <post:cover xmlns:t="http://www.tei-c.org/ns/1.0" t:n="1">To \
            <t:persName>Anna</t:persName><!-- c --></post:cover>
              <tei:persName xmlns:tei="http://www.tei-c.org/ns/1.0">Bo</tei:persName>
              <unknown xmlns="urn:u"><x>1</x></unknown>
            </post:parcel>
            """;

    @Test
    void TEI_travels_in_somebody_else_s_envelope() throws Exception {
        Parcel parcel = (Parcel) DOOR.unmarshal(source(PARCEL));
        checkParcel(parcel);
        String written = DOOR.toString(parcel);
        checkParcel((Parcel) DOOR.unmarshal(source(written)));
        checkParcel(DOOR.unmarshal(source(written), Parcel.class));
        assertThat(written).contains("<!-- c --><text>", "<?p?>", "<t:text/>", "Anna</t:persName><!-- c -->");
    }

    private static void checkParcel(Parcel parcel) {
        assertThat(parcel.stamp).isEqualTo("red");
        assertThat(parcel.remark).isEqualTo("fragile");
        assertThat(parcel.letters).extracting(tei -> tei.id().orElseThrow()).containsExactly("one", "two");
        assertThat(parcel.letters.get(0).text()).isEqualTo("Dear Sir\n  ");
        assertThat(parcel.letters.get(0).descendants(TeiElement.class)).extracting(TeiElement::localName)
                .containsExactly("text", "body", "p", "hi", "hi", "odd", "mi");
        assertThat(parcel.cover.text()).isEqualTo("To Anna");
        assertThat(parcel.cover.content()).hasSize(3);
        assertThat(parcel.others).hasSize(2).first().isInstanceOf(PersName.class);
    }

    @Test
    void what_was_read_knows_its_place() throws Exception {
        Parcel parcel = (Parcel) DOOR.unmarshal(source(PARCEL));
        TextNode dear = parcel.letters.get(0).descendants(TextNode.class).findFirst().orElseThrow();
        assertThat(dear.span().orElseThrow().position().line()).isEqualTo(3);
        assertThat(dear.span().orElseThrow().source().name()).isEqualTo("letter.xml");
    }

    @Test
    void every_kind_of_source_and_result_will_do() throws Exception {
        TeiElement expected = tree(Samples.letter("<p>a<!-- b --> <hi>c</hi></p>"));
        DOMResult dom = new DOMResult();
        DOOR.marshal(expected, dom);
        StringWriter writer = new StringWriter();
        DOOR.marshal(expected, new StreamResult(writer));
        for (Source source : List.of(new DOMSource(dom.getNode()), source(writer.toString()), TeiSource.of(expected))) {
            assertThat(TreeComparison.exactDifference(expected, (TeiElement) DOOR.unmarshal(source))).isEmpty();
        }
        Object wrapped = new JAXBElement<>(new QName("urn:x", "letter", "x"), Tei.class, (Tei) expected);
        assertThat(DOOR.toString(wrapped)).contains("<x:letter", "<!-- b -->");
    }

    @Test
    void bad_input_is_refused_by_both_parts() {
        assertThatThrownBy(() -> DOOR.unmarshal(source("<TEI>"))).isInstanceOf(TeiParseException.class)
                .hasMessageStartingWith("letter.xml:1:6: ");
        assertThatThrownBy(() -> DOOR.unmarshal(source("<unknown/>"))).isInstanceOf(JAXBException.class);
        assertThatThrownBy(() -> DOOR.unmarshal(source("<!DOCTYPE x><x/>"))).isInstanceOf(TeiParseException.class);
    }

    /** As the guide to editing shows it. */
    @Test
    void a_context_can_be_made_with_own_classes(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("parcel.xml"), PARCEL);

        TeiJaxb jaxb = TeiJaxb.create(Parcel.class);
        Parcel parcel = jaxb.unmarshal(new StreamSource(file.toFile()), Parcel.class);
        String xml = jaxb.toString(parcel);

        assertThat(parcel.letters).hasSize(2);
        assertThat(xml).contains("<!-- c -->");
    }

    /** Whoever looks up a transformer, a parser or a schema by a namespace must not get as far as the network. */
    @Test
    void nothing_asks_the_network() throws Exception {
        ProxySelector before = ProxySelector.getDefault();
        List<URI> asked = new ArrayList<>();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<java.net.Proxy> select(URI uri) {
                asked.add(uri);
                throw new IllegalStateException("asked for " + uri);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException problem) {
                asked.add(uri);
            }
        });
        try {
            String xml = Samples.spellings().get("foreign namespaces");
            TeiElement root = plain(xml);
            plain(root);
            CONTEXT.createUnmarshaller().unmarshal(source(xml));
            DOOR.toString(DOOR.unmarshal(source(xml)));
            TeiReader.create().read(new JAXBSource(CONTEXT, root));
            String doctype = "<!DOCTYPE TEI PUBLIC 'x' 'http://localhost:1/tei.dtd'>";
            TeiReader.builder().allowDoctype().build().read(doctype + xml, "letter");
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked).isEmpty();
    }

    /** The look-up of a transformer for each unknown element is what makes JAXB slow beside Saxon. */
    @Test
    void the_door_makes_no_transformer() throws Exception {
        String key = "javax.xml.transform.TransformerFactory";
        String before = System.getProperty(key);
        System.setProperty(key, "no.such.Factory");
        try {
            String xml = Samples.spellings().get("foreign namespaces");
            Object root = DOOR.unmarshal(source(xml));
            assertThat(TreeComparison.exactDifference(tree(xml), tree(DOOR.toString(root)))).isEmpty();
            plain(root);
        } finally {
            if (before == null) {
                System.clearProperty(key);
            } else {
                System.setProperty(key, before);
            }
        }
    }
}
