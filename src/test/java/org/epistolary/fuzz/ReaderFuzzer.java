package org.epistolary.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;

import org.epistolary.corpus.LetterRow;
import org.epistolary.corpus.RowFormat;
import org.epistolary.corpus.RowWriter;
import org.epistolary.io.TeiReader;
import org.epistolary.io.TeiSource;
import org.epistolary.io.TeiWriter;
import org.epistolary.io.TreeComparison;
import org.epistolary.model.Letter;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.CommentNode;
import org.epistolary.model.tree.ProcessingInstructionNode;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;

/**
 * Whatever the bytes are, they are refused in one good sentence, or become a tree that is written back as these bytes,
 * that has every node where its place says, and that answers every question of {@link Letter}.
 */
public final class ReaderFuzzer {

    private static final TeiReader STRICT = TeiReader.create();
    private static final TeiReader LENIENT = TeiReader.builder().allowDoctype().build();
    private static final TeiWriter WRITER = TeiWriter.create();

    private ReaderFuzzer() {
    }

    /** What a fuzzer calls first, so that loading classes does not count as the time of an input. */
    public static void fuzzerInitialize() throws Exception {
        check(FuzzInput.document(FuzzInput.program(0)));
    }

    /** What a fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        check(FuzzInput.document(input));
    }

    static void check(byte[] document) throws Exception {
        Optional<TeiDocument> strict = Refusals.read(STRICT, document);
        Optional<TeiDocument> lenient = Refusals.read(LENIENT, document);
        if (strict.isPresent()) {
            assertThat(lenient).isPresent();
            header(document);
        }
        if (lenient.isPresent()) {
            check(lenient.get(), document);
        }
    }

    private static void header(byte[] document) {
        Refusals.orRefused(() -> STRICT.readHeader(new ByteArrayInputStream(document), Refusals.NAME), document);
    }

    private static void check(TeiDocument read, byte[] document) throws Exception {
        assertThat(WRITER.toBytes(read)).isEqualTo(document);
        place(read.root());
        read.root().descendants().forEach(ReaderFuzzer::place);
        if (read.nodes().stream().noneMatch(n -> n.toString().startsWith("<!DOCTYPE"))) {
            TeiDocument again = LENIENT.read(TeiSource.of(read));
            assertThat(TreeComparison.exactDifference(read.root(), again.root())).isEmpty();
        }
        for (Letter letter : read.letters()) {
            for (Method question : Letter.class.getMethods()) {
                if (question.getParameterCount() == 0 && !Modifier.isStatic(question.getModifiers())
                        && question.getDeclaringClass() == Letter.class) {
                    answer(question, letter);
                }
            }
        }
        table(read);
    }

    private static void place(TeiNode node) {
        assertThat(node.span()).as("the place of %s", node).isPresent();
        String text = node.span().get().text();
        if (node instanceof TeiElement element) {
            String prefix = element.name().getPrefix();
            String name = prefix.isEmpty() ? element.localName() : prefix + ":" + element.localName();
            assertThat(text).startsWith("<" + name).endsWith(">");
        } else if (node instanceof CommentNode) {
            assertThat(text).startsWith("<!--").endsWith("-->");
        } else if (node instanceof ProcessingInstructionNode) {
            assertThat(text).startsWith("<?").endsWith("?>");
        }
        assertThat(node.toString()).isNotNull();
    }

    private static void answer(Method question, Letter letter) throws Exception {
        try {
            assertThat(question.invoke(letter)).as(question.getName()).isNotNull()
                    .satisfies(answer -> assertThat(answer.toString()).isNotNull());
        } catch (InvocationTargetException e) {
            throw new AssertionError("Letter." + question.getName() + "() threw " + e.getCause(), e.getCause());
        }
    }

    private static void table(TeiDocument read) throws IOException {
        for (RowFormat format : RowFormat.values()) {
            try (RowWriter table = format.to(new StringBuilder())) {
                for (LetterRow row : LetterRow.of(Refusals.NAME, read)) {
                    table.write(row);
                }
            }
        }
    }
}
