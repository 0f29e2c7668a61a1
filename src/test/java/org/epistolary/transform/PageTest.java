package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmItem;
import org.epistolary.TestPaths;
import org.epistolary.io.TeiParseException;
import org.epistolary.io.TeiReader;
import org.junit.jupiter.api.Test;

/** What holds for every page: headings, notes, links, languages, dates, and the letter as linked data. */
class PageTest {

    private static final Pattern HEADING = Pattern.compile("<h([1-6])\\b");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern LOCAL = Pattern.compile("\\shref=\"#([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("\\s(?:href|src)=\"([^#\"][^\"]*)\"");
    private static final Pattern MARKER = Pattern.compile("id=\"([\\w-]*)noteref-(\\d+)\"");
    private static final Pattern LANGUAGE = Pattern.compile("<(\\w+)[^>]*\\slang=\"([^\"]*)\"[^>]*>");
    private static final Pattern JSON = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final String LETTER = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="l1"><teiHeader><fileDesc><titleStmt><title>To Anna</title>
            </titleStmt><publicationStmt><publisher>House</publisher><idno>https://example.org/l1</idno><availability>
            <licence target="https://creativecommons.org/licenses/by/4.0/">CC BY</licence></availability></publicationStmt>
            </fileDesc><profileDesc><correspDesc>
            <correspAction type="sent"><persName ref="https://example.org/b">Berta "B" &lt;/script></persName>
            <placeName>Ulm</placeName><date when="1853-05-19">19 May</date></correspAction>
            <correspAction type="received"><persName>Anna</persName><orgName>The Mill</orgName><date when="1853-06"/>
            </correspAction></correspDesc></profileDesc></teiHeader>
            <facsimile><surface xml:id="s2"><graphic url="https://example.org/2.jpg"/></surface></facsimile>
            <text xml:lang="de"><body><div><head>An Anna</head><div><head>Eins</head>
            <p>Ein <foreign xml:lang="heb">סוס</foreign>,<pb n="1" facs="https://example.org/1/info.json"/> ein Boot<note>A
            <pb n="2" facs="#s2"/> note.</note> am <date when="1853-05-19">19.</date>, nicht am <date when="1853-02-30">30.</date>
            bei <persName ref="#b"><placeName ref="javascript:alert(1)">Ulm</placeName></persName></p></div></div></body>
            <back><listPerson><person xml:id="b"><persName>Berta</persName><idno>https://d-nb.info/gnd/1</idno></person>
            </listPerson></back></text></TEI>
            """;

    @Test
    void everyPage_isInOrder() throws IOException {
        HtmlRenderer renderer = HtmlRenderer.create();
        for (Path file : TestPaths.corpora()) {
            assertInOrder(renderer.render(TeiReader.create().read(file)), file.toString());
        }
    }

    @Test
    void telegramAndAHandMadeLetter_areInOrder() throws IOException {
        for (View view : View.values()) {
            for (NotePlacement notes : NotePlacement.values()) {
                HtmlRenderer renderer = HtmlRenderer.builder().view(view).notes(notes).language("de").build();
                assertInOrder(renderer.render(TeiReader.create().read(TestPaths.TELEGRAM)), "telegram");
                assertInOrder(renderer.render(TeiReader.create().read(LETTER, "letter")), "letter");
            }
        }
    }

    @Test
    void languagesDatesFacsimilesAndAuthorities_areOnThePage() throws TeiParseException {
        String page = HtmlRenderer.create().render(TeiReader.create().read(LETTER, "letter"));

        assertThat(page).contains("<html lang=\"en\" dir=\"ltr\">",
                "<section class=\"letter reading\" id=\"text\" lang=\"de\" dir=\"ltr\">",
                "<span class=\"foreign\" lang=\"he\" dir=\"rtl\">סוס</span>",
                "<time datetime=\"1853-05-19\">19.</time>, nicht am 30.",
                "<time datetime=\"1853-06\">June 1853</time>",
                "<a class=\"pb\" data-n=\"1\" title=\"Page 1\" href=\"https://example.org/1/full/max/0/default.jpg\" "
                        + "aria-label=\"Page 1\"></a>",
                "href=\"https://example.org/2.jpg\"",
                "<a class=\"name\" href=\"https://d-nb.info/gnd/1\">Ulm</a>",
                "<h2>Correspondence</h2><dl><div><dt>Sent by</dt><dd><a href=\"https://example.org/b\">",
                "<dt>Cite as</dt><dd>To Anna. House. https://example.org/l1.</dd>");
    }

    @Test
    void noteThatSaysItIsASummary_isLabelledSo() throws TeiParseException {
        var letter = TeiReader.create().read(LETTER.replace("</correspDesc>",
                "<note type=\"Regest\">Asks for rope.</note><note>Sent late.</note></correspDesc>"), "summary");
        String text = TextRenderer.builder().metadata(true).build().render(letter);
        assertThat(text).contains("Summary: Asks for rope.\n", "Remarks: Sent late.\n");
        assertThat(HtmlRenderer.create().render(letter)).containsPattern("<dt>Summary</dt>\\s*<dd[^>]*>Asks for rope\\.</dd>")
                .containsPattern("<dt>Remarks</dt>\\s*<dd[^>]*>Sent late\\.</dd>");
    }

    @Test
    void linkedData_isJsonWithTheShapeOfAMessage() throws TeiParseException, SaxonApiException {
        String page = HtmlRenderer.create().render(TeiReader.create().read(LETTER, "letter"));

        Map<String, String> message = message(page);

        assertThat(message).containsEntry("@context", "https://schema.org").containsEntry("@type", "Message")
                .containsEntry("name", "To Anna").containsEntry("inLanguage", "de")
                .containsEntry("dateSent", "1853-05-19").containsEntry("dateReceived", "1853-06")
                .containsEntry("license", "https://creativecommons.org/licenses/by/4.0/");
        assertThat(message.get("sender")).contains("Person", "Berta \"B\" </script>", "https://example.org/b");
        assertThat(message.get("recipient")).contains("Person", "Anna", "Organization", "The Mill");
    }

    @Test
    void linkedData_ofEveryLetterIsJson() throws IOException, SaxonApiException {
        for (Path file : TestPaths.corpora()) {
            assertThat(message(HtmlRenderer.create().render(TeiReader.create().read(file)))).as(file.toString())
                    .containsKeys("@context", "@type", "name");
        }
    }

    private static void assertInOrder(String page, String name) {
        List<Integer> levels = HEADING.matcher(page).results().map(r -> Integer.parseInt(r.group(1))).toList();
        List<String> ids = ID.matcher(page).results().map(r -> r.group(1)).toList();
        assertThat(levels).as("one heading of the first level in %s", name).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading %s of %s, after %s", i + 1, name, levels.get(i - 1))
                    .isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(ids).as("ids of %s", name).doesNotHaveDuplicates();
        assertThat(LOCAL.matcher(page).results().map(r -> r.group(1))).as("links of %s", name).isSubsetOf(ids);
        assertThat(LINK.matcher(page).results().map(r -> r.group(1)).filter(link -> !link.matches("(https?|mailto):.*")))
                .as("other links of %s", name).isEmpty();
        Set<String> called = MARKER.matcher(page).results().map(r -> r.group(1) + "note-" + r.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> notes = new ArrayList<>(ids);
        notes.removeIf(id -> !id.matches("[\\w-]*note-\\d+"));
        assertThat(notes).as("notes of %s and their markers", name).containsExactlyInAnyOrderElementsOf(called);
        called.forEach(note -> assertThat(page).contains("href=\"#" + note + "\"",
                "href=\"#" + note.replace("note-", "noteref-") + "\""));
        assertThat(LANGUAGE.matcher(page).results().filter(r -> r.group(2).matches("(he|ar|fa|yi|ur)(-.*)?")))
                .as("direction in %s", name).allMatch(r -> r.group().contains("dir=\"rtl\""));
    }

    private static Map<String, String> message(String page) throws SaxonApiException {
        String json = JSON.matcher(page).results().map(r -> r.group(1)).findFirst().orElseThrow();
        XPathCompiler compiler = new Processor(false).newXPathCompiler();
        compiler.declareNamespace("map", "http://www.w3.org/2005/xpath-functions/map");
        compiler.declareVariable(new QName("json"));
        XPathSelector selector = compiler.compile("map:merge(let $m := parse-json($json) "
                + "return map:keys($m) ! map:entry(., serialize($m(.), map{'method': 'adaptive'})))").load();
        selector.setVariable(new QName("json"), new XdmAtomicValue(json));
        XdmItem item = selector.evaluateSingle();
        return ((XdmMap) item).asMap().entrySet().stream().collect(Collectors.toMap(
                e -> e.getKey().getStringValue(),
                e -> e.getValue().itemAt(0).getStringValue().replaceAll("^\"|\"$", "").replace("\"\"", "\"")));
    }
}
