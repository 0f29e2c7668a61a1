package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import javax.xml.namespace.QName;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.TeiVocabulary;
import org.epistolary.model.tree.CommentNode;
import org.epistolary.model.tree.GenericElement;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.ProcessingInstructionNode;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.epistolary.model.tree.WhiteSpace;

/** Edits a document at random, saves it and reads it again. */
public final class RandomEdits {

    private static final String[] TEXTS = {"x", "a & b", "<", "]]>", "]", ">", "\n", "\r", " ", "\u20AC",
            "\uD83D\uDE00", "two words", "&amp;", "]]"};
    private static final String[] NAMES = {"hi", "persName", "seg", "note", "lb", "list", "div"};
    private static final String[] NAMESPACES = {Names.TEI, Names.TEI, "urn:a", ""};

    private RandomEdits() {
    }

    /** Holds the saved file to the tree, and to what no edit touched. */
    public static void check(TeiDocument document, Random random, int edits) throws IOException {
        for (int i = 0; i < edits; i++) {
            edit(document, random);
        }
        byte[] written;
        try {
            written = TeiWriter.create().toBytes(document);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("cannot");
            return;
        }
        TeiDocument again = read(written);
        assertThat(TreeComparison.difference(document, again)).isEmpty();
        assertThat(TeiWriter.create().toBytes(again)).isEqualTo(written);
        String text = TeiWriter.create().toString(document);
        untouched(document.root()).forEach(node -> assertThat(text).contains(node.span().orElseThrow().text()));
    }

    private static TeiDocument read(byte[] bytes) throws IOException {
        return TeiReader.builder().allowDoctype().build().read(new ByteArrayInputStream(bytes), "letter");
    }

    private static Stream<TeiNode> untouched(TeiElement root) {
        boolean moreNamespaces = root.span().map(s -> s.source().text().split("xmlns").length > 2).orElse(true);
        return root.descendants().filter(n -> !n.isEdited() && !moreNamespaces && n instanceof TeiElement
                && n.parent().map(p -> p.name().getNamespaceURI().equals(root.name().getNamespaceURI())).orElse(false)
                && !underNewNamespace(n));
    }

    private static boolean underNewNamespace(TeiNode node) {
        for (TeiElement above = node.parent().orElse(null); above != null; above = above.parent().orElse(null)) {
            if (above.span().isEmpty() && !above.name().getNamespaceURI().startsWith("http://www.tei-c.org")) {
                return true;
            }
        }
        return false;
    }

    private static void edit(TeiDocument document, Random random) {
        List<TeiElement> all = Stream.concat(Stream.of(document.root()),
                document.root().descendants(TeiElement.class)).toList();
        TeiElement element = all.get(random.nextInt(all.size()));
        switch (random.nextInt(11)) {
            case 0 -> element.setAttribute(attributeName(random), pick(TEXTS, random));
            case 1 -> List.copyOf(element.attributes().keySet()).stream().findAny()
                    .ifPresent(name -> element.setAttribute(name, random.nextBoolean() ? null : value(name, random)));
            case 2, 3 -> changeText(element, random);
            case 4 -> insert(element, newNode(random), random);
            case 5 -> removeChild(element, random);
            case 6 -> move(element, all.get(random.nextInt(all.size())), random);
            case 7, 8 -> wrap(element, random);
            case 9 -> element.parent().ifPresent(p -> element.unwrap());
            default -> element.add(newElement(random));
        }
    }

    private static QName attributeName(Random random) {
        return random.nextInt(3) > 0 ? new QName(pick(NAMES, random)) : new QName("urn:" + random.nextInt(2), "a", "x");
    }

    /** XML itself says that readers collapse the white space of an identifier. */
    private static String value(QName name, Random random) {
        String value = pick(TEXTS, random);
        return name.equals(Names.XML_ID) ? WhiteSpace.collapse(value) : value;
    }

    private static void changeText(TeiElement element, Random random) {
        element.first(TextNode.class).filter(t -> !t.isBlank()).ifPresent(node -> {
            String text = node.text();
            int from = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
            int to = text.offsetByCodePoints(from, random.nextInt(text.codePointCount(from, text.length()) + 1));
            node.setText(text.substring(0, from) + pick(TEXTS, random) + text.substring(to));
        });
    }

    private static TeiNode newNode(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new TextNode(pick(TEXTS, random));
            case 1 -> new CommentNode(" c ");
            case 2 -> new ProcessingInstructionNode("p", "d");
            default -> newElement(random);
        };
    }

    private static TeiElement newElement(Random random) {
        String namespace = pick(NAMESPACES, random);
        String prefix = namespace.isEmpty() || random.nextBoolean() ? "" : "x";
        TeiElement element = namespace.equals(Names.TEI) ? TeiVocabulary.create(Names.tei(pick(NAMES, random)))
                : new GenericElement(new QName(namespace, "seg", prefix));
        return random.nextBoolean() ? element : element.append(pick(TEXTS, random));
    }

    private static void insert(TeiElement element, TeiNode node, Random random) {
        element.content().add(random.nextInt(element.content().size() + 1), node);
    }

    private static void removeChild(TeiElement element, Random random) {
        if (!element.content().isEmpty() && element.text().length() < 5_000) {
            element.content().get(random.nextInt(element.content().size())).remove();
        }
    }

    private static void move(TeiElement element, TeiElement to, Random random) {
        boolean possible = element.parent().isPresent() && element != to
                && element.descendants().noneMatch(node -> node == to);
        if (possible) {
            insert(to, element, random);
        }
    }

    private static void wrap(TeiElement element, Random random) {
        String text = element.text();
        if (text.length() < 2) {
            return;
        }
        int from = random.nextInt(text.length() - 1);
        int to = from + 1 + random.nextInt(Math.min(20, text.length() - from - 1));
        try {
            element.wrap(from, to, TeiVocabulary.create(Names.tei(pick(NAMES, random))));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching("(The stretch|Offset \\d+ is in the middle).*");
        }
        assertThat(element.text()).isEqualTo(text);
    }

    private static String pick(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
