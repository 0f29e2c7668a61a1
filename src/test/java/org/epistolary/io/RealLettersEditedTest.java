package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import javax.xml.namespace.QName;

import org.epistolary.TestPaths;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.namesdates.PersName;
import org.epistolary.model.tree.SourceSpan;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** In every real letter: the difference between the file before and after one edit is that edit. */
class RealLettersEditedTest {

    private static final int TRIES = 20;

    private static Stream<DynamicTest> each(BiConsumer<TeiDocument, Random> check) {
        return TestPaths.corpora().stream().map((Path file) -> dynamicTest(file.getFileName().toString(), () -> {
            TeiDocument document = TeiReader.create().read(file);
            check.accept(document, new Random(file.getFileName().hashCode()));
            assertThat(TeiWriter.create().toBytes(document)).isEqualTo(Files.readAllBytes(file));
        }));
    }

    private static String write(TeiDocument document) {
        return new String(TeiWriter.create().toBytes(document), document.source().orElseThrow().charset());
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    @TestFactory
    Stream<DynamicTest> one_attribute_set() {
        return each((document, random) -> {
            String before = write(document);
            List<TeiElement> withAttributes = document.root().descendants(TeiElement.class)
                    .filter(e -> !e.attributes().isEmpty()).toList();
            for (int i = 0; i < TRIES && !withAttributes.isEmpty(); i++) {
                TeiElement element = any(withAttributes, random);
                QName name = any(List.copyOf(element.attributes().keySet()), random);
                String old = element.attribute(name).orElseThrow();
                element.setAttribute(name, "edited");
                assertOnlyValueDiffers(before, write(document), element, name);
                element.setAttribute(name, old);
            }
        });
    }

    /** Both texts are the same up to a place inside the tag and again from the closing quote on. */
    private static void assertOnlyValueDiffers(String before, String after, TeiElement element, QName name) {
        int start = mismatch(before, after);
        int tail = commonTail(before, after, start);
        SourceSpan tag = element.span().orElseThrow();
        int tagEnd = element.contentSpan().orElseThrow().start();
        int shift = before.startsWith("\uFEFF") ? 1 : 0;
        assertThat(start - shift).isGreaterThan(tag.start()).isLessThanOrEqualTo(tagEnd);
        assertThat(before.length() - tail - shift).isLessThan(tagEnd);
        String prefix = name.getPrefix().isEmpty() ? "" : name.getPrefix() + ":";
        String qualified = prefix + name.getLocalPart();
        String whole = after.substring(0, after.length() - tail);
        int quote = Math.max(whole.lastIndexOf('"'), whole.lastIndexOf('\''));
        assertThat(whole.substring(0, quote)).endsWith(whole.substring(0, quote).stripTrailing())
                .matches(text -> text.stripTrailing().endsWith("="));
        assertThat(whole.substring(0, whole.lastIndexOf('=', quote)).stripTrailing()).endsWith(qualified);
    }

    @TestFactory
    Stream<DynamicTest> a_child_removed_and_added_back() {
        return each((document, random) -> {
            String before = write(document);
            List<TeiElement> parents = document.root().descendants(TeiElement.class)
                    .filter(e -> !e.content().isEmpty()).toList();
            for (int i = 0; i < TRIES; i++) {
                TeiElement parent = any(parents, random);
                int index = random.nextInt(parent.content().size());
                TeiNode child = parent.content().remove(index);
                if (!child.text().isBlank()) {
                    assertThat(write(document)).isNotEqualTo(before);
                }
                parent.content().add(index, child);
                assertThat(write(document)).isEqualTo(before);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_name_around_a_stretch_of_text() {
        return each((document, random) -> {
            String before = write(document);
            List<TextNode> texts = document.root().descendants(TextNode.class)
                    .filter(t -> !t.isBlank() && !t.span().orElseThrow().text().contains("CDATA")).toList();
            String prefix = document.root().name().getPrefix();
            String tag = (prefix.isEmpty() ? "" : prefix + ":") + "persName>";
            for (int i = 0; i < TRIES; i++) {
                TextNode node = any(texts, random);
                TeiElement parent = node.parent().orElseThrow();
                String text = document.root().text();
                String own = node.text();
                int from = own.offsetByCodePoints(0, random.nextInt(own.codePointCount(0, own.length())));
                int to = own.offsetByCodePoints(from, 1 + random.nextInt(own.codePointCount(from, own.length())));
                int offset = offset(parent, node);
                PersName name = parent.wrap(offset + from, offset + to, new PersName());
                assertThat(document.root().text()).isEqualTo(text);
                String after = write(document);
                int start = mismatch(before, after);
                int at = after.lastIndexOf("<" + tag, start);
                int end = after.indexOf("</" + tag, at);
                assertThat(after.substring(0, at) + after.substring(at + tag.length() + 1, end)
                        + after.substring(end + tag.length() + 2)).isEqualTo(before);
                name.unwrap();
                assertThat(write(document)).isEqualTo(before);
            }
        });
    }

    private static int offset(TeiElement parent, TextNode wanted) {
        int passed = 0;
        for (TeiNode node : (Iterable<TeiNode>) parent.descendants()::iterator) {
            if (node == wanted) {
                return passed;
            }
            passed += node instanceof TeiElement ? 0 : node.text().length();
        }
        throw new IllegalStateException();
    }

    @TestFactory
    Stream<DynamicTest> a_few_characters_changed() {
        return each((document, random) -> {
            String before = write(document);
            List<TextNode> texts = document.root().descendants(TextNode.class).filter(t -> !t.isBlank()).toList();
            for (int i = 0; i < TRIES; i++) {
                TextNode node = any(texts, random);
                String old = node.text();
                int at = old.offsetByCodePoints(0, random.nextInt(old.codePointCount(0, old.length()) + 1));
                node.setText(old.substring(0, at) + "{edited}" + old.substring(at));
                assertThat(write(document).replace("{edited}", "").getBytes(StandardCharsets.UTF_8))
                        .isEqualTo(before.getBytes(StandardCharsets.UTF_8));
                node.setText(old);
            }
        });
    }

    private static int mismatch(String a, String b) {
        int at = 0;
        while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int commonTail(String a, String b, int from) {
        int length = 0;
        int most = Math.min(a.length(), b.length()) - from;
        while (length < most && a.charAt(a.length() - 1 - length) == b.charAt(b.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}
