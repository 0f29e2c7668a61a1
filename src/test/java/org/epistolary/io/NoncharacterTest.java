package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.transform.stream.StreamSource;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.core.P;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** U+FFFE and U+FFFF are no characters of XML. They are refused wherever one comes in, and never written. */
class NoncharacterTest {

    private static final TeiReader READER = TeiReader.builder().allowDoctype().build();
    private static final String START = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader>\n";
    private static final String END = "</teiHeader></TEI>";

    @TempDir
    private Path folder;

    /** In each the character is the third of the second line. */
    private static Map<String, String> places() {
        Map<String, String> all = new TreeMap<>();
        all.put("text", START + "a\u2019%s" + END);
        all.put("text behind a pair", START + "\uD83D\uDCEF%s" + END);
        all.put("attribute", START.replace(">\n", " n='\n") + "ab%s'>" + END);
        all.put("comment", START.replace("\n", "<!--\n") + "ab%s-->" + END);
        all.put("instruction", START.replace("\n", "<?p\n") + "ab%s?>" + END);
        all.put("CDATA section", START.replace("\n", "<![CDATA[\n") + "ab%s]]>" + END);
        all.put("name", START + "<p%s/>" + END);
        all.put("space between elements", START + " \t%s" + END);
        all.put("XML 1.1", "<?xml version='1.1'?>" + START + "ab%s" + END);
        all.put("entity", "<!DOCTYPE TEI [<!ENTITY e '\nab%s'>]>" + START + "&e;" + END);
        all.put("prolog", "<!--\nab%s-->" + START + END);
        all.put("behind the root", "<TEI xmlns='http://www.tei-c.org/ns/1.0'/>\n  %s");
        return all;
    }

    static Stream<Arguments> cases() {
        return places().entrySet().stream().flatMap(place -> Stream.of('\uFFFE', '\uFFFF').map(c -> arguments(
                place.getKey() + " U+%04X".formatted((int) c), place.getValue().formatted(c), c)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isRefusedInEveryPlace(String name, String xml, char noncharacter) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.xml"), xml);
        isRefused(() -> READER.read(file), file.toString(), noncharacter);
        isRefused(() -> READER.letters(file).close(), file.toString(), noncharacter);
        isRefused(() -> READER.read(xml, "string"), "string", noncharacter);
        for (String charset : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"}) {
            Path other = file(xml, charset);
            isRefused(() -> READER.read(other), other.toString(), noncharacter);
            isRefused(() -> READER.letters(other).close(), other.toString(), noncharacter);
        }
    }

    /** A file in another encoding, with what that needs so that it is known, and nothing that moves the lines. */
    private Path file(String xml, String charset) throws IOException {
        String declared = xml.startsWith("<?xml") ? xml.replace("?>", " encoding='" + charset + "'?>")
                : "<?xml version='1.0' encoding='" + charset + "'?>" + xml;
        return Files.write(folder.resolve(charset + ".xml"), declared.getBytes(Charset.forName(charset)));
    }

    private static void isRefused(ThrowingCallable reading, String name, char noncharacter) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(TeiParseException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.NOT_WELL_FORMED))
                .hasMessage("%s:2:3: Not well-formed XML: the character U+%04X cannot stand in XML; take it out.",
                        name, (int) noncharacter);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\uFFFE', '\uFFFF'})
    void isRefusedAtEveryDoor(char noncharacter) throws Exception {
        String xml = places().get("text").formatted(noncharacter);
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("letter.xml"), bytes);
        TeiJaxb jaxb = TeiJaxb.create();
        Map<String, ThrowingCallable> doors = Map.of(
                "bytes", () -> READER.read(bytes, file),
                "stream", () -> READER.read(new ByteArrayInputStream(bytes), file.toString()),
                "reader", () -> READER.read(new StringReader(xml), file.toString()),
                "source of bytes", () -> READER.read(new StreamSource(new ByteArrayInputStream(bytes), file.toString())),
                "source of characters", () -> READER.read(new StreamSource(new StringReader(xml), file.toString())),
                "header of a file", () -> READER.readHeader(file),
                "header of a stream", () -> READER.readHeader(new ByteArrayInputStream(bytes), file.toString()),
                "JAXB, bytes", () -> jaxb.unmarshal(new StreamSource(new ByteArrayInputStream(bytes), file.toString())),
                "JAXB, characters", () -> jaxb.unmarshal(new StreamSource(new StringReader(xml), file.toString())));
        doors.forEach((door, reading) -> isRefused(reading, file.toString(), noncharacter));
    }

    @Test
    void asAReferenceItIsRefusedToo() {
        for (String reference : new String[] {"&#xFFFE;", "&#xFFFF;", "&#65534;", "&#65535;"}) {
            for (String place : new String[] {"text", "attribute", "XML 1.1", "entity"}) {
                assertThatThrownBy(() -> READER.read(places().get(place).formatted(reference), "letter"))
                        .as(place + reference).isInstanceOf(TeiParseException.class).hasMessageStartingWith("letter:2:")
                        .hasMessageMatching(".*(?i)0xfff[ef].*");
            }
        }
    }

    @Test
    void behindTheHeaderItDoesNotMatterToTheHeader() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.xml"), START + "</teiHeader>\uFFFF");
        assertThat(READER.readHeader(file).root().localName()).isEqualTo("TEI");
    }

    @Test
    void farInALargeFileItIsFoundAtItsPlace() throws IOException {
        String lines = "\u2019x\uD83D\uDCEF\r\n".repeat(30_000);
        Path file = Files.writeString(folder.resolve("letter.xml"), START + lines + "a\uFFFF" + lines + END);
        String expected = file + ":30002:2: Not well-formed XML: the character U+FFFF cannot stand in XML; take it out.";
        assertThat(catchThrowable(() -> READER.read(file))).hasMessage(expected);
        assertThat(catchThrowable(() -> READER.letters(file))).hasMessage(expected);
    }

    @Test
    void ofTwoMistakesInTheCharactersTheFirstIsSaid() throws IOException {
        byte[] first = (START + "ab\uFFFE\u00E9" + END).getBytes(StandardCharsets.UTF_8);
        first[START.length() + 6] = 'x';
        Path file = Files.write(folder.resolve("letter.xml"), first);
        isRefused(() -> READER.read(file), file.toString(), '\uFFFE');
        byte[] second = (START + "\u00E9\uFFFE" + END).getBytes(StandardCharsets.UTF_8);
        second[START.length() + 1] = 'x';
        assertThatThrownBy(() -> READER.read(new ByteArrayInputStream(second), "letter"))
                .hasMessageContaining("Byte 0xC3 is not UTF-8");
    }

    @Test
    void theirNeighboursAreCharacters() throws IOException {
        String xml = START + "\uFFFD\uFDD0\uFDEF\uD83F\uDFFE\uD83F\uDFFF\uDBFF\uDFFF\uFEFF" + END;
        assertThat(TeiWriter.create().toString(READER.read(xml, "letter"))).isEqualTo(xml);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0001', '\uFFFE', '\uFFFF'})
    void whatWasPutIntoTheTreeIsNotWritten(char noncharacter) throws IOException {
        String value = "a" + noncharacter;
        String message = "The character U+%04X cannot stand in XML; take it out of \"%s\"".formatted((int) noncharacter,
                value);
        TeiDocument text = READER.read(Samples.letter("<p>x</p>"), "letter");
        text.root().descendants(P.class).forEach(p -> p.setText(value));
        assertThatThrownBy(() -> TeiWriter.create().toString(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        TeiDocument attribute = READER.read(Samples.letter("<p>x</p>"), "letter");
        attribute.root().setAttribute("n", value);
        assertThatThrownBy(() -> TeiWriter.create().toBytes(attribute)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
