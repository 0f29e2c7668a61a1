package org.epistolary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.WhiteSpace;
import org.epistolary.transform.HtmlRenderer;
import org.epistolary.transform.TextRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The telegram of 7 October 1950 comes out whole: every datum of it, one by one, on the page and in the text. */
class TelegramDataTest {

    private static String page = "";
    private static String text = "";

    static List<String> data() {
        return List.of(
                // number, body, marking, date
                "CIPHERED TELEGRAM NO. 25348",
                "SECOND CHIEF DIRECTORATE OF THE GENERAL STAFF OF THE SOVIET ARMY",
                "Top Secret",
                "7 October 1950",
                // the eight numbered copies
                "1 - cde. Stalin", "2 - cde. Stalin", "3 - cde. Molotov", "4 - cde. Malenkov", "5. - cde. Beria",
                "6. - cde Mikoyan", "7. - cde. Kaganovich", "8 .- cde. Bulganin",
                // receipt, precedence, addressee, answer to
                "Received from Beijing on 11: 55 on October 7, 1950.",
                "URGENT [vne ocherednaia]",
                "To FILIPPOV [STALIN]",
                "In response to your no. 4676",
                // numbered points
                "1. Mao shares", "2. He welcomes", "3. For Korea", "4. Mao dwelt", "5. Roads", "6. The Chinese government",
                "7. Mao therefore",
                // lettered points
                "a) to shield the ground forces", "b) to fight at the front", "c) to shield the chief industrial cities",
                // figures of the points
                "nine divisions", "five or six", "108 artillery pieces", "1,500 artillery pieces", "four-to-one",
                "three-to-one", "1000 American aircraft", "Shanghai, Tianjin, Beijing, Mukden (Anshan, Fushun)",
                "2,200 million US dollars", "200 million", "8 October", "Irkutsk", "Shi Zhe", "Fedorenko", "Lin Biao",
                "Zhou Enlai", "U Su Xian", "1 hour and 45 minutes", "22:30 Beijing time",
                // closing, signature, outgoing number with date, omission
                "I am waiting for your instructions", "ROSHCHIN", "No. 2318", "7.10.50", "[...]",
                // about it
                "The ambassador, Roshchin, reports to Stalin",
                "Author", "Roshchin",
                "RGASPI, f. 558, op. 11, d. 334, ll. 0126-0128",
                "Library of Congress", "Manuscript Division", "Dmitriĭ Antonovich Volkogonov papers, 1887-1995",
                "mm97083838",
                "Sergey Radchenko", "Vladislav Zubok",
                "research and teaching", "HAPP@wilsoncenter.org",
                "2013-07-08", "117314", "Leon Levy Foundation",
                "Russian (original)", "English (translation)");
    }

    @BeforeAll
    static void render() throws IOException {
        TeiDocument telegram = TeiReader.create().read(TestPaths.TELEGRAM);
        page = plain(HtmlRenderer.create().render(telegram));
        text = WhiteSpace.collapse(TextRenderer.builder().metadata(true).build().render(telegram));
    }

    @ParameterizedTest
    @MethodSource("data")
    void datum_isOnThePage(String datum) {
        assertThat(page).contains(datum);
    }

    @ParameterizedTest
    @MethodSource("data")
    void datum_isInTheText(String datum) {
        assertThat(text).contains(datum);
    }

    /** What a reader sees: no style, no tags; a tag of a block is a blank. */
    private static String plain(String html) {
        String visible = html.replaceAll("(?s)<head>.*?</head>", " ")
                .replaceAll("</?(?:span|a|abbr|time|em|strong|b|i|ins|del|mark|cite|q|sup|bdi)\\b[^>]*>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&").replace("&nbsp;", " ").replace("\u00A0", " ");
        return WhiteSpace.collapse(visible);
    }
}
