package org.epistolary.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.Test;

/** What is public is exported, documented and says what may be null. */
class PublicApiTest {

    private static final Path SOURCES = TestPaths.ROOT.resolve("src/main/java");

    @Test
    void packages_areExportedUnlessInternalOrTheCommandLine() throws IOException {
        Set<String> wanted = new TreeSet<>(packages());
        wanted.removeIf(name -> name.contains(".internal") || name.equals("org.epistolary.cli"));

        Set<String> exported = new TreeSet<>();
        module().exports().forEach(export -> exported.add(export.source()));

        assertThat(exported).isEqualTo(wanted);
    }

    /** JAXB reflects on the element classes: on all of them, and on what they inherit. */
    @Test
    void packagesOfElements_areOpen() throws IOException {
        Set<String> wanted = new TreeSet<>(Set.of("org.epistolary.model.tree"));
        for (Path file : sources()) {
            if (Files.readString(file).contains("@XmlRootElement(")) {
                wanted.add(packageOf(file));
            }
        }
        Set<String> open = new TreeSet<>();
        module().opens().stream().filter(opens -> !opens.isQualified()).forEach(opens -> open.add(opens.source()));

        assertThat(open).isEqualTo(wanted);
    }

    @Test
    void everyPackage_isNullMarked() throws IOException {
        for (String name : packages()) {
            Path info = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
            assertThat(info).exists().content().contains("@NullMarked").contains("/**");
        }
    }

    @Test
    void everyPackage_isInTheListOfTheDocumentation() throws IOException {
        String page = Files.readString(TestPaths.ROOT.resolve("docs/api.md"));
        for (ModuleDescriptor.Exports export : module().exports()) {
            assertThat(page).contains("`" + export.source() + "`");
        }
    }

    private static ModuleDescriptor module() throws IOException {
        return ModuleDescriptor.read(Files.newInputStream(TestPaths.ROOT.resolve("target/classes/module-info.class")));
    }

    private static Set<String> packages() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (Path file : sources()) {
            if (!file.endsWith("module-info.java")) {
                packages.add(packageOf(file));
            }
        }
        return packages;
    }

    private static String packageOf(Path file) {
        return SOURCES.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
