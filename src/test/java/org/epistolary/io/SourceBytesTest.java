package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.namespace.QName;

import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.SourceText;
import org.epistolary.model.tree.TeiElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of a file are decoded while it is parsed: what is wrong with them comes first, and they come out as they are. */
class SourceBytesTest {

    private static final String TEI = "<TEI xmlns='http://www.tei-c.org/ns/1.0'>";
    private static final TeiReader READER = TeiReader.create();
    private static final TeiWriter WRITER = TeiWriter.create();

    @ParameterizedTest
    @ValueSource(strings = {
        TEI + "\n<p>a<p>\u00E9</TEI>",
        "<!DOCTYPE TEI>" + TEI + "\n\u00E9</TEI>",
        "<html>\n\u00E9</html>",
        TEI + "<p>&uuml;</p>\n\u00E9</TEI>",
        " \n \u00E9"})
    void aWrongByteIsReportedBeforeAllElse(String xml) {
        byte[] latin = xml.getBytes(StandardCharsets.ISO_8859_1);
        TeiParseException e = catchThrowableOfType(TeiParseException.class, () -> read(new ByteArrayInputStream(latin)));
        assertThat(e.reason()).isEqualTo(Reason.ENCODING);
        assertThat(e.line()).isEqualTo(2);
        assertThat(e).hasMessageContaining("Byte 0xE9 is not UTF-8");
    }

    @Test
    void aWrongByteIsFoundHoweverFarBehind() {
        byte[] bytes = (TEI + "<p>" + "x".repeat(100_000) + "</p>\n<!-- \u00E9 --></TEI>")
                .getBytes(StandardCharsets.ISO_8859_1);
        TeiParseException e = catchThrowableOfType(TeiParseException.class, () -> read(new ByteArrayInputStream(bytes)));
        assertThat(e.reason()).isEqualTo(Reason.ENCODING);
        assertThat(List.of(e.line(), e.column())).containsExactly(2, 6);
    }

    @Test
    void offsetsCountCharactersWhereverTheyAreLongerThanOneByte() throws IOException {
        String xml = TEI + "<p>\u00E4\u2019\uD834\uDD1E<hi>\u20AC</hi>\n\uD834\uDD1E<lb/></p></TEI>\n";
        TeiDocument document = read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        TeiElement hi = document.root().descendants(TeiElement.class).filter(e -> e.is("hi")).findFirst().orElseThrow();
        assertThat(hi.span().orElseThrow().text()).isEqualTo("<hi>\u20AC</hi>");
        assertThat(hi.span().orElseThrow().start()).isEqualTo(xml.indexOf("<hi>"));
        assertThat(document.nodes().get(1).span().orElseThrow().end()).isEqualTo(xml.length());
        hi.setText("\u2013");
        assertThat(WRITER.toString(document)).isEqualTo(xml.replace("\u20AC", "\u2013"));
    }

    @Test
    void theBytesGivenOutAreACopy() throws IOException {
        byte[] bytes = (TEI + "\u00E4</TEI>").getBytes(StandardCharsets.UTF_8);
        TeiDocument document = read(new ByteArrayInputStream(bytes));
        WRITER.toBytes(document)[0] = 'x';
        assertThat(WRITER.toBytes(document)).isEqualTo(bytes);
        assertThat(document.source().flatMap(SourceText::bytes)).hasValueSatisfying(b -> assertThat(b).isEqualTo(bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_191, 8_192, 8_193, 40_000})
    void streamsThatGiveLittleAtATimeOrClaimWhatTheyHaveNotAreReadToTheirEnd(int available) throws IOException {
        byte[] bytes = (TEI + "\u00E4".repeat(15_000) + "</TEI>").getBytes(StandardCharsets.UTF_8);
        TeiDocument document = read(new Trickle(bytes, available));
        assertThat(WRITER.toBytes(document)).isEqualTo(bytes);
        TeiReader limited = TeiReader.builder().maxBytes(bytes.length).build();
        assertThat(WRITER.toBytes(limited.read(new Trickle(bytes, available), "letter"))).isEqualTo(bytes);
        TeiReader tooLimited = TeiReader.builder().maxBytes(bytes.length - 1).build();
        assertThat(catchThrowableOfType(TeiParseException.class,
                () -> tooLimited.read(new Trickle(bytes, available), "letter")).reason()).isEqualTo(Reason.LIMIT);
    }

    @Test
    void moreNamesThanAreRememberedStillKeepTheirPrefixesAndNamespaces() throws IOException {
        StringBuilder xml = new StringBuilder(TEI);
        for (int i = 0; i < 20_000; i++) {
            xml.append("<a").append(i % 7_000).append(":e").append(i % 3_000).append(" xmlns:a").append(i % 7_000)
                    .append("='urn:").append(i % 11).append("'/>");
        }
        TeiDocument document = READER.read(xml.append("</TEI>").toString(), "names");
        List<TeiElement> elements = document.root().elements();
        for (int i = 0; i < 20_000; i++) {
            QName name = elements.get(i).name();
            assertThat(name.getPrefix() + " " + name.getLocalPart() + " " + name.getNamespaceURI())
                    .isEqualTo("a" + i % 7_000 + " e" + i % 3_000 + " urn:" + i % 11);
        }
    }

    private static TeiDocument read(InputStream stream) throws IOException {
        return READER.read(stream, "letter");
    }

    /** A stream that gives at most seven bytes at a time and says what it likes about how many there are. */
    private static final class Trickle extends FilterInputStream {

        private final int available;

        Trickle(byte[] bytes, int available) {
            super(new ByteArrayInputStream(bytes));
            this.available = available;
        }

        @Override
        public int available() {
            return available;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(7, length));
        }
    }
}
