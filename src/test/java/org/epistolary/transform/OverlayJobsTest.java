package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

import net.sf.saxon.Transform;
import net.sf.saxon.TransformerFactoryImpl;
import org.epistolary.TestPaths;
import org.epistolary.examples.OwnStylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xmlresolver.ResolverFeature;
import org.xmlresolver.XMLResolver;
import org.xmlresolver.XMLResolverConfiguration;

/** One overlay, in a Java program, on Saxon's command line, in a Maven job and through JAXP. */
class OverlayJobsTest {

    private static final Path EXAMPLES = TestPaths.ROOT.resolve("examples/overlays");
    private static final String OVERLAY = EXAMPLES.resolve("persons.xsl").toString();
    private static final String CATALOG = "classpath:org/epistolary/catalog.xml";

    @TempDir
    private Path folder;

    @Test
    void javaProgram() throws IOException {
        Path page = folder.resolve("page.html");
        OwnStylesheet.page(TestPaths.TELEGRAM, Path.of(OVERLAY), page);

        assertThat(page).content().contains("<mark class=\"name\">");
    }

    @Test
    void javaProgram_forAFolder() throws IOException {
        Path letters = Files.createDirectories(folder.resolve("letters"));
        Files.copy(TestPaths.TELEGRAM, letters.resolve("telegram.xml"));

        assertThat(OwnStylesheet.pages(letters, Path.of(OVERLAY), folder.resolve("pages"))).isEqualTo(1);
        assertThat(OwnStylesheet.pages(letters, Path.of(OVERLAY), folder.resolve("pages"))).isZero();
        assertThat(folder.resolve("pages/telegram.html")).content().contains("<mark class=\"person\">");
    }

    @Test
    void saxonCommandLine() {
        Path page = saxon("-catalog:" + CATALOG);

        assertThat(page).content().startsWith("<!DOCTYPE").contains("<mark class=\"person\">");
    }

    @Test
    void saxonCommandLine_withTheCatalogInTheJar() throws IOException {
        Path jar = folder.resolve("epistolary.jar");
        try (FileSystem archive = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            for (Path file : List.of(resource("catalog.xml"), resource("transform/html.xsl").getParent())) {
                copy(file, archive.getPath("org/epistolary", file.getFileName().toString()));
            }
        }

        assertThat(saxon("-catalog:jar:" + jar.toFile().toURI() + "!/org/epistolary/catalog.xml")).content()
                .contains("<mark class=\"person\">");
    }

    @Test
    void mavenJob_runsSaxonWithTheArgumentsOfItsPom() throws IOException {
        String pom = Files.readString(EXAMPLES.resolve("export-job.pom"));
        String[] arguments = Pattern.compile("<argument>(.*?)</argument>").matcher(pom).results()
                .map(result -> result.group(1).replace("${project.basedir}", EXAMPLES.toString())
                        .replace("${letters}", EXAMPLES.getParent().toString()).replace("${pages}", folder.toString()))
                .toArray(String[]::new);
        new Transform().doTransform(arguments);

        assertThat(pom).contains("<mainClass>net.sf.saxon.Transform</mainClass>");
        assertThat(folder.resolve("telegram-1950-10-07.html")).content().contains("<mark class=\"person\">")
                .contains("lang=\"de\"");
    }

    @Test
    void jaxp_asMavenPluginsUseIt() throws TransformerException {
        XMLResolverConfiguration configuration = new XMLResolverConfiguration(List.of(), List.of(CATALOG));
        configuration.setFeature(ResolverFeature.ACCESS_EXTERNAL_DOCUMENT, "file,jar,classpath,resource");
        TransformerFactoryImpl factory = new TransformerFactoryImpl();
        factory.setURIResolver(new XMLResolver(configuration).getURIResolver());
        Transformer transformer = factory.newTransformer(new StreamSource(Path.of(OVERLAY).toFile()));
        Path page = folder.resolve("page.html");
        transformer.transform(new StreamSource(TestPaths.TELEGRAM.toFile()), new StreamResult(page.toFile()));

        assertThat(page).content().contains("<mark class=\"person\">");
    }

    private Path saxon(String catalog) {
        Path page = folder.resolve("page.html");
        new Transform().doTransform(new String[] {catalog, "-xsl:" + OVERLAY, "-s:" + TestPaths.TELEGRAM,
                "-o:" + page});
        return page;
    }

    private static Path resource(String name) {
        try {
            return Path.of(OverlayJobsTest.class.getResource("/org/epistolary/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }
}
