package org.epistolary.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.epistolary.TestPaths;

/** The pages people read, and what is in them. */
final class Pages {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    private Pages() {
    }

    /** Every Markdown file of the project that is no generated one. */
    static List<Path> all() {
        Stream<Path> top = list(TestPaths.ROOT, 1);
        return Stream.of(top, list(TestPaths.ROOT.resolve("docs"), 9), list(TestPaths.ROOT.resolve("examples"), 9))
                .flatMap(files -> files).filter(file -> file.toString().endsWith(".md"))
                .filter(file -> !file.toString().contains("target")).sorted().toList();
    }

    private static Stream<Path> list(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of code in a page. */
    static List<Block> blocks(Path page) {
        return BLOCK.matcher(read(page)).results()
                .map(found -> new Block(page, found.group(1), found.group(2))).toList();
    }

    /** The blocks of one language in all pages. */
    static Stream<Block> blocks(String language) {
        return all().stream().flatMap(page -> blocks(page).stream()).filter(b -> b.language().equals(language));
    }

    /** A page without its code, in which a bracket may be anything. */
    static String withoutCode(Path page) {
        return BLOCK.matcher(read(page)).replaceAll("").replaceAll("`[^`\\n]*`", "code");
    }

    /** What links in a page can be aimed at, as Markdown is commonly shown. */
    static Set<String> anchors(Path page) {
        String text = BLOCK.matcher(read(page)).replaceAll("");
        return HEADING.matcher(text).results().map(heading -> heading.group(1).strip().toLowerCase()
                .replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-')).collect(Collectors.toSet());
    }

    /** Something shown as code. */
    record Block(Path page, String language, String content) {

        @Override
        public String toString() {
            return TestPaths.ROOT.relativize(page) + ": " + content.lines().findFirst().orElse("").strip();
        }
    }
}
