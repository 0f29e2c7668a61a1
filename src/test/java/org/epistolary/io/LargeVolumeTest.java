package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.epistolary.model.Letter;
import org.epistolary.model.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 100 MB is walked in a machine that could not hold it. */
class LargeVolumeTest {

    private static final long SIZE = 100_000_000;
    private static final String MEMORY = "-Xmx48m";
    private static final String NAMESPACE = "xmlns=\"http://www.tei-c.org/ns/1.0\"";
    private static final String HEADER = "<teiHeader><fileDesc><titleStmt><title>All of them</title></titleStmt>"
            + "<publicationStmt><publisher>Press</publisher></publicationStmt></fileDesc></teiHeader>\n";
    private static final String LINES = ("<p>Dear <persName ref=\"#p1\">friend</persName>, nothing <hi rend=\"i\">new"
            + "</hi> from \u00C5rhus \uD83D\uDCEF, and<lb/>\nno rain for days.</p>\n").repeat(160);

    @TempDir
    private Path folder;

    /** What is done in the small machine: each letter is asked who wrote it and where it is. */
    public static final class Walk {

        public static void main(String[] args) throws IOException {
            int letters = 0;
            int right = 0;
            long characters = 0;
            try (LetterWalk walk = TeiReader.create().letters(Path.of(args[0]))) {
                for (WalkedLetter walked : walk) {
                    Letter letter = walked.letter();
                    String sender = letter.senders().stream().findFirst().map(Named::normalizedName).orElse("");
                    boolean known = sender.equals("Ada Holm")
                            && letter.publisher().filter(p -> p.name().equals("Press")).isPresent()
                            && letter.id().filter(id -> id.value().equals("l" + walked.index())).isPresent();
                    letters++;
                    right += known ? 1 : 0;
                    characters += walked.end() - walked.start();
                }
            }
            System.out.println(letters + " letters, " + right + " right, " + characters + " characters");
        }
    }

    private long written;

    @Test
    void corpus() throws Exception {
        Path file = folder.resolve("corpus.xml");
        int letters = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<?xml version=\"1.0\"?>\n<teiCorpus " + NAMESPACE + ">\n" + HEADER);
            for (long size = 0; size < SIZE; letters++) {
                String letter = "<TEI xml:id=\"l" + letters + "\"><teiHeader><profileDesc><correspDesc><correspAction "
                        + "type=\"sent\"><persName ref=\"#p1\">Ada</persName></correspAction></correspDesc>"
                        + "</profileDesc></teiHeader><text><body>\n" + LINES + "</body><back><listPerson><person "
                        + "xml:id=\"p1\"><persName>Ada Holm</persName></person></listPerson></back></text></TEI>\n";
                out.write(letter);
                written += letter.length() - 1;
                size += letter.getBytes(StandardCharsets.UTF_8).length;
            }
            out.write("</teiCorpus>\n");
        }
        assertThat(walk(file)).isEqualTo(letters + " letters, " + letters + " right, " + written + " characters");
    }

    @Test
    void volumeWithItsRegisterAtTheEnd() throws Exception {
        Path file = folder.resolve("volume.xml");
        int letters = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_16LE)) {
            out.write("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<TEI " + NAMESPACE + ">" + HEADER
                    + "<text><body>\n");
            for (long size = 0; size < SIZE; letters++) {
                String letter = "<div type=\"letter\" xml:id=\"l" + letters + "\"><head>From <persName type=\"from\" "
                        + "ref=\"#p1\">Ada</persName></head>\n" + LINES + "</div>\n";
                out.write(letter);
                written += letter.length() - 1;
                size += 2L * letter.length();
            }
            out.write("</body><back><listPerson><person xml:id=\"p1\"><persName>Ada Holm</persName></person>"
                    + "</listPerson></back></text></TEI>\n");
        }
        assertThat(walk(file)).isEqualTo(letters + " letters, " + letters + " right, " + written + " characters");
    }

    private String walk(Path file) throws IOException, InterruptedException {
        assertThat(Files.size(file)).isGreaterThan(SIZE);
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY,
                "-cp", System.getProperty("java.class.path"), Walk.class.getName(), file.toString())
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("ended within five minutes").isTrue();
        return Files.readString(output).strip();
    }
}
