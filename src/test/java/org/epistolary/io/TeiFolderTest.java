package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a folder only what plainly is something else is passed over. */
class TeiFolderTest {

    private static final String TEI = "xmlns='http://www.tei-c.org/ns/1.0'";

    @TempDir
    private Path folder;

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<project xmlns='http://maven.apache.org/POM/4.0.0'>", "<html/>", "<shelf", "<letter/>",
        "<!DOCTYPE catalog PUBLIC '-//X//Y' 'http://localhost:9/catalog.dtd' [<!ENTITY % p SYSTEM 'x'> %p; <!ENTITY a '>'>"
                + "<!-- <TEI> -->]>\n<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'><not closed",
        "\uFEFF<?xml version='1.1'?><?p <TEI> ?>\n<!-- <TEI> -->\n\n<x:page xmlns:x='urn:x' xmlns='urn:y'/>"})
    void anotherVocabulary_isPassedOver(String content) throws IOException {
        Path file = write("a.xml", content.endsWith("<shelf") ? "<shelf n='" + "x".repeat(9_000) + "'/>" : content);
        TeiFolder listed = TeiFolder.list(folder);
        assertThat(listed.files()).isEmpty();
        assertThat(listed.foreign()).singleElement().satisfies(foreign -> {
            assertThat(foreign.file()).isEqualTo(file);
            assertThat(foreign.message()).startsWith(file + ": Passed over, because it is not TEI: its root element is <"
                    + foreign.root().getLocalPart() + "> in ").endsWith(".").hasLineCount(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Dear Sir,", "<", "<!-- ", "<project", "<project a=>", "<x:project/>", "\u0001<project/>",
        "<TEI/>", "<tei/>", "<TEI.2/>", "<teiCorpus.2/>", "<teiHeader/>", "<TEI xmlns='urn:x'/>", "<p " + TEI + "/>",
        "<div xmlns='http://www.tei-c.org/ns/1.0/'/>", "<!DOCTYPE TEI SYSTEM 'http://localhost:9/x.dtd'><TEI " + TEI + "/>",
        "<?xml version='1.0' encoding='klingon'?><project/>", "<?xml version='1.7'?><project/>"})
    void whatMayBeMeantAsTei_isRead(String content) throws IOException {
        Path file = write("a.xml", content);
        TeiFolder listed = TeiFolder.list(folder);
        assertThat(listed.files()).containsExactly(file);
        assertThat(listed.foreign()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-32BE", "ISO-8859-1", "IBM037", "Shift_JIS"})
    void theRoot_isFoundInAnyEncoding(String encoding) throws IOException {
        String xml = "<?xml version='1.0' encoding='" + encoding + "'?>\n<!-- " + "a long licence ".repeat(1_000) + "-->\n";
        Files.write(folder.resolve("a.xml"), (xml + "<project>" + "x".repeat(9_000)).getBytes(Charset.forName(encoding)));
        Files.write(folder.resolve("b.xml"), (xml + "<TEI " + TEI + "/>").getBytes(Charset.forName(encoding)));
        TeiFolder listed = TeiFolder.list(folder);
        assertThat(listed.files()).containsExactly(folder.resolve("b.xml"));
        assertThat(listed.foreign()).extracting(f -> f.root().getLocalPart()).containsExactly("project");
    }

    @Test
    void aRootThatIsVeryFarDown_isLeftToTheReader() throws IOException {
        Path file = write("a.xml", "<!-- " + "x".repeat(70_000) + " --><project/>");
        assertThat(TeiFolder.list(folder).files()).containsExactly(file);
    }

    @Test
    void files_areInTheOrderOfTheirPaths_withNothingElseAmongThem() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("a/b/1.xml", "a/c.XML", "b.xml", "b/1.xml", "broken.xml")) {
            files.add(write(name, name.startsWith("broken") ? "<TEI" : "<TEI " + TEI + "/>"));
        }
        Path pom = write("a/pom.xml", "<project/>");
        write("a/notes.txt", "<TEI " + TEI + "/>");
        Files.createDirectories(folder.resolve("folder.xml"));
        TeiFolder listed = TeiFolder.list(folder);
        assertThat(listed.files()).isEqualTo(files);
        assertThat(listed.foreign()).extracting(ForeignFile::file).containsExactly(pom);
    }

    @Test
    void aLinkToAFolder_isFollowedWhenItIsNamed() throws IOException {
        write("letters/a.xml", "<TEI " + TEI + "/>");
        Files.createSymbolicLink(folder.resolve("letters/round"), Path.of("."));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("letters"));
        assertThat(TeiFolder.list(link).files()).containsExactly(link.resolve("a.xml"));
    }

    @Test
    void whatIsNoFolder_isSaid() throws IOException {
        Path file = write("a.xml", "<project/>");
        assertThatThrownBy(() -> TeiFolder.list(file)).isInstanceOf(NotDirectoryException.class)
                .hasMessageContaining(file.toString());
        assertThatThrownBy(() -> TeiFolder.list(folder.resolve("none"))).isInstanceOf(IOException.class)
                .hasMessageContaining("none");
    }

    @Test
    void aNameThatTurnsTheDirectionOfWriting_isShownWithout() throws IOException {
        Files.write(folder.resolve("a.xml"), "<x xmlns='urn:\u202Eevil&#10;::error'/>".getBytes(StandardCharsets.UTF_8));
        assertThat(TeiFolder.list(folder).foreign()).singleElement().satisfies(foreign ->
                assertThat(foreign.message()).doesNotContain("\u202E", "\n").contains("evil"));
    }

    @Test
    void everyRealLetter_isRead() throws IOException {
        TeiFolder listed = TeiFolder.list(TestPaths.given("epistolary.corpora"));
        assertThat(listed.files()).hasSameElementsAs(TestPaths.corpora());
        assertThat(listed.foreign()).isEmpty();
    }
}
