package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.epistolary.io.TeiParseException;
import org.epistolary.io.TeiReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSS of a file: what is safe reaches the page, and nothing else. */
class RenditionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "font-style: italic | font-style: italic",
        "FONT-Weight : Bold; | font-weight: bold",
        "text-indent: -1.5em; text-align:right | text-align: right; text-indent: -1.5em",
        "margin-left: 2cm | margin-left: 2cm",
        "font-style: normal; font-style: italic | font-style: italic",
        "text-decoration: underline overline | text-decoration: underline overline"})
    void safeDeclarations_passInOneForm(String css, String expected) throws TeiParseException {
        assertThat(page("", "<hi style=\"" + css + "\">word</hi>"))
                .contains("<span style=\"" + expected + "\">word</span>");
        assertThat(page("<rendition xml:id=\"r\" scheme=\"css\">" + css + "</rendition>", "<hi rendition=\"#r\">word</hi>"))
                .contains("<span style=\"" + expected + "\">word</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "background: url(https://example.org/x.png)", "font-style: expression(alert(1))", "behavior: url(x.htc)",
        "color: red", "position: fixed", "-moz-binding: url(x)", "font-style: italic !important",
        "text-indent: calc(1em + 2px)", "text-indent: 99999em", "width: 1em", "font-family: \\75rl(x)",
        "font-size: var(--x)", "text-align: right} body {display: none", "/* font-style: italic */ x: y",
        "font-style: italic&quot; onclick=&quot;alert(1)", "font-style italic", ":", "@import url(x)"})
    void otherDeclarations_doNot(String css) throws TeiParseException {
        assertThat(page("", "<hi style=\"" + css + "\">word</hi>")).doesNotContain(" style=");
        assertThat(page("<rendition xml:id=\"r\" selector=\"p\">" + css.replace("&quot;", "\"") + "</rendition>",
                "<hi rendition=\"#r\">word</hi>")).doesNotContain(" style=");
    }

    @Test
    void selector_namesElementsOnly() throws TeiParseException {
        String declared = "<rendition selector=\"hi, tei|term\">font-weight: bold</rendition>"
                + "<rendition selector=\"p hi\">font-style: italic</rendition>"
                + "<rendition selector=\"*\">font-style: italic</rendition>"
                + "<rendition selector=\"seg\" scope=\"first-letter\">font-size: larger</rendition>"
                + "<rendition selector=\"name\" scheme=\"free\">like: this</rendition>";

        assertThat(page(declared, "<hi>a</hi> <term>b</term> <seg>c</seg> <name>d</name>"))
                .contains("<span style=\"font-weight: bold\">a</span> <span style=\"font-weight: bold\">b</span> c d</p>");
    }

    @Test
    void tagUsage_givesARendition() throws TeiParseException {
        assertThat(page("<rendition xml:id=\"r\">font-weight: bold</rendition><namespace name=\"http://www.tei-c.org/ns/1.0\">"
                + "<tagUsage gi=\"emph\" render=\"#r\"/></namespace>", "<emph>a</emph>"))
                .contains("<em style=\"font-weight: bold\">a</em>");
    }

    @Test
    void styleIsStrongerThanRenditionAndThatThanSelector() throws TeiParseException {
        String declared = "<rendition selector=\"hi\">font-weight: bold; font-style: italic; text-align: left</rendition>"
                + "<rendition xml:id=\"r\">font-style: oblique; text-align: right</rendition>";

        assertThat(page(declared, "<hi rendition=\"#r\" style=\"text-align: center\">a</hi>"))
                .contains("style=\"font-style: oblique; font-weight: bold; text-align: center\"");
    }

    @Test
    void wordsOfStyle_staySimpleClasses() throws TeiParseException {
        assertThat(page("", "<hi style=\"underline\">a</hi>")).contains("<span class=\"underline\">a</span>");
    }

    private static String page(String declared, String text) throws TeiParseException {
        String page = HtmlRenderer.create().render(TeiReader.create().read("""
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><encodingDesc><tagsDecl>%s</tagsDecl></encodingDesc>
                </teiHeader><text><body><p>%s</p></body></text></TEI>
                """.formatted(declared, text), "letter"));
        return page.substring(page.indexOf("Text</h2>"), page.indexOf("</section>", page.indexOf("Text</h2>")));
    }
}
