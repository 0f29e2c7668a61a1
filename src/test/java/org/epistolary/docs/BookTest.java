package org.epistolary.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation is one book: every page is in its index and says what it is for, every link leads somewhere. */
class BookTest {

    private static final Pattern LINK = Pattern.compile("]\\(\\s*<?([^)>\\s]+)>?[^)]*\\)");
    private static final Path INDEX = TestPaths.ROOT.resolve("docs/README.md");

    static Stream<Path> pages() {
        return Pages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_leadToFilesAndHeadingsThatAreThere(Path page) {
        List<String> broken = new ArrayList<>();
        for (MatchResult link : LINK.matcher(Pages.withoutCode(page)).results().toList()) {
            String[] target = link.group(1).split("#", 2);
            if (target[0].matches("https?:.*|mailto:.*")) {
                continue;
            }
            Path file = target[0].isEmpty() ? page : page.resolveSibling(target[0]).normalize();
            boolean anchored = target.length > 1;
            if (!Files.exists(file) || anchored && !Pages.anchors(file).contains(target[1])) {
                broken.add(link.group(1));
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_beginsWithATitleAndWhatItIsFor(Path page) {
        assertThat(Pages.read(page)).matches("(?s)# \\S[^\\n]*\\n\\n[\\p{L}`\\[][^\\n]{30,}\\n.*");
    }

    @Test
    void index_namesEveryPage() {
        String index = Pages.read(INDEX);
        assertThat(Pages.all().stream().filter(page -> page.getParent().endsWith("docs") && !page.equals(INDEX))
                .map(page -> page.getFileName().toString())
                .filter(name -> !index.contains("](" + name + ")"))).isEmpty();
        assertThat(Pages.read(TestPaths.ROOT.resolve("README.md"))).contains("](docs/README.md)", "](CONTRIBUTING.md)");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlock_saysWhatItIs(Path page) {
        assertThat(Pages.blocks(page)).allSatisfy(block -> assertThat(block.language())
                .as("the language of %s, for which there is a test", block)
                .isIn("java", "sh", "xml", "properties", "text"));
        long fences = Pages.read(page).lines().filter(line -> line.startsWith("```")).count();
        assertThat(fences).isEqualTo(2L * Pages.blocks(page).size());
    }
}
