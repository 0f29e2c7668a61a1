package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.SourceSpan;
import org.epistolary.model.tree.TeiElement;
import org.junit.jupiter.api.Test;

/**
 * What the Guidelines allow once may stand in a file twice; what they ask for may be missing, or empty. A page and a text
 * come of it all the same.
 */
class BrokenStructureTest {

    private final Set<String> seen = new HashSet<>();
    private final List<String> failures = new ArrayList<>();
    private final HtmlRenderer page = HtmlRenderer.builder().view(View.DIPLOMATIC).build();
    private final TextRenderer text = TextRenderer.create();

    @Test
    void examplesAndFixtures_areRendered() throws IOException {
        List<Path> files = new ArrayList<>(TestPaths.xmlBelow(TestPaths.RESOURCES.resolve("profile/valid")));
        files.add(TestPaths.TELEGRAM);
        breakEach(files);
    }

    @Test
    void letters_areRendered() throws IOException {
        breakEach(TestPaths.corpora());
    }

    /** Breaks each element of the files in turn; of those that stand in the same way, only the first of all files. */
    private void breakEach(List<Path> files) throws IOException {
        for (Path file : files) {
            TeiDocument document = TeiReader.create().read(file);
            for (TeiElement element : document.root().descendants(TeiElement.class).toList()) {
                if (seen.add(way(element))) {
                    breakIt(file, element);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(100);
        assertThat(failures).isEmpty();
    }

    private void breakIt(Path file, TeiElement element) throws IOException {
        SourceSpan span = element.span().orElseThrow();
        SourceSpan content = element.contentSpan().orElseThrow();
        String source = span.source().text();
        Map<String, String> broken = Map.of(
                "twice", source.substring(0, span.end()) + source.substring(span.start()),
                "missing", source.substring(0, span.start()) + source.substring(span.end()),
                "empty", source.substring(0, content.start()) + source.substring(content.end()));
        for (Map.Entry<String, String> each : broken.entrySet()) {
            TeiDocument letter = TeiReader.create().read(each.getValue(), file.toString());
            try {
                page.render(letter);
                text.render(letter);
            } catch (RenderingException e) {
                failures.add(way(element) + " " + each.getKey() + ": " + e.getMessage());
            }
        }
    }

    /** The names of an element and of the one around it. */
    private static String way(TeiElement element) {
        return Stream.iterate(Optional.of(element), Optional::isPresent, e -> e.flatMap(TeiElement::parent)).limit(2)
                .map(e -> e.orElseThrow().localName()).collect(Collectors.joining(" in "));
    }
}
