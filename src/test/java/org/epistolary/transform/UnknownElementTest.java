package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiParseException;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Elements that no rule knows are rendered by their content, and told. */
class UnknownElementTest {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final String LETTER = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><xenoData><odd/></xenoData></teiHeader><text><body>
            <p>The <frame>mill</frame> of <frame>oak</frame> <x:mark xmlns:x="urn:x">burns</x:mark>.<odd/></p>
            </body></text></TEI>
            """;

    @TempDir
    Path folder;

    @Test
    void unknownElements_areToldOnceEachAndTheirContentIsThere() throws TeiParseException {
        List<UnknownElement> found = new ArrayList<>();

        String text = TextRenderer.create().render(letter(), found::add);

        assertThat(text).isEqualTo("The mill of oak burns.\n");
        assertThat(found).containsExactly(new UnknownElement(TEI, "frame", 2), new UnknownElement("urn:x", "mark", 1),
                new UnknownElement(TEI, "odd", 1));
        assertThat(found).extracting(UnknownElement::label).containsExactly("<frame>", "<mark> of urn:x", "<odd>");
    }

    @Test
    void page_tellsTheSameAsText() throws TeiParseException {
        List<UnknownElement> inText = new ArrayList<>();
        List<UnknownElement> inPage = new ArrayList<>();
        TextRenderer.create().render(letter(), inText::add);

        String page = HtmlRenderer.create().render(letter(), inPage::add);

        assertThat(inPage).isEqualTo(inText);
        assertThat(page).isEqualTo(HtmlRenderer.create().render(letter()));
    }

    @Test
    void ruleOfAnOverlay_makesAnElementKnown() throws IOException {
        Path overlay = Files.writeString(folder.resolve("own.xsl"), """
                <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:x="urn:x"
                    xpath-default-namespace="http://www.tei-c.org/ns/1.0">
                  <xsl:import href="resource:/org/epistolary/transform/text.xsl"/>
                  <xsl:template match="frame | x:mark[true()]" mode="text">_<xsl:apply-templates mode="text"/>_</xsl:template>
                </xsl:stylesheet>
                """);
        List<UnknownElement> found = new ArrayList<>();

        String text = TextRenderer.builder().stylesheet(overlay).build().render(letter(), found::add);

        assertThat(text).contains("The _mill_ of _oak_ _burns_");
        assertThat(found).extracting(UnknownElement::name).containsExactly("odd");
    }

    @Test
    void exportJob_reportsThemByFile() throws IOException {
        Path letters = Files.createDirectory(folder.resolve("letters"));
        Path odd = Files.writeString(letters.resolve("odd.xml"), LETTER);
        Files.copy(TestPaths.TELEGRAM, letters.resolve("telegram.xml"));

        ExportReport report = ExportJob.builder(TextRenderer.create(), folder.resolve("out")).build().run(letters);

        assertThat(report.unknown()).containsOnlyKeys(odd);
        assertThat(report.unknown().get(odd)).extracting(UnknownElement::count).containsExactly(2, 1, 1);
    }

    @Test
    void realLetters_haveFewOfThem() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : TestPaths.corpora()) {
            TextRenderer.create().render(TeiReader.create().read(file), element -> found.add(element.label()));
        }
        assertThat(found).as("what no rule knows in the letters").hasSizeLessThan(5);
    }

    private static TeiDocument letter() throws TeiParseException {
        return TeiReader.create().read(LETTER, "letter");
    }
}
