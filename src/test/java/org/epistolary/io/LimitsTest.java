package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stax.StAXSource;

import com.ctc.wstx.stax.WstxInputFactory;
import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.TeiDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Each limit of the reader accepts what is at it and refuses what is one beyond, and says how it is raised. */
class LimitsTest {

    private static final String TEI = "<TEI xmlns='http://www.tei-c.org/ns/1.0'>";

    @TempDir
    private Path folder;

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("depth 3", b -> b.maxDepth(3), nested(3), nested(4), "maxDepth", "--max-depth", 3),
                limit("depth 1", b -> b.maxDepth(1), nested(1), nested(2), "maxDepth", "--max-depth", 1),
                limit("the depth of each reader", b -> b, nested(1_000), nested(1_001), "maxDepth", "--max-depth",
                        1_000),
                limit("attributes 3", b -> b.maxAttributes(3), attributes(3), attributes(4), "maxAttributes",
                        "--max-attributes", 3),
                limit("the attributes of each reader", b -> b, attributes(1_000), attributes(1_001), "maxAttributes",
                        "--max-attributes", 1_000),
                limit("attribute length 5", b -> b.maxAttributeLength(5), value("a".repeat(5)), value("a".repeat(6)),
                        "maxAttributeLength", "--max-attribute-length", 5),
                limit("attribute length 5, with references", b -> b.maxAttributeLength(5), value("&#65;".repeat(5)),
                        value("&#65;".repeat(6)), "maxAttributeLength", "--max-attribute-length", 5),
                limit("several long attributes", b -> b.maxAttributeLength(6_000),
                        value("a".repeat(6_000) + "' o='" + "b".repeat(6_000)),
                        value("a".repeat(6_000) + "' o='" + "b".repeat(6_001)), "maxAttributeLength",
                        "--max-attribute-length", 6_000),
                limit("the attribute length of each reader", b -> b, value("a".repeat(1 << 20)),
                        value("a".repeat((1 << 20) + 1)), "maxAttributeLength", "--max-attribute-length", 1 << 20));
    }

    private static Arguments limit(String name, UnaryOperator<TeiReader.Builder> reader, String within, String beyond,
            String method, String option, int value) {
        return arguments(name, reader.apply(TeiReader.builder()).build(), within, beyond, method, option, value);
    }

    private static String nested(int depth) {
        return TEI + "<p>".repeat(depth - 1) + "</p>".repeat(depth - 1) + "</TEI>";
    }

    private static String attributes(int count) {
        return TEI + "\n<p" + IntStream.range(0, count).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining())
                + "/></TEI>";
    }

    private static String value(String value) {
        return TEI + "\n<p n='" + value + "'/></TEI>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void of_a_file(String name, TeiReader reader, String within, String beyond, String method, String option,
            int value) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.xml"), within);
        assertThat(TeiWriter.create().toString(reader.read(file))).isEqualTo(within);

        Files.writeString(file, beyond);
        TeiParseException refused = catchThrowableOfType(TeiParseException.class, () -> reader.read(file));
        check(refused, method, value);
        assertThat(refused).hasMessageContaining(option + " or ").hasMessageStartingWith(
                file + ":" + refused.line() + ":" + refused.column() + ": ");
        assertThat(refused.line()).isEqualTo(beyond.contains("\n") ? 2 : 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void of_trees_and_events(String name, TeiReader reader, String within, String beyond, String method,
            String option, int value) throws Exception {
        assertThat(reader.read(dom(within)).root().localName()).isEqualTo("TEI");
        assertThat(reader.read(events(within)).root().localName()).isEqualTo("TEI");
        check(catchThrowableOfType(TeiParseException.class, () -> reader.read(dom(beyond))), method, value);
        check(catchThrowableOfType(TeiParseException.class, () -> reader.read(events(beyond))), method, value);
    }

    private static void check(TeiParseException refused, String method, int value) {
        assertThat(refused.reason()).isEqualTo(Reason.LIMIT);
        assertThat(refused.problem()).contains("more than " + value, "TeiReader.Builder." + method + ".")
                .doesNotContain("\n");
    }

    private static Source dom(String xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        for (String limit : List.of("elementAttributeLimit", "maxElementDepth")) {
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/" + limit, "0");
        }
        return new DOMSource(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
    }

    private static Source events(String xml) throws XMLStreamException {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty("com.ctc.wstx.maxAttributesPerElement", 10_000);
        factory.setProperty("com.ctc.wstx.maxAttributeSize", Integer.MAX_VALUE);
        factory.setProperty("com.ctc.wstx.maxElementDepth", 10_000);
        return new StAXSource(factory.createXMLStreamReader(new StringReader(xml)));
    }

    @Test
    void of_bytes() throws IOException {
        byte[] letter = nested(3).getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("letter.xml"), letter);
        TeiReader enough = TeiReader.builder().maxBytes(letter.length).build();
        TeiReader less = TeiReader.builder().maxBytes(letter.length - 1).build();

        assertThat(enough.read(file).root().localName()).isEqualTo("TEI");
        assertThat(enough.read(new ByteArrayInputStream(letter), "x").root().localName()).isEqualTo("TEI");
        assertThat(enough.read(new StringReader(nested(3)), "x").root().localName()).isEqualTo("TEI");
        assertThat(enough.read(nested(3), "x").root().localName()).isEqualTo("TEI");
        for (Reading reading : new Reading[] {() -> less.read(file), () -> less.readHeader(file),
            () -> less.read(new ByteArrayInputStream(letter), "x"), () -> less.read(new StringReader(nested(3)), "x"),
            () -> less.read(nested(3), "x")}) {
            check(catchThrowableOfType(TeiParseException.class, reading::read), "maxBytes", letter.length - 1);
        }
    }

    @Test
    void of_the_text_behind_entities() throws IOException {
        String declared = "<!DOCTYPE TEI [<!ENTITY ten '1234567890'>]>" + TEI + "<p>%s</p></TEI>";
        TeiReader reader = TeiReader.builder().allowDoctype().maxEntityLength(30).build();

        assertThat(reader.read(declared.formatted("&ten;".repeat(3)), "x").root().text()).hasSize(30);
        TeiParseException refused = catchThrowableOfType(TeiParseException.class,
                () -> reader.read(declared.formatted("&ten;".repeat(4)), "x"));
        check(refused, "maxEntityLength", 30);
    }

    @Test
    void of_time() throws IOException {
        String letter = TEI + "<p><lb/>x</p>".repeat(200) + "</TEI>";

        assertThat(TeiReader.builder().maxTime(Duration.ofSeconds(Long.MAX_VALUE)).build().read(letter, "x").root().text()).hasSize(200);
        TeiParseException refused = catchThrowableOfType(TeiParseException.class,
                () -> TeiReader.builder().maxTime(Duration.ofNanos(1)).build().read(letter, "x"));
        check(refused, "maxTime", 0);
    }

    @Test
    void of_the_header_too() throws IOException {
        String letter = TEI + "<teiHeader><fileDesc/></teiHeader>" + "<p>".repeat(9) + "</p>".repeat(9) + "</TEI>";
        Path file = Files.writeString(folder.resolve("letter.xml"), letter);

        TeiDocument header = TeiReader.builder().maxDepth(3).build().readHeader(file);
        assertThat(header.root().localName()).isEqualTo("TEI");
        check(catchThrowableOfType(TeiParseException.class,
                () -> TeiReader.builder().maxDepth(2).build().readHeader(file)), "maxDepth", 2);
    }

    @Test
    void that_let_nothing_through_are_mistakes() {
        TeiReader.Builder builder = TeiReader.builder();
        assertThatThrownBy(() -> builder.maxBytes(0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxBytes 0: The limit has to be at least 1.");
        assertThatThrownBy(() -> builder.maxDepth(-1)).hasMessageContaining("maxDepth -1");
        assertThatThrownBy(() -> builder.maxAttributes(0)).hasMessageContaining("maxAttributes 0");
        assertThatThrownBy(() -> builder.maxAttributeLength(0)).hasMessageContaining("maxAttributeLength 0");
        assertThatThrownBy(() -> builder.maxEntityLength(-1)).hasMessageContaining("maxEntityLength -1");
        assertThatThrownBy(() -> builder.maxTime(Duration.ZERO)).hasMessageContaining("maxTime PT0S");
        assertThatThrownBy(() -> builder.maxTime(Duration.ofSeconds(-1))).hasMessageContaining("maxTime PT-1S");
    }

    /** A way to read. */
    @FunctionalInterface
    private interface Reading {

        TeiDocument read() throws IOException;
    }
}
