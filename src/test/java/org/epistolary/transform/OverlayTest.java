package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A project's own stylesheet: what it changes, and what is said when it is wrong. */
class OverlayTest {

    @TempDir
    private Path folder;

    @Test
    void template_overridesOurs() throws IOException {
        Path overlay = overlay("<xsl:template match='persName' mode='html'><b class='mine'><xsl:next-match/></b>"
                + "</xsl:template>");

        assertThat(render(overlay)).contains("<b class=\"mine\">");
        assertThat(HtmlRenderer.create().render(TeiReader.create().read(TestPaths.TELEGRAM))).doesNotContain("mine");
    }

    @Test
    void module_besideTheOverlay_isIncluded() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("parts")).resolve("part.xsl"),
                sheet("<xsl:template match='persName' mode='html'><i>included</i></xsl:template>"));

        assertThat(render(overlay("<xsl:include href='parts/part.xsl'/>"))).contains("<i>included</i>");
    }

    @Test
    void parameters_areListedAndTyped() throws IOException {
        Path overlay = overlay("<!-- How often it is said. --><xsl:param name='times' as='xs:integer' select='1'/>"
                + "<xsl:template match='persName' mode='html'><i>{'x' ! string-join((1 to $times) ! 'x')}</i>"
                + "</xsl:template>");
        HtmlRenderer renderer = HtmlRenderer.builder().stylesheet(overlay).parameter("times", " 3 ").build();

        assertThat(renderer.parameters()).contains(
                new StylesheetParameter("times", "xs:integer", "1", "How often it is said."));
        assertThat(renderer.parameters()).extracting(StylesheetParameter::name)
                .contains("view", "language", "notes", "hyphens");
        assertThat(renderer.render(TeiReader.create().read(TestPaths.TELEGRAM))).contains("<i>xxx</i>");
    }

    @Test
    void parameters_ofOurs_allHaveTypeDefaultAndMeaning() {
        for (Renderer renderer : List.of(HtmlRenderer.create(), TextRenderer.create())) {
            assertThat(renderer.parameters()).isNotEmpty().allSatisfy(parameter -> {
                assertThat(parameter.type()).contains("xs:");
                assertThat(parameter.defaultValue()).isNotEmpty();
                assertThat(parameter.meaning()).as(parameter.name()).isNotEmpty();
            });
        }
        assertThat(TextRenderer.create().parameters()).extracting(StylesheetParameter::name)
                .contains("metadata", "width");
    }

    @Test
    void parameter_thatIsNotThere_isRefusedWithTheNamesOfTheOthers() {
        HtmlRenderer.Builder builder = HtmlRenderer.builder().parameter("veiw", "reading");

        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("veiw").hasMessageContaining("hyphens, ").hasMessageContaining("view");
    }

    @Test
    void parameter_ofTheWrongType_isRefused() {
        TextRenderer.Builder builder = TextRenderer.builder().parameter("width", "wide");

        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Parameter width: \"wide\" is not of the type xs:integer.");
    }

    static Stream<Bad> bad() {
        return Stream.of(
                new Bad("unknown mode", "<xsl:template match='persName' mode='htlm'/>", "There is no mode htlm"),
                new Bad("no mode", "<xsl:template match='persName'><b/></xsl:template>", "without a mode"),
                new Bad("unknown template", "<xsl:template name='e:sauce'/>", "There is no template e:sauce"),
                new Bad("unknown function", "<xsl:function name='e:label'><xsl:sequence select='1'/></xsl:function>",
                        "There is no function e:label to override with this number of parameters"),
                new Bad("unknown variable", "<xsl:variable name='e:sauce' select='1'/>",
                        "There is no variable e:sauce"),
                new Bad("unknown call", "<xsl:template match='persName' mode='html'><xsl:call-template name='e:sauce'/>"
                        + "</xsl:template>", "e:sauce"),
                new Bad("unknown function called", "<xsl:template match='persName' mode='html'>{e:sauce(.)}"
                        + "</xsl:template>", "sauce"),
                new Bad("mistake in XPath", "<xsl:template match='persName[' mode='html'/>", "Unexpected token"),
                new Bad("DOCTYPE in a module", "<xsl:include href='doctype.xsl'/>", "DOCTYPE is not allowed"),
                new Bad("missing module", "<xsl:include href='missing.xsl'/>", "missing.xsl"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void mistake_isNamedWithFileAndLine(Bad bad) throws IOException {
        Files.writeString(folder.resolve("doctype.xsl"), "<!DOCTYPE x>\n" + sheet(""));
        Path overlay = overlay("\n" + bad.content());

        assertThatThrownBy(() -> HtmlRenderer.builder().stylesheet(overlay).build())
                .isInstanceOf(StylesheetException.class)
                .hasMessageContaining(bad.words())
                .message().containsPattern("(mine|doctype|missing)\\.xsl(:[123])?: ").doesNotContain("file:");
    }

    @Test
    void elementsInNoNamespace_areRefused() throws IOException {
        Path overlay = Files.writeString(folder.resolve("mine.xsl"), sheet(
                "<xsl:import href='resource:/org/epistolary/transform/html.xsl'/>"
                        + "<xsl:template match='persName' mode='html'/>")
                .replace("xpath-default-namespace='http://www.tei-c.org/ns/1.0'", ""));

        assertThatThrownBy(() -> HtmlRenderer.builder().stylesheet(overlay).build())
                .hasMessageContaining("xpath-default-namespace");
    }

    @Test
    void stylesheetThatDoesNotImportOurs_isRefused() throws IOException {
        Path overlay = Files.writeString(folder.resolve("mine.xsl"), sheet(""));

        assertThatThrownBy(() -> TextRenderer.builder().stylesheet(overlay).build())
                .isInstanceOf(StylesheetException.class)
                .hasMessageContaining("does not import resource:/org/epistolary/transform/text.xsl");
    }

    @Test
    void errorInARun_namesFileAndLine() throws IOException {
        Path overlay = overlay("\n\n<xsl:template match='persName' mode='html'>{xs:integer('one')}</xsl:template>");

        assertThatThrownBy(() -> render(overlay)).isInstanceOf(RenderingException.class)
                .hasMessageContaining(TestPaths.TELEGRAM + ": ").hasMessageContaining(overlay + ":3: ")
                .hasMessageContaining("one").hasMessageNotContaining("file:");
    }

    @Test
    void messageThatEndsTheRun_isPassedOn() throws IOException {
        Path overlay = overlay("<xsl:template match='persName' mode='html'>"
                + "<xsl:message terminate='yes'>No persons, please</xsl:message></xsl:template>");

        assertThatThrownBy(() -> render(overlay)).isInstanceOf(RenderingException.class)
                .hasMessageEndingWith("No persons, please.");
    }

    private static String render(Path overlay) throws IOException {
        return HtmlRenderer.builder().stylesheet(overlay).build().render(TeiReader.create().read(TestPaths.TELEGRAM));
    }

    private Path overlay(String content) throws IOException {
        return Files.writeString(folder.resolve("mine.xsl"),
                sheet("<xsl:import href='resource:/org/epistolary/transform/html.xsl'/>" + content));
    }

    static String sheet(String content) {
        return "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform' expand-text='yes' "
                + "xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:e='urn:epistolary:transform' "
                + "xpath-default-namespace='http://www.tei-c.org/ns/1.0' exclude-result-prefixes='#all'>" + content
                + "</xsl:stylesheet>";
    }

    record Bad(String name, String content, String words) {
        @Override
        public String toString() {
            return name;
        }
    }
}
