package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.epistolary.io.TeiParseException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read is refused in one sentence that names file, line, column and what to do, and quickly. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class BadInputTest {

    private static final String TEI = "<TEI xmlns='http://www.tei-c.org/ns/1.0'>";
    private static final TeiReader READER = TeiReader.create();

    @TempDir
    private Path folder;

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("empty", "", Reason.EMPTY, 1, 1, "empty"),
                refused("only white space", " \n\t\r\n ", Reason.EMPTY, 1, 1, "empty"),
                refused("only a mark", "\uFEFF", Reason.EMPTY, 1, 1, "empty"),
                refused("not XML", "Dear Sir,\n", Reason.NOT_WELL_FORMED, 1, 1, "not XML"),
                refused("only a declaration", "<?xml version='1.0'?>\n", Reason.NOT_WELL_FORMED, 2, 1, "EOF in prolog"),
                refused("only a comment", "<!-- x -->", Reason.NOT_WELL_FORMED, 1, 11, "EOF in prolog"),
                refused("tag not closed", TEI + "\n <text>\n", Reason.NOT_WELL_FORMED, 3, 1, "<text>"),
                refused("tags crossed", TEI + "\n <p>\n  <hi></p>", Reason.NOT_WELL_FORMED, 3, 9, "expected </hi>"),
                refused("comment not closed", TEI + "\n<!-- a", Reason.NOT_WELL_FORMED, 2, 7, "comment"),
                refused("hyphens in a comment", TEI + "\n<!-- a -- b --></TEI>", Reason.NOT_WELL_FORMED, 2, 4, "--"),
                refused("instruction not closed", TEI + "\n<?p a", Reason.NOT_WELL_FORMED, 2, 6, "processing instr"),
                refused("CDATA not closed", TEI + "\n<p><![CDATA[a", Reason.NOT_WELL_FORMED, 2, 14, "CDATA"),
                refused("CDATA end in text", TEI + "\n<p>a]]>b</p></TEI>", Reason.NOT_WELL_FORMED, 2, 7, "]]>"),
                refused("value not closed", TEI + "\n<p n='a", Reason.NOT_WELL_FORMED, 2, 8, "attribute value"),
                refused("reference not closed", TEI + "\n<p>&am", Reason.NOT_WELL_FORMED, 2, 6, "semicolon"),
                refused("text not closed", TEI + "\n<p>a", Reason.NOT_WELL_FORMED, 2, 5, "EOF"),
                refused("two roots", TEI + "</TEI>\n<TEI/>", Reason.NOT_WELL_FORMED, 2, 2, "multiple roots"),
                refused("text behind the root", TEI + "</TEI>\n  x", Reason.NOT_WELL_FORMED, 2, 3, "x"),
                refused("attribute twice", TEI + "<p n='1' n='2'/></TEI>", Reason.NOT_WELL_FORMED, 1, 57, "Duplicate"),
                refused("attribute without quotes", TEI + "\n<p n=1/></TEI>", Reason.NOT_WELL_FORMED, 2, 6, "quote"),
                refused("less-than in a value", TEI + "\n<p n='<'/></TEI>", Reason.NOT_WELL_FORMED, 2, 7, "<"),
                refused("ampersand alone", TEI + "\n<p>A & B</p></TEI>", Reason.NOT_WELL_FORMED, 2, 7, "&amp;"),
                refused("prefix not bound", TEI + "\n<x:p/></TEI>", Reason.NOT_WELL_FORMED, 2, 6, "x"),
                refused("NUL", TEI + "\n<p>a\u0000b</p></TEI>", Reason.NOT_WELL_FORMED, 2, 5, "CTRL-CHAR|character"),
                refused("control character", TEI + "\n<p>a\u0001</p></TEI>", Reason.NOT_WELL_FORMED, 2, 5, "CTRL-CHAR"),
                refused("reference to NUL", TEI + "\n<p>&#0;</p></TEI>", Reason.NOT_WELL_FORMED, 2, 7, "null char"),
                refused("P4", "<TEI.2>\n<teiHeader/></TEI.2>", Reason.NOT_TEI, 1, 1, "TEI.2"),
                refused("no namespace", "<!-- x -->\n <TEI/>", Reason.NOT_TEI, 2, 2, "no namespace"),
                refused("HTML", "<html xmlns='http://www.w3.org/1999/xhtml'/>", Reason.NOT_TEI, 1, 1, "1999/xhtml"),
                refused("undeclared entity", TEI + "\n<p>M&uuml;ller</p></TEI>", Reason.NOT_WELL_FORMED, 2, 5, "uuml"),
                refused("undeclared entity in a value", TEI + "\n<p n='&uuml;'/></TEI>", Reason.NOT_WELL_FORMED, 2, 7,
                        "uuml"),
                refused("DOCTYPE", "<!DOCTYPE TEI>\n" + TEI + "</TEI>", Reason.DOCTYPE, 1, 1, "DOCTYPE"),
                refused("external entity", "<?xml version='1.0'?>\n<!DOCTYPE TEI [<!ENTITY x SYSTEM "
                        + "'file:///etc/passwd'>]>" + TEI + "&x;</TEI>", Reason.DOCTYPE, 2, 1, "DOCTYPE"),
                refused("entity bomb", bomb("&i;"), Reason.DOCTYPE, 1, 1, "DOCTYPE"),
                refused("100,000 deep", TEI + "<p>".repeat(100_000), Reason.LIMIT, 1, 3_039, "deep"),
                refused("attribute of 3 million", TEI + "<p n='" + "x".repeat(3_000_000) + "'/></TEI>", Reason.LIMIT, 1,
                        -1, "limit"),
                refused("many attributes", TEI + "<p " + attributes(10_000) + "/></TEI>", Reason.LIMIT, 1, -1, "limit"),
                refused("version 1.1", "<?xml version='1.7'?>" + TEI + "</TEI>", Reason.NOT_WELL_FORMED, 1, -1, "1.7"));
    }

    private static Arguments refused(String name, String xml, Reason reason, int line, int column, String pattern) {
        return arguments(name, xml.getBytes(StandardCharsets.UTF_8), reason, line, column, pattern);
    }

    static Stream<Arguments> wronglyEncoded() {
        String declared = "<?xml version='1.0' encoding='%s'?>\n";
        byte[] latin = (TEI + "\n<p>\u00E9</p></TEI>").getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                arguments("Latin-1 without declaration", latin, Reason.ENCODING, 2, 4, "0xE9 is not UTF-8"),
                arguments("unknown encoding", ascii(declared.formatted("UTF-8000") + TEI), Reason.ENCODING, 1, 1,
                        "UTF-8000"),
                arguments("encoding that is no name", ascii(declared.formatted("a b") + TEI), Reason.ENCODING, 1, 1,
                        "a b"),
                arguments("declared UTF-16, is UTF-8", ascii(declared.formatted("UTF-16") + TEI), Reason.ENCODING, 1, 1,
                        "UTF-16"),
                arguments("not ASCII",
                        (declared.formatted("US-ASCII") + TEI + "\u00E9").getBytes(StandardCharsets.UTF_8),
                        Reason.ENCODING, 2, 42, "0xC3 is not US-ASCII"),
                arguments("half a character at the end", new byte[] {'<', 'T', '/', '>', (byte) 0xC3}, Reason.ENCODING,
                        1, 5, "0xC3"),
                arguments("odd number of bytes in UTF-16",
                        new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '<', 0}, Reason.ENCODING, 1, 2, "UTF-16BE"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String attributes(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(" a").append(i).append("='x'");
        }
        return all.toString();
    }

    static String bomb(String use) {
        StringBuilder subset = new StringBuilder("<!DOCTYPE TEI [<!ENTITY a 'lollollollol'>");
        for (char c = 'b'; c <= 'i'; c++) {
            String inner = "&" + (char) (c - 1) + ";";
            subset.append("<!ENTITY ").append(c).append(" '").append(inner.repeat(10)).append("'>");
        }
        return subset + "]>" + TEI + "<text><body><p>" + use + "</p></body></text></TEI>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"refused", "wronglyEncoded"})
    void is_refused(String name, byte[] content, Reason reason, int line, int column, String pattern)
            throws IOException {
        Path file = Files.write(folder.resolve("bad.xml"), content);
        TeiParseException problem = catchThrowableOfType(TeiParseException.class, () -> READER.read(file));
        assertThat(problem).as(name).isNotNull();
        assertThat(problem.reason()).as(problem.getMessage()).isEqualTo(reason);
        assertThat(problem.file()).isEqualTo(file.toString());
        assertThat(problem.line()).as(problem.getMessage()).isEqualTo(line);
        if (column > 0) {
            assertThat(problem.column()).as(problem.getMessage()).isEqualTo(column);
        }
        assertThat(problem).hasMessageStartingWith(file + ":" + line + ":" + problem.column() + ": ");
        assertThat(problem.getMessage()).doesNotContain("\n").doesNotContain("Exception").hasSizeLessThan(500);
        assertThat(problem.problem()).containsPattern(pattern).endsWith(".");
    }

    @Test
    void a_missing_file_is_named() {
        Path file = folder.resolve("missing.xml");
        assertThatThrownBy(() -> READER.read(file)).isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing.xml");
        assertThatThrownBy(() -> READER.readHeader(file)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_folder_is_no_file() {
        assertThatThrownBy(() -> READER.read(folder)).isInstanceOf(IOException.class)
                .hasMessage(folder + ": Not a regular file; name a file.");
    }

    @Test
    void a_device_is_no_file() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "no devices here");
        assertThatThrownBy(() -> READER.read(device)).isInstanceOf(IOException.class)
                .hasMessage("/dev/zero: Not a regular file; name a file.");
    }

    @Test
    void the_limits_can_be_set() throws IOException {
        byte[] letter = Samples.letter("<p>x</p>").getBytes(StandardCharsets.UTF_8);
        TeiReader small = TeiReader.builder().maxBytes(100).build();
        assertThatThrownBy(() -> small.read(new ByteArrayInputStream(letter), "letter")).isInstanceOfSatisfying(
                TeiParseException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LIMIT));
        TeiReader flat = TeiReader.builder().maxDepth(3).build();
        assertThatThrownBy(() -> flat.read(new ByteArrayInputStream(letter), "letter")).isInstanceOfSatisfying(
                TeiParseException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LIMIT));
        TeiReader enough = TeiReader.builder().maxBytes(letter.length).maxDepth(5).build();
        assertThat(enough.read(new ByteArrayInputStream(letter), "letter").root().localName()).isEqualTo("TEI");
    }

    @Test
    void positions_count_every_kind_of_line_end() {
        String xml = TEI + "\r\n\r\r\n\n<p>&</p></TEI>";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
            TeiParseException problem = catchThrowableOfType(TeiParseException.class,
                    () -> READER.read(new ByteArrayInputStream(xml.getBytes(charset)), "letter"));
            assertThat(problem.line()).as(problem.getMessage()).isEqualTo(5);
        }
    }
}
