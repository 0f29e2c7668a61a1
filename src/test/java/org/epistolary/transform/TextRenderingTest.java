package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.io.TeiWriter;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.core.Rs;
import org.epistolary.model.tree.TeiElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where each character of a text comes from, and what is put around it. */
class TextRenderingTest {

    private static final int SPANS = 10_000;

    private final TextRenderer renderer = TextRenderer.create();

    @TempDir
    private Path folder;

    @Test
    void words_comeFromTheirTexts() throws IOException {
        TeiDocument document = letter("<p>Dear  \n Mr <persName>Mao</persName> Tse-<lb/>tung<note>A note.</note>,</p>");
        TextRendering rendering = renderer.renderMapped(document);

        assertThat(rendering.text()).isEqualTo("Dear Mr Mao Tsetung[1],\n\n[1] A note.\n");
        assertThat(rendering.sourceOf(0)).contains(new TextPlace(rendering.sourceOf(0).orElseThrow().node(), 0));
        assertThat(source(rendering, "Dear Mr")).containsExactly("Dear  \n Mr");
        assertThat(source(rendering, "Mao Tsetung")).containsExactly("Mao", " Tse", "tung");
        assertThat(source(rendering, "[1]")).isEmpty();
        assertThat(source(rendering, "A note")).containsExactly("A note");
    }

    @Test
    void annotation_acrossALineBreak_isOneElement() throws IOException {
        TeiDocument document = letter("<p>Dear Mr <hi>Mao</hi> Tse-<lb/>tung,</p>");
        TextRendering rendering = renderer.renderMapped(document);
        List<Rs> marked = annotate(rendering, "Mao Tsetung");
        annotate(rendering, "Dear");

        assertThat(marked).hasSize(1);
        assertThat(written(document)).contains("<p><rs>Dear</rs> Mr <rs><hi>Mao</hi> Tse-<lb/>tung</rs>,</p>");
        assertThat(renderer.render(document)).isEqualTo(rendering.text());
    }

    @Test
    void annotation_acrossElementsAndBlocks_isSeveral() throws IOException {
        TeiDocument document = letter("<p>One <hi>two three</hi></p>\n<p>four five</p>");
        TextRendering rendering = renderer.renderMapped(document);
        List<Rs> marked = rendering.annotate(rendering.text().indexOf("three"), rendering.text().indexOf(" five"),
                Rs::new);

        assertThat(marked).extracting(TeiElement::text).containsExactly("three", "four");
        assertThat(written(document)).contains("<p>One <hi>two <rs>three</rs></hi></p>\n<p><rs>four</rs> five</p>");
    }

    @Test
    void annotations_withinOneText_doNotDisturbEachOther() throws IOException {
        TeiDocument document = letter("<p>a &amp; b <![CDATA[<c>]]> d&#x65; f</p>");
        TextRendering rendering = renderer.renderMapped(document);
        for (String word : List.of("b", "f", "<c>", "a", "de")) {
            annotate(rendering, word);
        }

        assertThat(written(document)).contains("<p><rs>a</rs> &amp; <rs>b</rs> <rs><![CDATA[<c>]]></rs> "
                + "<rs>d&#x65;</rs> <rs>f</rs></p>");
        assertThat(renderer.render(document)).isEqualTo(rendering.text());
    }

    @Test
    void rangesAcrossElements_areFollowedInBothViews() throws IOException {
        TeiDocument document = letter("<p>An <delSpan spanTo=\"#e\"/>old <hi>oak</hi></p>\n<p>gate<anchor xml:id=\"e\"/> here.</p>");
        for (View view : View.values()) {
            TextRendering rendering = TextRenderer.builder().view(view).build().renderMapped(document);

            assertThat(source(rendering, "oak")).containsExactly("oak");
            assertThat(source(rendering, "gate")).containsExactly("gate");
        }
    }

    @Test
    void whatTheRenderingAdds_comesFromNowhere() throws IOException {
        TextRendering rendering = renderer.renderMapped(letter("<p><gap/> <date when='1950-10-07'/></p>"));

        assertThat(rendering.stretchesOf(0, rendering.text().length()))
                .allSatisfy(stretch -> assertThat(stretch.text()).isBlank());
        assertThat(rendering.annotate(0, 3, Rs::new)).isEmpty();
    }

    @Test
    void spanOutsideTheText_isRefused() throws IOException {
        TextRendering rendering = renderer.renderMapped(letter("<p>a</p>"));

        assertThatThrownBy(() -> rendering.stretchesOf(0, 99)).isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("99");
    }

    @Test
    void textWithNoncharacters_isRefused() throws IOException {
        TeiDocument document = letter("<p>a\uFDD0b</p>");

        assertThatThrownBy(() -> renderer.renderMapped(document)).isInstanceOf(RenderingException.class)
                .hasMessageContaining("noncharacters");
    }

    @Test
    void ownStylesheet_isFollowedWhereItKeepsTheWords() throws IOException {
        Path overlay = Files.writeString(folder.resolve("o'&.xsl"), OverlayTest.sheet(
                "<xsl:import href='resource:/org/epistolary/transform/text.xsl'/>"
                        + "<xsl:template match='hi' mode='text'><xsl:sequence select=\"'*'\"/><xsl:next-match/>"
                        + "<xsl:sequence select=\"'*'\"/></xsl:template>"
                        + "<xsl:template match='persName' mode='text'>{upper-case(.)}</xsl:template>"));
        TextRendering rendering = TextRenderer.builder().stylesheet(overlay).build()
                .renderMapped(letter("<p><hi>One</hi> <persName>Two</persName></p>"));

        assertThat(rendering.text()).isEqualTo("*One* TWO\n");
        assertThat(source(rendering, "*One*")).containsExactly("One");
        assertThat(source(rendering, "TWO")).isEmpty();
    }

    @Test
    void everyLetter_isMappedInEveryView() throws IOException {
        List<TextRenderer> renderers = List.of(renderer,
                TextRenderer.builder().view(View.DIPLOMATIC).notes(NotePlacement.INLINE).build(),
                TextRenderer.builder().metadata(true).width(60).build());
        long words = 0;
        long mapped = 0;
        for (Path file : letters()) {
            TeiDocument document = TeiReader.create().read(file);
            for (TextRenderer each : renderers) {
                TextRendering rendering = each.renderMapped(document);
                assertThat(rendering.text()).as(file.toString()).isEqualTo(each.render(document));
                if (each == renderer) {
                    words += rendering.text().chars().filter(Character::isLetter).count();
                }
                for (int i = 0; i < rendering.text().length(); i++) {
                    Optional<TextPlace> place = rendering.sourceOf(i);
                    char character = rendering.text().charAt(i);
                    if (place.isPresent() && !Character.isWhitespace(character)) {
                        assertThat(place.get().node().text().charAt(place.get().offset())).isEqualTo(character);
                    }
                    mapped += each == renderer && place.isPresent() && Character.isLetter(character) ? 1 : 0;
                }
            }
        }
        System.getLogger("rendering").log(System.Logger.Level.INFO, mapped + " of " + words + " letters mapped");
        assertThat(mapped / (double) words).isGreaterThan(0.99);
    }

    @Test
    void randomSpans_mapToTheSourceAndBack() throws IOException {
        Random random = new Random(1950);
        List<TextRendering> renderings = new ArrayList<>();
        for (Path file : letters()) {
            renderings.add(renderer.renderMapped(TeiReader.create().read(file)));
        }
        renderings.removeIf(rendering -> rendering.text().isEmpty());
        for (int i = 0; i < SPANS; i++) {
            TextRendering rendering = renderings.get(random.nextInt(renderings.size()));
            int[] span = span(rendering, random);
            List<TextStretch> stretches = rendering.stretchesOf(span[0], span[1]);
            TextStretch first = stretches.get(0);
            TextStretch last = stretches.get(stretches.size() - 1);

            assertThat(rendering.offsetOf(new TextPlace(first.node(), first.from())))
                    .isEqualTo(OptionalInt.of(span[0]));
            assertThat(rendering.offsetOf(new TextPlace(last.node(), last.to() - 1)))
                    .isEqualTo(OptionalInt.of(span[1] - 1));
        }
    }

    @Test
    void annotations_leaveTheTextByteEqual() throws IOException {
        Random random = new Random(1950);
        List<Path> files = letters();
        List<String> changed = new ArrayList<>();
        int done = 0;
        for (Path file : files) {
            TeiDocument document = TeiReader.create().read(file);
            String before = written(document);
            TextRendering rendering = renderer.renderMapped(document);
            for (int i = 0; i < 2 + SPANS * 23 / 20 / files.size() && !rendering.text().isEmpty(); i++) {
                int[] span = span(rendering, random);
                if (!isInOpenerOrCloser(rendering, span)) {
                    rendering.annotate(span[0], span[1], Rs::new);
                    done++;
                }
            }
            assertThat(written(document).replaceAll("</?rs>", "")).isEqualTo(before.replaceAll("</?rs>", ""));
            if (!renderer.render(document).equals(rendering.text())) {
                changed.add(file.getFileName().toString());
            }
        }
        assertThat(changed).isEmpty();
        assertThat(done).isGreaterThanOrEqualTo(SPANS);
    }

    /** Whether an opener or closer has words of its own decides how its parts are set; see {@code annotate}. */
    private static boolean isInOpenerOrCloser(TextRendering rendering, int[] span) {
        return rendering.stretchesOf(span[0], span[1]).stream().flatMap(stretch -> stretch.node().parent().stream())
                .anyMatch(parent -> parent.is("opener") || parent.is("closer"));
    }

    /** A span that begins and ends with a character that has its one place in the source. */
    private static int[] span(TextRendering rendering, Random random) {
        while (true) {
            int start = random.nextInt(rendering.text().length());
            int end = Math.min(rendering.text().length(), start + 1 + random.nextInt(40));
            if (isUnique(rendering, start) && isUnique(rendering, end - 1)
                    && !Character.isLowSurrogate(rendering.text().charAt(start))
                    && !Character.isHighSurrogate(rendering.text().charAt(end - 1))) {
                return new int[] {start, end};
            }
        }
    }

    private static boolean isUnique(TextRendering rendering, int offset) {
        Optional<TextPlace> place = rendering.sourceOf(offset);
        return place.isPresent() && !Character.isWhitespace(rendering.text().charAt(offset))
                && rendering.offsetOf(place.get()).getAsInt() == offset;
    }

    private static List<Path> letters() {
        List<Path> files = new ArrayList<>(TestPaths.corpora());
        files.add(TestPaths.TELEGRAM);
        return files;
    }

    private static List<String> source(TextRendering rendering, String words) {
        int start = rendering.text().indexOf(words);
        return rendering.stretchesOf(start, start + words.length()).stream().map(TextStretch::text)
                .collect(Collectors.toList());
    }

    private static List<Rs> annotate(TextRendering rendering, String words) {
        int start = rendering.text().indexOf(words);
        return rendering.annotate(start, start + words.length(), Rs::new);
    }

    private static String written(TeiDocument document) throws IOException {
        return TeiWriter.create().toString(document);
    }

    private static TeiDocument letter(String content) throws IOException {
        return TeiReader.create().read("<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>" + content
                + "</body></text></TEI>", "letter.xml");
    }
}
