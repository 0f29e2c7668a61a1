package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.epistolary.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The time a document takes grows with its size: ten thousands of one thing beside each other take seconds. Where each
 * looks at all the others, they take many minutes.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyOfOneKindTest {

    private static final int MANY = 60_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            table | <row><cell>a</cell><cell>b</cell></row>
            list  | <item>one</item>
            list type='ordered' | <item>one</item>
            list  | <label>1</label><item>one</item>
            p     | <delSpan spanTo='#e@'/>gone<anchor xml:id='e@'/>
            p     | wor-<lb/>ds<lb/>
            p     | <persName ref='#p@'>Anna</persName>
            p     | a<note xml:id='n@'>a note</note>
            div   | <div type='translation'><p>one</p></div>
            lg    | <l>one</l>
            """)
    void rendering_takesSeconds(String around, String one) throws IOException {
        TeiDocument document = letter(around, one, MANY);
        assertThat(HtmlRenderer.create().render(document)).contains("</html>");
        assertThat(TextRenderer.create().render(document)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            div | <div><head>One</head><p>Words</p></div>
            p   | <hi rend='x'>one</hi>
            p   | <date when='1900-01-01'>1.1.</date>
            """)
    void validation_takesSeconds(String around, String one) throws IOException {
        assertThat(Validator.create().validate(letter(around, one, MANY)).findings()).hasSizeLessThan(10);
    }

    @Test
    void mistakesBesideEachOther_takeSeconds() throws IOException {
        assertThat(Validator.create().validate(letter("p", "<persName ref='#p@'>Anna</persName><u/>", 15_000)).findings())
                .hasSizeGreaterThan(29_000);
    }

    private static TeiDocument letter(String around, String one, int many) throws IOException {
        StringBuilder letter = new StringBuilder("""
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Many</title></titleStmt>
                <publicationStmt><p>Nowhere</p></publicationStmt><sourceDesc><p>None</p></sourceDesc></fileDesc></teiHeader>
                <text><body>""").append('<').append(around).append('>');
        for (int i = 0; i < many; i++) {
            letter.append(one.replace("@", String.valueOf(i))).append(i % 10 == 9 ? "\n" : "");
        }
        letter.append("</").append(around.split(" ")[0]).append("></body></text></TEI>");
        return TeiReader.create().read(letter.toString(), "many.xml");
    }
}
