package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiParseException;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of docs/rendering.md, each on a line of {@code transform/rules.tsv}: name, TEI, the text of the reading and
 * of the diplomatic view (line ends written as {@code \n}, tabs as {@code \t}), and the HTML of the reading view.
 */
class RenderingRulesTest {

    private static final int COLUMNS = 5;

    static Stream<String> rules() throws IOException {
        return Files.readAllLines(TestPaths.RESOURCES.resolve("transform/rules.tsv")).stream().skip(1);
    }

    @Test
    void rules_areThere() throws IOException {
        assertThat(rules()).hasSizeGreaterThan(20).allMatch(rule -> rule.split("\t", -1).length == COLUMNS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_holds(String rule) throws TeiParseException {
        String[] columns = rule.split("\t", -1);
        TeiDocument letter = letter(columns[1]);
        String page = HtmlRenderer.create().render(letter);
        assertThat(text(letter, View.READING)).as("reading").isEqualTo(columns[2]);
        assertThat(text(letter, View.DIPLOMATIC)).as("diplomatic").isEqualTo(columns[3]);
        assertThat(page.substring(page.indexOf("Text</h2>") + 9, page.indexOf("</section>", page.indexOf("Text</h2>"))))
                .as("page").isEqualTo("<div><div>" + columns[4] + "</div></div>");
    }

    private static String text(TeiDocument letter, View view) {
        return TextRenderer.builder().view(view).build().render(letter).strip()
                .replace("\n", "\\n").replace("\t", "\\t");
    }

    private static TeiDocument letter(String body) throws TeiParseException {
        return TeiReader.create().read("""
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><div>%s</div></body></text></TEI>
                """.formatted(body), "rule");
    }
}
