package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.core.P;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every encoding that Java can write and that has a name XML can declare. */
class EveryEncodingTest {

    private static final String ALL = "\u00E9\u00E8\u00DF\u00F1\u0142\u0159\u0131\u039A\u03B1\u041F\u0438\u05D0\u0627\u0E01"
            + "\u3042\u30AB\u624B\u7D19\u4FE1\uD55C\uAE00\u20AC\u2014\u201C\uD83D\uDCEF\uD840\uDC0B";

    private static final String MARKUP = "<?xml version=\"1.0\" encoding='x'?><![CDATA[&#x;]]>";

    /** What cannot write XML, such as sets of symbols and halves of Japanese encodings, is not asked. */
    static Stream<Charset> charsets() {
        return Charset.availableCharsets().values().stream()
                .filter(Charset::canEncode)
                .filter(c -> c.name().matches("[A-Za-z][A-Za-z0-9._-]*"))
                .filter(c -> MARKUP.equals(new String(MARKUP.getBytes(c), c)));
    }

    /** What of all these characters the encoding has, and has in a way that comes back. */
    private static String sample(Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder sample = new StringBuilder();
        ALL.codePoints().mapToObj(Character::toString)
                .filter(c -> encoder.canEncode(c) && new String(c.getBytes(charset), charset).equals(c))
                .forEach(sample::append);
        return sample.toString();
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void unedited_andEdited(Charset charset) throws IOException {
        String sample = sample(charset);
        String xml = "<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>\n"
                + Samples.letter("<p n=\"" + sample + "\">a" + sample + "b &amp; &#x1F4EF; " + sample + "</p>");
        byte[] bytes = xml.getBytes(charset);
        TeiDocument document = read(bytes);
        P p = document.root().descendants(P.class).reduce((a, b) -> b).orElseThrow();
        assertThat(p.text()).isEqualTo("a" + sample + "b & \uD83D\uDCEF " + sample);
        assertThat(TeiWriter.create().toBytes(document)).isEqualTo(bytes);

        p.setAttribute("n", "edited " + ALL);
        byte[] edited = TeiWriter.create().toBytes(document);
        TeiDocument again = read(edited);
        P same = again.root().descendants(P.class).reduce((a, b) -> b).orElseThrow();
        assertThat(same.attribute("n")).hasValue("edited " + ALL);
        assertThat(same.text()).isEqualTo(p.text());
        assertThat(TeiWriter.create().toBytes(again)).isEqualTo(edited);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void headerAlone_andLetterByLetter(Charset charset, @TempDir Path folder) throws IOException {
        String sample = sample(charset);
        String letter = "<TEI><teiHeader><profileDesc><creation>" + sample + "</creation></profileDesc></teiHeader>"
                + "<text><body><p>" + sample.repeat(400) + "</p></body></text></TEI>\r\n";
        String xml = "<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>\n<teiCorpus xmlns=\""
                + "http://www.tei-c.org/ns/1.0\"><teiHeader>" + sample + "</teiHeader>\n" + letter.repeat(4)
                + "</teiCorpus>";
        Path file = Files.write(folder.resolve("volume.xml"), xml.getBytes(charset));
        assertThat(TeiReader.create().readHeader(file).root().text().strip()).isEqualTo(sample);
        try (LetterWalk walk = TeiReader.create().letters(file)) {
            assertThat(walk.size()).isEqualTo(4);
            for (WalkedLetter walked : walk) {
                assertThat(walked.letter().element().span().orElseThrow().text()).isEqualTo(letter.strip());
                assertThat(walked.position().line()).isEqualTo(3 + walked.index());
            }
        }
    }

    private static TeiDocument read(byte[] bytes) throws IOException {
        return TeiReader.create().read(new ByteArrayInputStream(bytes), "letter.xml");
    }
}
