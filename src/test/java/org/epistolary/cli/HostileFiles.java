package org.epistolary.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.epistolary.TestPaths;

/** Hostile files that are too large to be kept: each is a small letter with something in it far too often. */
final class HostileFiles {

    private static final String TEXT = "All is well.";

    static final Map<String, Maker> LARGE = new TreeMap<>(Map.ofEntries(
            Map.entry("large-depth-1001.xml", () -> body("<ab>".repeat(998) + "x" + "</ab>".repeat(998))),
            Map.entry("large-depth-20000.xml", () -> body("<ab>".repeat(20_000) + "x" + "</ab>".repeat(20_000))),
            Map.entry("large-attribute.xml", () -> body("<p n='" + "x".repeat(3_000_000) + "'>x</p>")),
            Map.entry("large-attribute-references.xml", () -> body("<p n='" + "&#65;".repeat(1_100_000) + "'>x</p>")),
            Map.entry("large-number-of-attributes.xml", () -> body("<p" + each(100_000, i -> " a" + i + "=''")
                    + ">x</p>")),
            Map.entry("large-number-of-namespaces.xml", () -> body("<p" + each(20_000,
                    i -> " xmlns:n" + i + "='urn:" + i + "'") + ">x</p>")),
            Map.entry("large-comment.xml", () -> body("<!--" + "- ".repeat(500_000) + "--><p>x</p>")),
            Map.entry("large-instruction.xml", () -> body("<?p " + "x ".repeat(500_000) + "?><p>x</p>")),
            Map.entry("large-text.xml", () -> body("<p>" + "x".repeat(200_000) + "</p>")),
            Map.entry("large-white-space.xml", () -> body("<p>x" + " \n".repeat(200_000) + "x</p>")),
            Map.entry("large-name.xml", () -> body("<" + "n".repeat(500_000) + "/>")),
            Map.entry("large-number-of-elements.xml", () -> body("<p>" + "<lb/>".repeat(30_000) + "</p>")),
            Map.entry("large-number-of-notes.xml", () -> body("<p>" + "<note>x</note>".repeat(2_000) + "</p>")),
            Map.entry("large-number-of-identifiers.xml", () -> body(each(5_000, i -> "<p xml:id='i" + i + "'/>"))),
            Map.entry("large-number-of-mistakes.xml", () -> body("<p>" + "<date when='x'/>".repeat(2_000) + "</p>")),
            Map.entry("large-date.xml", () -> body("<p><date when='" + "1".repeat(100_000) + "'>x</date></p>")),
            Map.entry("large-entity-used-often.xml", () -> ("<!DOCTYPE TEI [<!ENTITY e '" + "x".repeat(60_000) + "'>]>"
                    + new String(body("<p>" + "&e;".repeat(2_000) + "</p>"), StandardCharsets.UTF_8)
                            .replaceFirst("<\\?xml.*?\\?>", "")).getBytes(StandardCharsets.UTF_8)),
            Map.entry("large-number-of-entities.xml", () -> ("<!DOCTYPE TEI [" + each(100_000,
                    i -> "<!ENTITY e" + i + " 'x'>") + "]>" + new String(body("<p>&e0;</p>"), StandardCharsets.UTF_8)
                            .replaceFirst("<\\?xml.*?\\?>", "")).getBytes(StandardCharsets.UTF_8)),
            Map.entry("large-not-closed.xml", () -> ("<TEI xmlns='http://www.tei-c.org/ns/1.0'>"
                    + "<p>".repeat(100_000)).getBytes(StandardCharsets.UTF_8)),
            Map.entry("large-less-than.xml", () -> "<".repeat(3_000_000).getBytes(StandardCharsets.UTF_8))));

    private HostileFiles() {
    }

    private static byte[] body(String content) {
        try {
            String minimal = Files.readString(TestPaths.RESOURCES.resolve("profile/valid/minimal.xml"));
            return minimal.replace("<p>" + TEXT + "</p>", content).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String each(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }

    /** Makes the bytes of a file. */
    @FunctionalInterface
    interface Maker {

        byte[] make();
    }
}
