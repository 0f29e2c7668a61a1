package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.header.TeiHeader;
import org.epistolary.model.textstructure.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reading a header and nothing behind it. */
class HeaderReadingTest {

    private static final TeiReader READER = TeiReader.create();

    @TempDir
    private Path folder;

    private static TeiHeader header(TeiDocument document) {
        return document.root().first(TeiHeader.class).orElseThrow();
    }

    private static String source(TeiHeader header) {
        return header.span().orElseThrow().text();
    }

    private static TeiDocument readHeader(String xml) throws IOException {
        return READER.readHeader(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "letter");
    }

    @TestFactory
    Stream<DynamicTest> the_header_is_the_same_as_in_the_whole() {
        return Samples.all().entrySet().stream().filter(sample -> !sample.getKey().equals("xsi attributes"))
                .map((Map.Entry<String, byte[]> sample) -> dynamicTest(sample.getKey(), () -> {
                    TeiDocument whole = READER.read(new ByteArrayInputStream(sample.getValue()), "letter");
                    TeiDocument part = READER.readHeader(new ByteArrayInputStream(sample.getValue()), "letter");
                    assertThat(part.root().attributes()).isEqualTo(whole.root().attributes());
                    if (whole.root().first(TeiHeader.class).isPresent()) {
                        assertThat(TreeComparison.exactDifference(header(whole), header(part))).isEmpty();
                        assertThat(source(header(part))).isEqualTo(source(header(whole)));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> real_letters() {
        return TestPaths.corpora().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> {
            TeiDocument whole = READER.read(file);
            TeiDocument part = READER.readHeader(file);
            assertThat(TreeComparison.exactDifference(header(whole), header(part))).isEmpty();
            assertThat(part.root().first(Text.class)).isEmpty();
        }));
    }

    /** Counts what is taken from it, and fails when that is much more than the header. */
    private static final class Watched extends InputStream {

        private final InputStream bytes;
        private int read;

        Watched(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            read++;
            return bytes.read();
        }
    }

    @Test
    void the_rest_of_the_file_is_not_read() throws IOException {
        byte[] bytes = Samples.letter("<p>" + "x".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8);
        Watched stream = new Watched(bytes);
        assertThat(header(READER.readHeader(stream, "letter")).text()).contains("A letter about nothing");
        assertThat(stream.read).isLessThan(20_000);
    }

    @Test
    void what_is_wrong_behind_the_header_does_not_matter() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.xml"), Samples.letter("<p>A & B <unclosed>"));
        TeiDocument document = READER.readHeader(file);
        assertThat(document.letter()).isNotNull();
        assertThat(document.root().text()).contains("A letter about nothing");
    }

    @Test
    void such_a_document_cannot_be_saved() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.xml"), Samples.letter("<p/>"));
        TeiDocument document = READER.readHeader(file);
        header(document).setAttribute("n", "1");
        assertThatThrownBy(() -> TeiWriter.create().save(document)).isInstanceOf(IllegalStateException.class)
                .hasMessage(file + " was read only to the end of its header and cannot be written; read the whole file "
                        + "to edit it");
        assertThat(Files.readString(file)).isEqualTo(Samples.letter("<p/>"));
    }

    @Test
    void what_looks_like_the_end_in_a_comment_is_not() throws IOException {
        for (String fake : new String[] {"<!-- </teiHeader> -->", "<![CDATA[</teiHeader>]]>", "<?p </teiHeader>?>"}) {
            String xml = Samples.letter("<p/>").replace("Made for a test.", "Made " + fake + " for a test.");
            TeiDocument document = readHeader(xml);
            assertThat(source(header(document))).startsWith("<teiHeader>").contains(fake)
                    .endsWith("</teiHeader>");
        }
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void many_that_look_like_the_end_take_no_longer() {
        String xml = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><!--" + "</teiHeader>".repeat(200_000);
        assertThatThrownBy(() -> readHeader(xml))
                .isInstanceOf(TeiParseException.class);
    }

    @Test
    void mistakes_in_the_header_are_told() {
        String xml = Samples.letter("<p/>").replace("</title>", "</titel>");
        assertThatThrownBy(() -> readHeader(xml))
                .isInstanceOf(TeiParseException.class).hasMessageContaining("</titel>; expected </title>");
        assertThatThrownBy(() -> READER.readHeader(new ByteArrayInputStream(new byte[0]), "letter"))
                .isInstanceOf(TeiParseException.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> readHeader("<html/>")).isInstanceOf(TeiParseException.class)
                .hasMessageContaining("not TEI P5");
    }

    @Test
    void a_file_without_header_is_read_to_its_end() throws IOException {
        String xml = "<text xmlns='http://www.tei-c.org/ns/1.0'><body><p>x</p></body></text>";
        TeiDocument document = readHeader(xml);
        assertThat(document.root().text()).isEqualTo("x");
    }
}
