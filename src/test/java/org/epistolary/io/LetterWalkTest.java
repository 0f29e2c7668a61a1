package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.Letter;
import org.epistolary.model.Named;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The letters of a file one at a time are the letters of the whole file. */
class LetterWalkTest {

    private static final String TEI = "xmlns=\"http://www.tei-c.org/ns/1.0\"";
    private static final TeiReader READER = TeiReader.create();

    @TempDir
    private Path folder;

    private Path file(String xml) throws IOException {
        return Files.writeString(folder.resolve("volume.xml"), xml);
    }

    /** Walks a file and compares every letter with what the whole read gives. */
    private static void assertSame(TeiReader reader, Path file) throws IOException {
        List<Letter> expected = reader.read(file).letters();
        try (LetterWalk walk = reader.letters(file)) {
            assertThat(walk.size()).as("letters of %s", file).isEqualTo(expected.size());
            for (WalkedLetter walked : walk) {
                Letter whole = expected.get(walked.index());
                assertThat(LetterAnswers.of(walked.letter())).as("letter %s of %s", walked.index(), file)
                        .isEqualTo(LetterAnswers.of(whole));
                assertThat(walked.position()).isEqualTo(whole.element().span().orElseThrow().position());
                assertThat(walked.start()).isEqualTo(whole.element().span().orElseThrow().start());
            }
        }
    }

    private void assertSame(String xml) throws IOException {
        assertSame(READER, file(xml));
    }

    private static String desc(String id, String sender, String more) {
        return "\n  <correspDesc xml:id=\"" + id + "\" " + more + "><correspAction type=\"sent\"><persName ref=\"#p-"
                + sender + "\">" + sender + "</persName></correspAction></correspDesc>";
    }

    /** Files with several letters, in every way they have them. */
    static Map<String, String> volumes() {
        Map<String, String> all = new TreeMap<>();
        String register = "<listPerson><person xml:id=\"p-Ada\"><persName>Ada Holm</persName><idno>"
                + "https://viaf.org/viaf/1234</idno></person><person xml:id=\"p-Jon\"><persName>Jon</persName></person>"
                + "</listPerson>";
        String corpusHeader = "<teiHeader><fileDesc><titleStmt><title>All</title></titleStmt><publicationStmt>"
                + "<publisher>Press</publisher></publicationStmt><sourceDesc><msDesc><msIdentifier><repository>R"
                + "</repository></msIdentifier></msDesc></sourceDesc></fileDesc></teiHeader>\n";
        String a = "<TEI xml:id=\"a\"><teiHeader><profileDesc>" + desc("d", "Ada", "") + "</profileDesc></teiHeader>"
                + "<text xml:lang=\"da\"><body><p>Dear</p></body></text></TEI>\n";
        String own = "<TEI xml:id=\"own\"><teiHeader><profileDesc>" + desc("d", "Ada", "")
                + "</profileDesc></teiHeader><text><body><p>Dear</p></body><back><listPerson><person xml:id=\"p-Ada\">"
                + "<persName>Ada of this letter</persName></person></listPerson></back></text></TEI>\n";
        all.put("corpus", "<?xml version=\"1.0\"?>\n<!-- before -->\n<?pi x?>\n<teiCorpus " + TEI + ">\n"
                + corpusHeader + a + a + "<!-- between -->" + a + "</teiCorpus>\n<!-- behind -->\n");
        all.put("corpus with its register in front", "<teiCorpus " + TEI + ">" + corpusHeader + "<standOff>" + register
                + "</standOff>\n" + a + own + a + "</teiCorpus>");
        all.put("corpus with a register in a later letter", "<teiCorpus " + TEI + ">" + a + own + a + "</teiCorpus>");
        all.put("corpus in a corpus", "<teiCorpus " + TEI + ">" + corpusHeader + "<teiCorpus>" + corpusHeader + a
                + "</teiCorpus>" + a + "<teiCorpus><teiHeader/></teiCorpus></teiCorpus>");
        all.put("TEI in a TEI", "<TEI " + TEI + " xml:lang=\"nl\"><teiHeader><fileDesc><titleStmt><title>Outer</title>"
                + "</titleStmt></fileDesc></teiHeader>\n " + a + "\n " + a + "<text><body><p>Outer</p></body></text>"
                + "</TEI>");
        all.put("TEI that only holds others", "<TEI " + TEI + "><teiHeader/>" + a + a + "</TEI>");
        all.put("descriptions with divisions", "<TEI " + TEI + "><teiHeader><profileDesc>" + desc("x", "Ada", "")
                + "<langUsage><language ident=\"de\"/></langUsage>" + desc("y", "Jon", "") + desc("z", "Ada", "")
                + "</profileDesc></teiHeader><text><body><div decls=\"#y\"><head>One</head></div>\n<div decls=\"#x\">"
                + "<head>Two</head><floatingText decls='#z'><body><signed>Ada</signed></body></floatingText></div>"
                + "</body><back>" + register + "</back></text></TEI>");
        all.put("descriptions that point to divisions", "<TEI " + TEI + "><teiHeader><profileDesc>"
                + desc("x", "Ada", "corresp=\"#t1\"") + desc("y", "Jon", "corresp=\"#t2\"") + "</profileDesc>"
                + "</teiHeader><text><body><ab xml:id=\"t1\"><date when=\"1900\"/></ab><p><seg xml:id=\"t2\"/></p>"
                + "</body></text></TEI>");
        all.put("descriptions without links", "<TEI " + TEI + "><teiHeader><profileDesc>" + desc("x", "Ada", "")
                + desc("y", "Jon", "") + "</profileDesc></teiHeader><text><body><p>&#160;x</p></body></text></TEI>");
        all.put("descriptions without text", "<TEI " + TEI + "><teiHeader><profileDesc>" + desc("x", "Ada", "")
                + desc("y", "Jon", "") + "</profileDesc></teiHeader><text><body><p> </p></body></text></TEI>");
        all.put("message in a message", "<TEI " + TEI + "><teiHeader><profileDesc>" + desc("x", "Ada", "")
                + desc("y", "Jon", "") + "</profileDesc></teiHeader><text decls=\"#x\"><body><p>I transmit <floatingText"
                + " decls=\"#y\"><body><signed>Jon</signed></body></floatingText></p></body></text></TEI>");
        all.put("excerpt", "<TEI " + TEI + "><teiHeader><profileDesc>" + desc("x", "Ada", "") + "</profileDesc>"
                + "</teiHeader><text><body><div><p>before</p></div><div decls=\"#x\"><signed>A</signed></div></body>"
                + "</text></TEI>");
        all.put("volume", "<TEI " + TEI + "><teiHeader><fileDesc><titleStmt><title>V</title></titleStmt></fileDesc>"
                + "<encodingDesc><classDecl><taxonomy xml:id=\"genre\"><category xml:id=\"tg\"><catDesc>Telegram"
                + "</catDesc></category></taxonomy></classDecl></encodingDesc></teiHeader>\n<text><front><p/></front>"
                + "<body>\n <div type=\"chapter\" xml:lang=\"en\">\n  <div type=\"document\" xml:id=\"d1\" n=\"1\">"
                + "<head>1. From <persName type=\"from\" ref=\"#p-Ada\">Ada</persName></head><div type=\"letter\"/>"
                + "</div>\n  <div type=\"document\" subtype=\"editorial-note\"/>\n <div type='document'/></div>\n"
                + " <div type=\"telegram\" xml:id=\"d3\"><dateline><date when=\"1894-05-01\"/></dateline></div>"
                + "</body>\n<back><div><list><item>" + register + "</item></list></div></back></text></TEI>");
        all.put("group", "<TEI " + TEI + "><teiHeader/><text><front><div type='letter'/></front><group><text xml:id="
                + "\"t1\"><body><signed>Ada</signed></body></text><group><text xml:id=\"t2\"><body/></text></group>"
                + "<text type='translation'><body/></text></group></text></TEI>");
        all.put("original beside translation", "<TEI " + TEI + "><teiHeader/><text><body><div type=\"original\" "
                + "xml:lang=\"da\"><signed>A</signed></div><div type=\"translation\" xml:lang=\"en\"/></body></text>"
                + "</TEI>");
        all.put("translation described beside its original", "<TEI " + TEI + "><teiHeader><profileDesc>"
                + desc("x", "Ada", "") + desc("y", "Jon", "") + "</profileDesc></teiHeader><text><body><p/><div "
                + "type=\"original\" decls=\"#x\" xml:lang=\"da\"><p>m</p></div><p/><div type=\"translation\" decls="
                + "\"#y\" xml:lang=\"en\"><p>n</p></div></body></text></TEI>");
        all.put("prefixed", "<t:teiCorpus xmlns:t=\"http://www.tei-c.org/ns/1.0\"><t:teiHeader/><t:TEI><t:teiHeader>"
                + "<t:profileDesc><t:correspDesc><t:correspAction type=\"sent\"><t:name>A</t:name></t:correspAction>"
                + "</t:correspDesc></t:profileDesc></t:teiHeader><t:text/></t:TEI>" + a.replace("<TEI", "<TEI " + TEI)
                + "</t:teiCorpus>");
        all.put("header behind the text", "<TEI " + TEI + "><text><body><div type='letter' xml:id='q'/><div "
                + "type='letter'/></body></text><teiHeader/></TEI>");
        all.put("no letter", "<div " + TEI + "><p>x</p></div>");
        all.put("empty corpus", "<teiCorpus " + TEI + "/>");
        all.put("two texts", "<TEI " + TEI + "><teiHeader/><text><body><div type='letter'/><div type='letter'/></body>"
                + "</text><text><body><p>second</p></body></text></TEI>");
        all.put("sender for all in the header", "<TEI " + TEI + "><teiHeader><profileDesc><particDesc><listPerson>"
                + "<person role=\"sender\"><persName>Ada</persName></person></listPerson></particDesc></profileDesc>"
                + "</teiHeader><text><body><div type='letter'/><div type='letter'/></body></text></TEI>");
        return all;
    }

    static List<String> volumeNames() {
        return List.copyOf(volumes().keySet());
    }

    @ParameterizedTest
    @MethodSource("volumeNames")
    void answersAreThoseOfTheWholeFile(String name) throws IOException {
        String xml = volumes().get(name);
        assertSame(xml);
        assertSame(xml.replace("\n", "\r\n"));
        assertSame(xml.replace('\n', '\r'));
        assertSame("\uFEFF" + xml);
    }

    @Test
    void realLetters_oneByOne() throws IOException {
        for (Path file : TestPaths.corpora()) {
            assertSame(READER, file);
            try (LetterWalk walk = READER.letters(file)) {
                if (READER.read(file).letter().element().parent().isEmpty()) {
                    assertThat(walk.get(0).document().source().orElseThrow().text())
                            .isEqualTo(READER.read(file).source().orElseThrow().text());
                }
            }
        }
    }

    @Test
    void realLetters_asOneCorpus() throws IOException {
        StringBuilder corpus = new StringBuilder("<teiCorpus " + TEI + "><teiHeader/>\n");
        List<Path> letters = TestPaths.corpora();
        for (int i = 0; i < letters.size(); i += 6) {
            corpus.append(READER.read(letters.get(i)).root().span().orElseThrow().text()).append('\n');
        }
        assertSame(corpus.append("</teiCorpus>").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "ISO-8859-1", "windows-1251", "GB18030", "Shift_JIS",
        "ISO-2022-JP", "UTF-32BE"})
    void everyEncoding_inLongFiles(String name) throws IOException {
        Charset charset = Charset.forName(name);
        String word = switch (name) {
            case "ISO-8859-1" -> "D\u00E9j\u00E0 ";
            case "windows-1251" -> "\u041F\u0438\u0441\u044C\u043C\u043E ";
            case "Shift_JIS", "ISO-2022-JP" -> "a\u624B\u7D19b ";
            default -> "\u041F\u0438\u0441\u044C\u043C\u043E \uD83D\uDCEF ";
        };
        String letters = IntStream.range(0, 40).mapToObj(i -> "<TEI xml:id=\"l" + i + "\"><teiHeader/><text><body><p>"
                + word.repeat(100 + 37 * i) + "\r\n</p></body></text></TEI>\r").collect(Collectors.joining());
        String xml = "<?xml version=\"1.0\" encoding=\"" + name + "\"?><teiCorpus " + TEI + ">" + letters
                + "</teiCorpus>";
        Path file = folder.resolve("volume.xml");
        Files.write(file, xml.getBytes(charset));
        assertSame(READER, file);
        try (LetterWalk walk = READER.letters(file)) {
            WalkedLetter last = walk.get(39);
            assertThat(last.letter().text().orElseThrow().text()).contains(word.repeat(100 + 37 * 39));
            byte[] saved = TeiWriter.create().toBytes(last.document());
            assertThat(new String(saved, charset)).startsWith("<?xml version=\"1.0\" encoding=\"" + name + "\"?>")
                    .contains("<TEI xml:id=\"l39\">").doesNotContain("\"l38\"");
        }
    }

    @Test
    void aLetterIsADocumentOfItsOwn_withWhatGovernsItAndWhatItPointsTo() throws IOException {
        try (LetterWalk walk = READER.letters(file(volumes().get("corpus with its register in front")))) {
            TeiDocument first = walk.get(0).document();
            assertThat(walk.get(0).letter().senders()).extracting(Named::normalizedName).containsExactly("Ada Holm");
            assertThat(walk.get(1).letter().senders()).extracting(Named::normalizedName)
                    .containsExactly("Ada of this letter");
            assertThat(TeiWriter.create().toString(first)).contains("<publisher>Press").contains("Ada Holm")
                    .doesNotContain("p-Jon").doesNotContain("own");
            assertThat(first.letters()).hasSize(1);

            first.texts().get(0).setAttribute("n", "1");
            assertThat(TeiWriter.create().toString(first)).contains("<TEI xml:id=\"a\" n=\"1\">");
            assertThat(walk.get(0).document().texts().get(0).n()).isEmpty();
            assertThatThrownBy(() -> TeiWriter.create().save(first)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void everyLetterIntoAFileOfItsOwn() throws IOException {
        Path volume = file(volumes().get("volume"));
        printAndSplit(volume, folder);
        for (int i = 0; i < 3; i++) {
            assertThat(READER.read(folder.resolve(i + ".xml")).letters()).hasSize(1);
        }
        assertThat(Files.readString(folder.resolve("0.xml"))).contains("Ada Holm").contains("<category xml:id=\"tg\">");
    }

    private static void printAndSplit(Path volume, Path folder) throws IOException {
        try (LetterWalk letters = TeiReader.create().letters(volume)) {
            for (WalkedLetter walked : letters) {
                Letter letter = walked.letter();
                System.out.println(walked.position() + "\t" + letter.senders() + "\t" + letter.date().orElse(null));
                TeiWriter.create().save(walked.document(), folder.resolve(walked.index() + ".xml"));
            }
        }
    }

    @Test
    void descriptionsOfOthersAreLeftOut_andNothingElse() throws IOException {
        try (LetterWalk walk = READER.letters(file(volumes().get("descriptions with divisions")))) {
            String middle = TeiWriter.create().toString(walk.get(1).document());
            assertThat(middle).contains("xml:id=\"y\"").contains("<langUsage>").doesNotContain("xml:id=\"x\"")
                    .doesNotContain("xml:id=\"z\"").doesNotContain("Two").contains("One");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>a & b</p>", "<p>a</q>", "<p>&nope;</p>", "<p n='1' n='2'/>", "<x:p/>", "<p>\u0001</p>",
        "<p>]]></p>", "<p n='&nope;'/>", "<p", "<!-- -- -->"})
    void mistakesAreReportedWhereTheWholeReadReportsThem(String mistake) throws IOException {
        String letters = "<TEI><teiHeader/><text><body>\n<p>x</p></body></text></TEI>\n".repeat(400);
        Path file = file("<teiCorpus " + TEI + ">\n" + letters + "<TEI><teiHeader/><text><body>" + mistake
                + "</body></text></TEI>" + letters + "</teiCorpus>");
        TeiParseException[] expected = new TeiParseException[1];
        assertThatThrownBy(() -> READER.read(file)).isInstanceOfSatisfying(TeiParseException.class,
                e -> expected[0] = e);
        assertThatThrownBy(() -> {
            try (LetterWalk walk = READER.letters(file)) {
                walk.get(400);
            }
        }).isInstanceOf(TeiParseException.class).hasMessage(expected[0].getMessage());
    }

    @Test
    void whatIsNoTei_isRefusedAsEver() throws IOException {
        for (String xml : List.of("", "  \n ", "hello", "<html/>", "<TEI " + TEI + ">", "<?xml version='1.0' "
                + "encoding='UTF-16'?><TEI " + TEI + "/>", "<!DOCTYPE TEI><TEI " + TEI + "/>",
                "<div " + TEI + ">" + "<div>".repeat(1_200))) {
            Path file = file(xml);
            String expected = catchThrowable(() -> READER.read(file)).getMessage();
            assertThatThrownBy(() -> READER.letters(file)).isInstanceOf(TeiParseException.class).hasMessage(expected);
        }
        assertThatThrownBy(() -> READER.letters(folder)).hasMessageContaining("Not a regular file");
        assertThatThrownBy(() -> READER.letters(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void wrongBytes_areReportedWithTheirPlace() throws IOException {
        String good = "<p>\u00E4\n</p>".repeat(5_000);
        byte[] bytes = ("<TEI " + TEI + "><text><body>" + good + "<p>?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        Path file = folder.resolve("volume.xml");
        Files.write(file, bytes);
        String expected = catchThrowable(() -> READER.read(file)).getMessage();
        assertThatThrownBy(() -> READER.letters(file)).isInstanceOf(TeiParseException.class).hasMessage(expected)
                .hasMessageContaining("5001:");
    }

    @Test
    void doctype_isAllowedOnRequest() throws IOException {
        Path file = file("<!DOCTYPE teiCorpus [<!ENTITY dear 'Dear friend'>]>\n<teiCorpus " + TEI + ">"
                + "<TEI><teiHeader/><text><body><opener>&dear;</opener></body></text></TEI>".repeat(3)
                + "</teiCorpus>");
        TeiReader allowing = TeiReader.builder().allowDoctype().build();
        assertSame(allowing, file);
        try (LetterWalk walk = allowing.letters(file)) {
            assertThat(walk.get(2).letter().openers().get(0).text()).isEqualTo("Dear friend");
            assertThat(TeiWriter.create().toString(walk.get(2).document())).startsWith("<!DOCTYPE").contains("&dear;");
        }
    }

    @Test
    void aChangedFile_isNoticed() throws IOException {
        Path file = file(volumes().get("corpus"));
        try (LetterWalk walk = READER.letters(file)) {
            Files.writeString(file, "<TEI " + TEI + "/>");
            assertThatThrownBy(() -> walk.get(0)).isInstanceOf(IOException.class).hasMessageContaining("was changed");
            assertThatThrownBy(() -> walk.iterator().next()).hasRootCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void aLetterBeyondTheLimit_isRefusedWithItsPlace() throws IOException {
        Path file = file("<teiCorpus " + TEI + ">\n<TEI/>\n<TEI><text>" + "x".repeat(2_000) + "</text></TEI></teiCorpus>");
        try (LetterWalk walk = TeiReader.builder().maxBytes(1_000).build().letters(file)) {
            assertThat(walk.get(0).position()).isEqualTo(new Position(2, 1));
            assertThatThrownBy(() -> walk.get(1)).isInstanceOfSatisfying(TeiParseException.class, e -> {
                assertThat(e.reason()).isEqualTo(Reason.LIMIT);
                assertThat(e.line()).isEqualTo(3);
            });
        }
    }

    @Test
    void manyDescriptions_takeTimeForEachOnly() throws IOException {
        String descs = IntStream.range(0, 1_000).mapToObj(i -> desc("d" + i, "P" + i, ""))
                .collect(Collectors.joining());
        Path file = file("<TEI " + TEI + "><teiHeader><profileDesc>" + descs + "</profileDesc></teiHeader></TEI>");
        try (LetterWalk walk = READER.letters(file)) {
            assertThat(walk.stream().parallel().map(w -> w.letter().senders().toString()).toList())
                    .hasSize(1_000).startsWith("[P0]", "[P1]").endsWith("[P999]");
            assertThat(walk.get(500).document().source().orElseThrow().text().length()).isLessThan(400);
        }
    }
}
