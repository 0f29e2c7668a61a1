package org.epistolary.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.epistolary.TestPaths;
import org.epistolary.packaging.DependencyTree.Artifact;
import org.junit.jupiter.api.Test;

/** What comes along with the library is small, known and written down. */
class DependenciesTest {

    private static final List<String> NEVER = List.of("slf4j", "log4j", "logback", "logging", "junit", "assertj",
            "archunit", "xmlunit", "trang", "jmh", "picocli");

    @Test
    void readme_listsWhatAConsumerGets() throws IOException {
        String readme = Files.readString(TestPaths.ROOT.resolve("README.md"));
        int start = readme.indexOf("org.epistolary:epistolary:jar:");
        List<String> listed = readme.substring(start, readme.indexOf("```", start)).lines().toList();

        assertThat(DependencyTree.parse(listed)).isEqualTo(consumers());
    }

    @Test
    void readmeAndExamples_askForThisVersion() throws IOException {
        String version = Files.readString(TestPaths.ROOT.resolve("pom.xml"))
                .replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");

        assertThat(TestPaths.ROOT.resolve("README.md")).content()
                .contains("<artifactId>epistolary</artifactId>\n  <version>" + version + "</version>");
        for (String example : List.of("maven", "modules", "jaxb")) {
            assertThat(TestPaths.ROOT.resolve("examples/consumer-" + example + "/pom.xml")).content()
                    .contains("<epistolary.version>" + version + "</epistolary.version>");
        }
    }

    @Test
    void consumers_getNoLoggingNoTestLibraryAndNothingOptional() throws IOException {
        assertThat(consumers()).isNotEmpty().noneMatch(a -> NEVER.stream().anyMatch(a.coordinates()::contains))
                .noneMatch(a -> a.coordinates().endsWith(":test"));
    }

    /** A dependency that changes its module's name breaks programs on the module path. */
    @Test
    void namesOfModules_areKnown() throws IOException {
        Map<String, String> names = new TreeMap<>();
        for (Artifact artifact : DependencyTree.read()) {
            ModuleDescriptor module = module(artifact.file());
            names.put(artifact.name(), module.name() + (module.isAutomatic() ? " (automatic)" : ""));
        }

        assertThat(names).containsExactlyEntriesOf(new TreeMap<>(Map.ofEntries(
                Map.entry("Saxon-HE", "net.sf.saxon (automatic)"),
                Map.entry("angus-activation", "org.eclipse.angus.activation"),
                Map.entry("isorelax", "isorelax (automatic)"),
                Map.entry("istack-commons-runtime", "com.sun.istack.runtime"),
                Map.entry("jakarta.activation-api", "jakarta.activation"),
                Map.entry("jakarta.xml.bind-api", "jakarta.xml.bind"),
                Map.entry("jaxb-core", "org.glassfish.jaxb.core"),
                Map.entry("jaxb-runtime", "org.glassfish.jaxb.runtime"),
                Map.entry("jing", "jing (automatic)"),
                Map.entry("jspecify", "org.jspecify"),
                Map.entry("picocli", "info.picocli"),
                Map.entry("schxslt2", "schxslt2 (automatic)"),
                Map.entry("stax2-api", "org.codehaus.stax2"),
                Map.entry("txw2", "com.sun.xml.txw2"),
                Map.entry("woodstox-core", "com.ctc.wstx"),
                Map.entry("xmlresolver", "org.xmlresolver.xmlresolver (automatic)"),
                Map.entry("xmlresolver-data", "org.xmlresolver.xmlresolver_data (automatic)"))));
    }

    private static List<Artifact> consumers() throws IOException {
        return DependencyTree.read().stream().filter(artifact -> !artifact.optional()).toList();
    }

    private static ModuleDescriptor module(String file) {
        Path jar = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(path -> path.getFileName().toString().equals(file)).findFirst()
                .orElseThrow(() -> new AssertionError(file + " is not on the class path"));
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    }
}
