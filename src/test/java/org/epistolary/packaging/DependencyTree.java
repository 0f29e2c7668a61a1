package org.epistolary.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.epistolary.TestPaths;

/** What the library needs at run time, as Maven resolved it for this build. */
final class DependencyTree {

    private DependencyTree() {
    }

    /** One artifact: {@code org.xmlresolver:xmlresolver:jar:data:6.1.0:compile}. */
    record Artifact(String coordinates, boolean optional) {

        /** Its name, and its classifier when there is one: {@code xmlresolver-data}. */
        String name() {
            String[] parts = coordinates.split(":");
            return parts.length == 6 ? parts[1] + "-" + parts[3] : parts[1];
        }

        /** The name of its file. */
        String file() {
            String[] parts = coordinates.split(":");
            return parts.length == 6 ? parts[1] + "-" + parts[4] + "-" + parts[3] + ".jar" : parts[1] + "-" + parts[3] + ".jar";
        }

        static Artifact parse(String line) {
            String plain = line.replaceFirst("^[^a-z]*", "");
            return new Artifact(plain.replace(" (optional)", "").strip(), plain.contains("(optional)"));
        }
    }

    static List<Artifact> read() throws IOException {
        return parse(Files.readAllLines(TestPaths.ROOT.resolve("target/dependency-tree.txt")));
    }

    /** The artifacts of a tree below its first line. */
    static List<Artifact> parse(List<String> lines) {
        return lines.stream().skip(1).filter(line -> !line.isBlank()).map(Artifact::parse).toList();
    }
}
