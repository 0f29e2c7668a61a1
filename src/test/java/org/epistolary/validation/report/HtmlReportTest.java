package org.epistolary.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.epistolary.NuHtmlChecker;
import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page for contributors: self-contained, accessible, and with every finding where it belongs. */
class HtmlReportTest {

    private static final ReportOptions OPTIONS =
            ReportOptions.defaults().root(TestPaths.RESOURCES.resolve("profile/invalid"));
    private static final List<ValidationReport> REPORTS = ReportsTest.reports();

    @Test
    void page_isWellFormed_andEveryLinkLeadsSomewhere() throws Exception {
        Document page = page(REPORTS, OPTIONS);
        Set<String> ids = new HashSet<>();
        for (Element element : elements(page, "*")) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
            }
        }
        for (Element link : elements(page, "a")) {
            assertThat(link.getAttribute("href")).startsWith("#");
            assertThat(ids).as(link.getAttribute("href")).contains(link.getAttribute("href").substring(1));
        }
    }

    @Test
    void pages_passTheNuHtmlChecker(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("mistakes.html"), ReportsTest.write(ReportFormat.HTML, OPTIONS, REPORTS));
        Files.writeString(folder.resolve("fehler.html"),
                ReportsTest.write(ReportFormat.HTML, OPTIONS.language(Locale.GERMAN), REPORTS));
        Files.writeString(folder.resolve("nothing.html"), ReportsTest.write(ReportFormat.HTML, OPTIONS,
                List.of(Validator.create().validate(TestPaths.TELEGRAM))));
        Files.writeString(folder.resolve("strange.html"), ReportsTest.write(ReportFormat.HTML, OPTIONS,
                List.of(strange("<b>evil</b> \"'&.xml"), strange("a b.xml"), strange("\u0001\uFFFE.xml"))));

        assertThat(NuHtmlChecker.check(folder)).isEmpty();
    }

    /** Characters that are no text in HTML, in a file with a strange name. */
    private static ValidationReport strange(String name) throws IOException {
        return Validator.create().validate(TeiReader.create().read(
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'>\n<x y='--> ]]> \u0085\u009F\uFDD0 &lt;/pre>'/>\n</TEI>", name));
    }

    @Test
    void page_hasNoScriptAndLoadsNothing() throws IOException {
        String html = ReportsTest.write(ReportFormat.HTML, OPTIONS, REPORTS);

        assertThat(html).doesNotContainPattern("(?i)<script|<link|<img|<iframe|@import|url\\(|javascript:|\\son\\w+=");
    }

    @Test
    void page_isAccessible() throws Exception {
        Document page = page(REPORTS, OPTIONS);

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "main")).hasSize(1);
        assertThat(elements(page, "th")).allSatisfy(th -> assertThat(th.getAttribute("scope")).isEqualTo("col"));
        assertThat(elements(page, "nav")).allSatisfy(n -> assertThat(n.getAttribute("aria-labelledby")).isNotEmpty());
    }

    @Test
    void findings_areMarkedInPlace() throws Exception {
        Document page = page(ReportsTest.one("corresp-action-type.xml"), OPTIONS);

        assertThat(elements(page, "mark")).singleElement().extracting(Element::getTextContent)
                .isEqualTo("type=\"sentBy\"");
        Element line = (Element) elements(page, "mark").get(0).getParentNode().getParentNode();
        assertThat(line.getAttribute("id")).isEqualTo("f1-24");
        assertThat(line.getTextContent()).contains("Fix: Change");
    }

    @Test
    void wholeFile_canBeRead_foldedWhereNothingIsWrong() throws Exception {
        Document page = page(ReportsTest.one("corresp-action-type.xml"), OPTIONS);

        assertThat(elements(page, "details")).hasSize(2);
        assertThat(elements(page, "summary").get(0).getTextContent()).isEqualTo("Lines 1 to 20");
        assertThat(page.getDocumentElement().getTextContent()).contains("The parcel came on Monday.");
    }

    @Test
    void textFromFiles_isNeverMarkup() throws Exception {
        String text = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><script foo='&lt;/style>'/></TEI>";
        ValidationReport report = Validator.create().validate(TeiReader.create().read(text, "<b>evil</b>.xml"));

        assertThat(elements(page(List.of(report), OPTIONS), "b")).isEmpty();
    }

    @Test
    void fileThatIsGone_isShownByTheLineRemembered() throws Exception {
        String text = "<TEI xmlns='http://www.tei-c.org/ns/1.0'>\n<nonsense/></TEI>";
        ValidationReport report = Validator.create().validate(TeiReader.create().read(text, "gone.xml"));
        Document page = page(List.of(report), OPTIONS);

        assertThat(page.getDocumentElement().getTextContent()).contains("could not be read again");
        assertThat(elements(page, "mark")).isNotEmpty();
    }

    @Test
    void nothingFound_isSaid() throws Exception {
        ValidationReport well = Validator.create().validate(TestPaths.TELEGRAM);

        assertThat(page(List.of(well), OPTIONS.language(Locale.GERMAN)).getDocumentElement().getTextContent())
                .contains("Es wurde nichts gefunden.");
    }

    private static Document page(List<ValidationReport> reports, ReportOptions options) throws Exception {
        String html = ReportsTest.write(ReportFormat.HTML, options, reports);
        assertThat(html).startsWith("<!DOCTYPE html>\n");
        String xml = Pattern.compile("<meta ([^>]*)>").matcher(html.substring("<!DOCTYPE html>\n".length()))
                .replaceAll("<meta $1/>");
        return ReportsTest.xml(xml);
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
