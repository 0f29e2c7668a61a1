package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.attribute.Pointing;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.junit.jupiter.api.Test;

/** Real letters: every one is rendered, and only the letter is read as text. */
class CorpusRenderingTest {

    private static final Set<String> REGISTERS = Set.of("listPerson", "listPlace", "listBibl", "listOrg", "listEvent");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");

    @Test
    void text_hasNoWordOfHeaderOrRegisters() throws IOException {
        TextRenderer renderer = TextRenderer.create();
        List<String> leaks = new ArrayList<>();
        for (Path file : TestPaths.corpora()) {
            TeiDocument document = TeiReader.create().read(file);
            String rendered = renderer.render(document);
            Set<String> leaked = words(metadata(document));
            leaked.retainAll(words(rendered));
            String letter = letters(body(document, Set.of())) + " " + letters(body(document, Set.of("del")));
            leaked.removeIf(letter::contains);
            leaked.removeAll(generated());
            if (!leaked.isEmpty()) {
                leaks.add(file.getFileName() + ": " + leaked);
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void everyLetter_isRenderedInEveryView() throws IOException {
        List<TextRenderer> texts = List.of(TextRenderer.create(),
                TextRenderer.builder().view(View.DIPLOMATIC).notes(NotePlacement.INLINE).metadata(true).build());
        List<HtmlRenderer> pages = List.of(HtmlRenderer.create(),
                HtmlRenderer.builder().view(View.DIPLOMATIC).language("de").build());
        for (Path file : TestPaths.corpora()) {
            TeiDocument document = TeiReader.create().read(file);
            texts.forEach(renderer -> renderer.render(document));
            pages.forEach(renderer -> assertThat(renderer.render(document)).as(file.toString())
                    .startsWith("<!DOCTYPE").contains("</html>").doesNotContain("javascript:")
                    .doesNotContainPattern("<script(?! type=\"application/ld\\+json\">\\{[^<]*</script>)"));
        }
    }

    /** Words a rendering makes itself, where the letter has an empty date or a picture. */
    private static Set<String> generated() {
        return words("January February March April June July August September October November December figure");
    }

    private static String metadata(TeiDocument document) {
        StringBuilder all = new StringBuilder();
        document.root().descendants(TeiElement.class)
                .filter(e -> e.is("teiHeader") || REGISTERS.contains(e.localName()))
                .forEach(e -> all.append(' ').append(spaced(e)));
        return all.toString();
    }

    /** The text, its notes wherever they stand, and what links print where they have no words. */
    private static String body(TeiDocument document, Set<String> without) {
        StringBuilder all = new StringBuilder();
        document.root().descendants(TeiElement.class).filter(e -> e.is("text") || e.is("standOff"))
                .flatMap(TeiElement::descendants)
                .filter(node -> !isIn(node, REGISTERS) && !isIn(node, without))
                .forEach(node -> {
                    if (node instanceof TextNode text) {
                        all.append(text.text());
                    } else if (node instanceof Pointing pointer) {
                        all.append(pointer.target().orElse(""));
                    }
                });
        return all.toString();
    }

    private static boolean isIn(TeiNode node, Set<String> names) {
        for (TeiElement above = node.parent().orElse(null); above != null; above = above.parent().orElse(null)) {
            if (names.contains(above.localName())) {
                return true;
            }
        }
        return false;
    }

    private static String spaced(TeiElement element) {
        return element.descendants(TextNode.class).map(TextNode::text).collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(r -> r.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Only letters, so that a word divided at a line break is found. */
    private static String letters(String text) {
        return NOT_A_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
