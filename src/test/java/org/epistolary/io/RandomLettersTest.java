package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import javax.xml.namespace.QName;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.namesdates.PersName;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.SourceSpan;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that nobody should write, as {@link RandomTei} makes them: saved, they are what they were, and each edit
 * changes just what it says. {@code -Depistolary.seeds=FROM-TO} tries others, as many as there is time for.
 */
class RandomLettersTest {

    private static final int TRIES = 12;
    private static final String[] VALUES = {"edited", "", " a  b ", "\"both' quotes\"", "<a & b>", "\n\r\t", "\uD83D\uDCEF",
        "]]>", "&amp;", "\u0416\u00A0\u0085\u2028"};

    @TempDir
    private Path folder;

    static LongStream seeds() {
        String[] range = System.getProperty("epistolary.seeds", "0-120").split("-");
        return LongStream.range(Long.parseLong(range[0]), Long.parseLong(range[1]));
    }

    private static TeiDocument read(byte[] bytes) throws IOException {
        return TeiReader.builder().allowDoctype().build().read(new ByteArrayInputStream(bytes), "random.xml");
    }

    private static byte[] bytes(TeiDocument document) {
        return TeiWriter.create().toBytes(document);
    }

    private static String text(TeiDocument document) {
        return TeiWriter.create().toString(document);
    }

    private static List<TeiElement> elements(TeiDocument document) {
        return Stream.concat(Stream.of(document.root()), document.root().descendants(TeiElement.class)).toList();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneDocument(long seed) throws IOException {
        byte[] bytes = RandomTei.bytes(seed);
        TeiDocument document = read(bytes);
        assertThat(bytes(document)).as("unedited").isEqualTo(bytes);
        assertCovered(document);
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            oneAttribute(document, random);
            oneChild(document, random);
            oneName(document, random);
            oneText(document, random);
            oneMove(document, random);
        }
        assertThat(bytes(document)).as("all edits taken back").isEqualTo(bytes);
        for (int edits : new int[] {1, 3, 10, 40}) {
            RandomEdits.check(read(bytes), new Random(seed + edits), edits);
        }
    }

    /** Each node begins where the one before it ends. */
    private static void assertCovered(TeiDocument document) {
        List<TeiNode> leaves = new ArrayList<>();
        document.root().descendants().forEach(leaves::add);
        leaves.sort(Comparator.comparingInt(n -> n.span().orElseThrow().start()));
        for (TeiNode node : leaves) {
            TeiElement parent = node.parent().orElseThrow();
            List<TeiNode> siblings = parent.content();
            int at = siblings.indexOf(node);
            int end = at + 1 < siblings.size() ? siblings.get(at + 1).span().orElseThrow().start()
                    : parent.contentSpan().orElseThrow().end();
            assertThat(node.span().orElseThrow().end()).isEqualTo(end);
        }
    }

    private static void oneAttribute(TeiDocument document, Random random) throws IOException {
        String before = text(document);
        List<TeiElement> all = elements(document);
        TeiElement element = any(all, random);
        if (element.attributes().isEmpty()) {
            added(document, element, all.indexOf(element), before);
            return;
        }
        QName name = any(List.copyOf(element.attributes().keySet()), random);
        String old = element.attribute(name).orElseThrow();
        String value = name.equals(Names.XML_ID) ? "edited" : any(List.of(VALUES), random);
        element.setAttribute(name, value);
        String after = text(document);
        assertOnlyInsideOneValue(before, after, element);
        assertThat(elements(read(bytes(document))).get(all.indexOf(element)).attribute(name)).hasValue(value);
        element.setAttribute(name, null);
        assertThat(text(document)).as("removed").hasSizeLessThan(before.length());
        assertThat(elements(read(bytes(document))).get(all.indexOf(element)).attribute(name)).isEmpty();
        element.setAttribute(name, old);
    }

    private static void added(TeiDocument document, TeiElement element, int index, String before) throws IOException {
        element.setAttribute("added", "x");
        String after = text(document);
        assertThat(after.replace(" added=\"x\"", "")).isEqualTo(before);
        assertThat(elements(read(bytes(document))).get(index).attribute("added")).hasValue("x");
        element.setAttribute("added", null);
        assertThat(text(document)).isEqualTo(before);
    }

    private static void assertOnlyInsideOneValue(String before, String after, TeiElement element) {
        int start = 0;
        while (start < Math.min(before.length(), after.length()) && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        if (start == before.length() && start == after.length()) {
            return;
        }
        int tail = 0;
        int most = Math.min(before.length(), after.length()) - start;
        while (tail < most && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        SourceSpan span = element.span().orElseThrow();
        int content = element.contentSpan().orElseThrow().start();
        int tagEnd = content > span.start() ? content : span.end();
        int shift = before.startsWith("\uFEFF") ? 1 : 0;
        int from = start;
        int to = before.length() - tail;
        assertThat(StartTag.scan(before.substring(span.start() + shift, tagEnd + shift)).attributes())
                .as("a value of %s around %s-%s", before.substring(span.start() + shift, tagEnd + shift), from, to)
                .anyMatch(piece -> from >= span.start() + shift + piece.valueStart() - 1
                        && to <= span.start() + shift + piece.valueEnd() + 1);
    }

    private static void oneChild(TeiDocument document, Random random) {
        List<TeiElement> parents = elements(document).stream().filter(e -> !e.content().isEmpty()).toList();
        String before = text(document);
        TeiElement parent = any(parents, random);
        int index = random.nextInt(parent.content().size());
        TeiNode child = parent.content().remove(index);
        parent.content().add(index, child);
        assertThat(text(document)).as("%s removed and added back", child).isEqualTo(before);
    }

    private static void oneMove(TeiDocument document, Random random) throws IOException {
        String before = text(document);
        List<TeiElement> movable = document.root().descendants(TeiElement.class).toList();
        TeiElement moved = any(movable, random);
        TeiElement parent = moved.parent().orElseThrow();
        int index = parent.content().indexOf(moved);
        List<TeiElement> places = elements(document).stream()
                .filter(e -> e != moved && moved.descendants().noneMatch(d -> d == e)).toList();
        TeiElement place = any(places, random);
        moved.remove();
        place.content().add(random.nextInt(place.content().size() + 1), moved);
        TeiDocument again = read(bytes(document));
        assertThat(TreeComparison.difference(document, again)).as("moved %s to %s", moved, place).isEmpty();
        moved.remove();
        parent.content().add(index, moved);
        assertThat(text(document)).as("moved there and back").isEqualTo(before);
    }

    private static void oneName(TeiDocument document, Random random) throws IOException {
        List<TextNode> texts = document.root().descendants(TextNode.class).filter(t -> !t.text().isEmpty()).toList();
        if (texts.isEmpty()) {
            return;
        }
        String before = text(document);
        TextNode node = any(texts, random);
        TeiElement parent = node.parent().orElseThrow();
        String all = document.root().text();
        String own = node.text();
        boolean cdata = touchesCdata(node.span().orElseThrow());
        int from = own.offsetByCodePoints(0, random.nextInt(own.codePointCount(0, own.length())));
        int to = own.offsetByCodePoints(from, 1 + random.nextInt(own.codePointCount(from, own.length())));
        int offset = 0;
        for (TeiNode passed : (Iterable<TeiNode>) parent.descendants()::iterator) {
            if (passed == node) {
                break;
            }
            offset += passed instanceof TeiElement ? 0 : passed.text().length();
        }
        PersName name = parent.wrap(offset + from, offset + to, new PersName());
        assertThat(document.root().text()).isEqualTo(all);
        TeiDocument again = read(bytes(document));
        assertThat(TreeComparison.exactDifference(document.root(), again.root())).isEmpty();
        if (!cdata) {
            assertTwoTags(before, text(document));
        }
        name.unwrap();
        assertThat(text(document)).as("wrapped and unwrapped").isEqualTo(before);
    }

    /** Where a tag falls inside a CDATA section, that is closed before it and opened again behind it. */
    private static boolean touchesCdata(SourceSpan span) {
        String before = span.source().slice(0, span.start());
        return span.text().contains("<![CDATA[") || before.lastIndexOf("<![CDATA[") > before.lastIndexOf("]]>");
    }

    private static void assertTwoTags(String before, String after) {
        int start = 0;
        while (start < before.length() && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int open = -1;
        for (int at = after.lastIndexOf('<', start); at >= Math.max(0, start - 12) && at >= 0; at = after.lastIndexOf('<',
                at - 1)) {
            int end = after.indexOf('>', at);
            String tag = after.substring(at, end + 1);
            int close = tag.contains("persName") ? after.indexOf("</" + tag.substring(1).split("[ >]")[0] + ">", end) : -1;
            int behind = close < 0 ? -1 : after.indexOf('>', close) + 1;
            if (close > 0 && (after.substring(0, at) + after.substring(end + 1, close) + after.substring(behind))
                    .equals(before)) {
                open = at;
                break;
            }
        }
        assertThat(open).as("two tags are the difference from%n%s%nto%n%s", before, after).isNotNegative();
    }

    private static void oneText(TeiDocument document, Random random) {
        List<TextNode> texts = document.root().descendants(TextNode.class).filter(t -> !t.isBlank()).toList();
        if (texts.isEmpty()) {
            return;
        }
        String before = text(document);
        TextNode node = any(texts, random);
        String old = node.text();
        int at = old.offsetByCodePoints(0, random.nextInt(old.codePointCount(0, old.length()) + 1));
        node.setText(old.substring(0, at) + "{edited}" + old.substring(at));
        assertThat(text(document).replace("{edited}", "")).isEqualTo(before);
        node.setText(old);
        assertThat(text(document)).isEqualTo(before);
    }

    /** What the header and the walk give are the same pieces of the same text. */
    @ParameterizedTest
    @MethodSource("seeds")
    void headerAndWalk(long seed) throws IOException {
        byte[] bytes = RandomTei.bytes(seed);
        TeiReader reader = TeiReader.builder().allowDoctype().build();
        TeiDocument whole = reader.read(new ByteArrayInputStream(bytes), "random.xml");
        TeiDocument header = reader.readHeader(new ByteArrayInputStream(bytes), "random.xml");
        assertThat(TreeComparison.exactDifference(whole.root().elements().get(0), header.root().elements().get(0)))
                .isEmpty();
        Path file = Files.write(folder.resolve("random.xml"), bytes);
        try (LetterWalk walk = reader.letters(file)) {
            assertThat(walk.size()).isEqualTo(whole.letters().size());
            for (WalkedLetter walked : walk) {
                Map<String, String> expected = LetterAnswers.of(whole.letters().get(walked.index()));
                assertThat(LetterAnswers.of(walked.letter())).isEqualTo(expected);
                SourceSpan span = walked.letter().element().span().orElseThrow();
                assertThat(span.text()).isEqualTo(whole.letters().get(walked.index()).element().span().orElseThrow()
                        .text());
            }
        }
    }
}
