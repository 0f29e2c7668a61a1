package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.epistolary.io.TeiParseException;
import org.epistolary.io.TeiReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of somebody else's puts nothing on the page that a browser would run or fetch. */
class HostileDocumentTest {

    private static final Pattern TAG = Pattern.compile("<(\\w+)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w-]+)=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {
        "<ref target=\"javascript:alert(1)\">x</ref>", "<ref target=\"JaVaScRiPt:alert(1)\">x</ref>",
        "<ref target=\"&#x9;javascript:alert(1)\">x</ref>",
        "<ref target=\"java&#xA;script:alert(1)\">x</ref>", "<ref target=\"data:text/html,&lt;script>\">x</ref>",
        "<ref target=\"vbscript:x\">x</ref>", "<ref target=\"file:///etc/passwd\">x</ref>",
        "<ref target=\"//example.org/x\">x</ref>", "<ref target=\"https://a/&quot; onclick=&quot;alert(1)\">x</ref>",
        "<ptr target=\"javascript:alert(1)\"/>", "<persName ref=\"javascript:alert(1)\">x</persName>",
        "<pb n=\"1\" facs=\"javascript:alert(1)\"/>x", "<pb n='1&quot; onload=&quot;alert(1)' facs=\"https://a/b\"/>x",
        "<figure><graphic url=\"javascript:alert(1)\"/></figure>", "<figure><graphic url=\"https://a/b.svg\"/></figure>",
        "<script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script>x",
        "<img xmlns=\"http://www.w3.org/1999/xhtml\" src=\"x\" onerror=\"alert(1)\"/>x",
        "<hi onclick=\"alert(1)\" rend='\"&gt;&lt;script&gt;'>x</hi>", "<hi style=\"background:url(javascript:alert(1))\">x</hi>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>x",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "<hi xml:id='ab' rend='\"'>x</hi>",
        "<hi xml:lang='en\" onclick=\"x'>x</hi>", "<date when='2000\" onclick=\"x'>x</date>",
        "<gap reason='\"&gt;&lt;script&gt;alert(1)&lt;/script&gt;'/>", "<seg type='\"&gt;&lt;b'>x</seg>",
        "<table><row><cell cols='2\" onclick=\"x'>x</cell></row></table>",
        "<formula notation=\"mathml\"><math xmlns=\"http://www.w3.org/1998/Math/MathML\" href=\"javascript:x\"/>x</formula>"})
    void page_hasNothingThatRuns(String text) throws TeiParseException {
        for (View view : View.values()) {
            assertHarmless(HtmlRenderer.builder().view(view).build().render(TeiReader.create().read("""
                    <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>%s</p></body></text></TEI>
                    """.formatted(text), "letter")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;!--&lt;script&gt;", "\"}]", "&lt;/title&gt;&lt;b&gt;",
        "&lt;/style&gt;"})
    void titleAndNames_stayText(String words) throws TeiParseException {
        assertHarmless(HtmlRenderer.create().render(TeiReader.create().read("""
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>%1$s</title></titleStmt>
                <publicationStmt><idno>%1$s</idno><availability><licence target="javascript:alert(1)">%1$s</licence>
                </availability></publicationStmt></fileDesc><profileDesc><correspDesc><correspAction type="sent">
                <persName ref="javascript:alert(1)">%1$s</persName><email>%1$s</email></correspAction></correspDesc>
                </profileDesc></teiHeader><text><body><p>x</p></body></text></TEI>
                """.formatted(words), "letter")));
    }

    private static void assertHarmless(String page) {
        String noStyle = page.replaceFirst("(?s)<style>.*?</style>", "<style></style>");
        TAG.matcher(noStyle).results().forEach(tag -> {
            assertThat(tag.group(1)).as(tag.group()).isNotIn("img", "svg", "iframe", "object", "embed", "link", "base", "form",
                    "math", "audio", "video");
            ATTRIBUTE.matcher(tag.group(2)).results().forEach(attribute -> {
                assertThat(attribute.group(1)).as(tag.group()).doesNotStartWith("on").isNotEqualTo("src");
                if (attribute.group(1).equals("href")) {
                    assertThat(attribute.group(2)).matches("(https?://|mailto:|#).*");
                }
                if (attribute.group(1).equals("style")) {
                    assertThat(attribute.group(2)).doesNotContain("(", "\\", "@", "<");
                }
            });
        });
        assertThat(TAG.matcher(noStyle).results().filter(tag -> tag.group(1).equals("script")).map(tag -> tag.group(2)))
                .containsExactly(" type=\"application/ld+json\"");
    }
}
