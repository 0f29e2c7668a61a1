package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.junit.jupiter.api.Test;

/**
 * At every line break of the real letters two words are apart or the parts of one are together, as the convention of
 * its encoding says: told from the tree, seen in the text by way of the map between the two.
 */
class LineBreaksTest {

    private static final Set<String> ASIDE = Set.of("note", "fw", "index", "listPerson", "listPlace", "listOrg",
            "listBibl", "listEvent", "figDesc", "teiHeader", "standOff", "del", "surplus", "sic", "orig", "abbr", "rdg");
    private static final Set<String> CONJUNCTIONS =
            Set.of("und", "oder", "u.", "bis", "and", "or", "et", "ou", "en", "och", "og");
    private static final String HYPHENS = "-\u2010\u00AC\u2E17\u00AD";
    private static final int MANY = 2_500;

    private final Map<Convention, Integer> seen = new EnumMap<>(Convention.class);
    private final List<String> wrong = new ArrayList<>();

    /** What the encoding says of two pieces of text with a line break between them. */
    private enum Convention {
        PLAIN, PLAIN_WITHOUT_WHITE_SPACE, BREAK_NO, BREAK_NO_AFTER_HYPHEN, HYPHEN_RENDITION, HYPHEN_BEFORE_SMALL_LETTER;

        boolean joins() {
            return this != PLAIN && this != PLAIN_WITHOUT_WHITE_SPACE;
        }
    }

    @Test
    void everyLineBreak_partsOrJoinsAsItsConventionSays() throws IOException {
        TextRenderer renderer = TextRenderer.builder().notes(NotePlacement.NONE).build();
        for (Path file : TestPaths.corpora()) {
            TeiDocument document = TeiReader.create().read(file);
            check(document, renderer.renderMapped(document));
        }
        System.getLogger(LineBreaksTest.class.getName()).log(System.Logger.Level.INFO, "line breaks seen: {0}", seen);
        assertThat(wrong).isEmpty();
        assertThat(seen).containsOnlyKeys(Convention.values());
        assertThat(seen.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(MANY);
    }

    private void check(TeiDocument document, TextRendering rendering) {
        List<TeiNode> nodes = document.root().descendants().toList();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof TeiElement lb && lb.is("lb")) {
                Optional<TextNode> before = text(nodes, i, -1);
                Optional<TextNode> after = text(nodes, i, 1);
                if (before.isPresent() && after.isPresent() && sameBlock(before.get(), after.get())) {
                    check(lb, before.get(), after.get(), rendering);
                }
            }
        }
    }

    private void check(TeiElement lb, TextNode before, TextNode after, TextRendering rendering) {
        OptionalInt from = last(before, rendering);
        OptionalInt to = first(after, rendering);
        Optional<Convention> convention = convention(lb, before.text(), after.text());
        if (from.isEmpty() || to.isEmpty() || convention.isEmpty() || from.getAsInt() >= to.getAsInt()) {
            return;
        }
        seen.merge(convention.get(), 1, Integer::sum);
        String between = rendering.text().substring(from.getAsInt() + 1, to.getAsInt());
        if (convention.get().joins() == between.chars().anyMatch(Character::isWhitespace)) {
            wrong.add(convention.get() + " at " + lb.span().map(Object::toString).orElse("") + ": "
                    + rendering.text().substring(Math.max(0, from.getAsInt() - 20),
                            Math.min(rendering.text().length(), to.getAsInt() + 20)).replace('\n', '/'));
        }
    }

    private static Optional<Convention> convention(TeiElement lb, String before, String after) {
        String left = before.stripTrailing();
        String right = after.stripLeading();
        boolean hyphen = HYPHENS.indexOf(left.charAt(left.length() - 1)) >= 0;
        String value = lb.attribute("break").orElse("");
        if (value.equals("no") || value.equals("none")) {
            return Optional.of(hyphen ? Convention.BREAK_NO_AFTER_HYPHEN : Convention.BREAK_NO);
        }
        if (lb.attribute("rendition").orElse("").contains("#hyphen")) {
            return Optional.of(Convention.HYPHEN_RENDITION);
        }
        if (hyphen) {
            boolean divided = before.length() == left.length() && left.length() > 1
                    && Character.isLetter(left.charAt(left.length() - 2)) && Character.isLowerCase(right.charAt(0))
                    && !CONJUNCTIONS.contains(right.split("\\s+", 2)[0]);
            return divided ? Optional.of(Convention.HYPHEN_BEFORE_SMALL_LETTER) : Optional.empty();
        }
        boolean white = before.length() != left.length() || after.length() != right.length();
        return Optional.of(white ? Convention.PLAIN : Convention.PLAIN_WITHOUT_WHITE_SPACE);
    }

    /** The nearest text with words; none if something stands between that the rules look at differently. */
    private static Optional<TextNode> text(List<TeiNode> nodes, int from, int step) {
        for (int i = from + step; i >= 0 && i < nodes.size(); i += step) {
            TeiNode node = nodes.get(i);
            if (node instanceof TeiElement element && !element.is("hi") && !element.is("persName")
                    && !element.is("placeName") && !element.is("rs") && !element.is("seg") && !element.is("ref")) {
                return Optional.empty();
            }
            if (node instanceof TextNode text && !text.text().isBlank()) {
                return isAside(text) ? Optional.empty() : Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static boolean sameBlock(TextNode one, TextNode other) {
        return block(one) == block(other);
    }

    private static TeiElement block(TeiNode node) {
        TeiElement above = node.parent().orElseThrow();
        while (!above.isBlock() && above.parent().isPresent()) {
            above = above.parent().get();
        }
        return above;
    }

    private static boolean isAside(TeiNode node) {
        for (TeiElement above = node.parent().orElse(null); above != null; above = above.parent().orElse(null)) {
            boolean commentary = above.is("div") && above.attribute("type").filter(t -> t.matches("comment.*|apparatus|notes"))
                    .isPresent();
            if (commentary || ASIDE.contains(above.localName())) {
                return true;
            }
        }
        return false;
    }

    /** Where the last of the words before the break came out; a hyphen may not have. */
    private static OptionalInt last(TextNode text, TextRendering rendering) {
        String words = text.text();
        for (int at = words.length() - 1; at >= 0; at--) {
            if (!Character.isWhitespace(words.charAt(at))) {
                OptionalInt offset = rendering.offsetOf(new TextPlace(text, at));
                if (offset.isPresent() || HYPHENS.indexOf(words.charAt(at)) < 0) {
                    return offset;
                }
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt first(TextNode text, TextRendering rendering) {
        String words = text.text();
        for (int at = 0; at < words.length(); at++) {
            if (!Character.isWhitespace(words.charAt(at))) {
                OptionalInt offset = rendering.offsetOf(new TextPlace(text, at));
                if (offset.isPresent() || HYPHENS.indexOf(words.charAt(at)) < 0) {
                    return offset;
                }
            }
        }
        return OptionalInt.empty();
    }
}
