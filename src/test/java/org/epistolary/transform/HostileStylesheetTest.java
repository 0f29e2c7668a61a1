package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stylesheets and documents that want more than they are given: each is refused in one sentence. */
@Timeout(60)
class HostileStylesheetTest {

    private static final String SECRET = "the key of the safe";

    @TempDir
    private Path folder;
    private Path project;
    private Path data;

    @BeforeEach
    void layOut() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("open.xml"), "<open>a register</open>");
        Files.writeString(data.resolve("open.txt"), "a list");
        Files.writeString(folder.resolve("secret.xml"), "<secret>" + SECRET + "</secret>");
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        Files.writeString(folder.resolve("secret.xsl"), OverlayTest.sheet(
                "<xsl:template match='persName' mode='html'>" + SECRET + "</xsl:template>"));
    }

    static Stream<Attempt> attempts() {
        return Stream.of(
                attempt("doc", "{doc('../secret.xml')}"),
                attempt("doc by its full name", "{doc('FOLDER/secret.xml')}"),
                attempt("doc behind a folder that is open", "{doc('FOLDER/data/../secret.xml')}"),
                attempt("doc through a link", "{doc('FOLDER/data/link.xml')}"),
                attempt("doc over the network", "{doc('http://127.0.0.1:9/secret.xml')}"),
                attempt("doc in a jar", "{doc('jar:FOLDER/secret.jar!/secret.xml')}"),
                attempt("doc on the class path", "{doc('resource:/org/epistolary/catalog.xml')}"),
                attempt("doc with an external entity", "{doc('FOLDER/data/entity.xml')}"),
                attempt("doc with XInclude", "{doc('FOLDER/data/include.xml')}"),
                attempt("document", "<xsl:copy-of select=\"document('../secret.xml')\"/>"),
                attempt("source-document", "<xsl:source-document href='../secret.xml'><xsl:copy-of select='.'/>"
                        + "</xsl:source-document>"),
                attempt("unparsed-text", "{unparsed-text('FOLDER/secret.txt')}"),
                attempt("unparsed-text over the network", "{unparsed-text('http://127.0.0.1:9/secret.txt')}"),
                attempt("unparsed-text-lines", "{unparsed-text-lines('../secret.txt')}"),
                attempt("json-doc", "{json-doc('FOLDER/secret.txt')}"),
                attempt("collection", "{collection('FOLDER?select=*.xml')}"),
                attempt("uri-collection", "{uri-collection('FOLDER?select=*.xml')}"),
                attempt("result-document",
                        "<xsl:result-document href='FOLDER/written.xml'><x/></xsl:result-document>"),
                attempt("result-document beside", "<xsl:result-document href='written.xml'><x/></xsl:result-document>"),
                attempt("transform",
                        "{transform(map{'stylesheet-location':'FOLDER/secret.xsl','source-node':/})?output}"),
                attempt("Java", "{runtime:exec(runtime:getRuntime(), 'touch FOLDER/written.xml')}"),
                attempt("import", "<!-- --></xsl:template><xsl:include href='../secret.xsl'/>"
                        + "<xsl:template name='rest'>"),
                attempt("import through a link", "</xsl:template><xsl:include href='link.xsl'/>"
                        + "<xsl:template name='rest'>"),
                attempt("static doc", "</xsl:template><xsl:variable name='s' static='yes' "
                        + "select=\"doc('../secret.xml')\"/><xsl:template name='rest'>{$s}"));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void attempt_isRefusedInASentence(Attempt attempt) throws IOException {
        Files.createSymbolicLink(data.resolve("link.xml"), folder.resolve("secret.xml"));
        Files.createSymbolicLink(project.resolve("link.xsl"), folder.resolve("secret.xsl"));
        Files.writeString(data.resolve("entity.xml"), "<!DOCTYPE x [<!ENTITY s SYSTEM '../secret.txt'>]><x>&s;</x>");
        Files.writeString(data.resolve("include.xml"), "<x xmlns:xi='http://www.w3.org/2001/XInclude'>"
                + "<xi:include href='../secret.txt' parse='text'/></x>");

        Throwable thrown = catchThrowable(() -> {
            String page = render(attempt.content());
            assertThat(page).doesNotContain(SECRET);
            if (!attempt.name().contains("XInclude")) {
                throw new AssertionError("nothing was refused");
            }
        });

        assertThat(folder.resolve("written.xml")).doesNotExist();
        assertThat(project.resolve("written.xml")).doesNotExist();
        if (!attempt.name().contains("XInclude")) {
            assertThat(thrown).isInstanceOfAny(RenderingException.class, StylesheetException.class);
            assertThat(thrown.getMessage()).doesNotContain("\tat ", "Exception", SECRET).doesNotContain("\n");
        }
    }

    @Test
    void environmentAndSystemProperties_areEmpty() throws IOException {
        String page = render("[{environment-variable('PATH')}{available-environment-variables()}"
                + "{system-property('user.home')}{system-property('java.version')}]");

        assertThat(page).contains("[]");
    }

    @Test
    void filesInAFolderThatIsOpen_areRead() throws IOException {
        assertThat(render("{doc('FOLDER/data/open.xml')}, {unparsed-text('FOLDER/data/open.txt')}"))
                .contains("a register, a list");
    }

    @Test
    void filesBesideTheStylesheet_areNotReadUnlessTheirFolderIsOpen() throws IOException {
        Files.writeString(project.resolve("beside.xml"), "<x>" + SECRET + "</x>");
        Throwable thrown = catchThrowable(() -> render("{doc('beside.xml')}"));

        assertThat(thrown).isInstanceOf(RenderingException.class).hasMessageContaining("is not allowed");
    }

    @Test
    void document_reachesNothingByXIncludeOrReferences() throws IOException {
        String text = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>Dear Sir "
                + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='secret.txt' parse='text'/>"
                + "<ptr target='secret.xml#x'/><ref target='secret.xml'/><graphic url='secret.txt'/></p></body></text>"
                + "</TEI>";
        TeiDocument document = TeiReader.create().read(Files.writeString(folder.resolve("letter.xml"), text));

        assertThat(HtmlRenderer.create().render(document)).contains("Dear Sir").doesNotContain(SECRET);
        assertThat(TextRenderer.create().render(document)).contains("Dear Sir").doesNotContain(SECRET);
    }

    private String render(String content) throws IOException {
        String sheet = OverlayTest.sheet("<xsl:import href='resource:/org/epistolary/transform/html.xsl'/>"
                + "<xsl:template match='persName' mode='html'>"
                + content.replace("FOLDER", folder.toUri().toString().replaceFirst("/$", "")) + "</xsl:template>")
                .replace("version='3.0'", "version='3.0' xmlns:runtime='java:java.lang.Runtime'");
        Path overlay = Files.writeString(project.resolve("hostile.xsl"), sheet);
        return HtmlRenderer.builder().stylesheet(overlay).readable(data).build()
                .render(TeiReader.create().read(TestPaths.TELEGRAM));
    }

    private static Attempt attempt(String name, String content) {
        return new Attempt(name, content);
    }

    record Attempt(String name, String content) {
        @Override
        public String toString() {
            return name;
        }
    }
}
