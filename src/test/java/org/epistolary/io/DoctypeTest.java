package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.xml.transform.stream.StreamResult;

import net.sf.saxon.s9api.Processor;
import org.epistolary.io.internal.SecureSaxon;
import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.core.P;
import org.epistolary.model.namesdates.PersName;
import org.epistolary.model.tree.DoctypeNode;
import org.epistolary.model.tree.EntityReferenceNode;
import org.epistolary.model.tree.TeiElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files with a DOCTYPE, when they are allowed. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class DoctypeTest {

    private static final TeiReader READER = TeiReader.builder().allowDoctype().build();
    private static final String SUBSET = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- before --><!DOCTYPE TEI [
              <!ENTITY uuml "&#252;">
              <!ENTITY amp2 "&#38;#38;">
              <!ENTITY anna "Anna M&uuml;ller">
              <!ENTITY marked "<hi>x</hi>">
              <!ENTITY unused SYSTEM "file:///etc/passwd">
              <!ENTITY % pe "ignored">
              <!-- a ]> in a comment -->
              <?pi ]> in an instruction?>
              <!ATTLIST p n NMTOKENS #IMPLIED rend CDATA "default">
              <!ELEMENT gap EMPTY>
            ]>
            """;

    @TempDir
    private Path folder;

    private static TeiDocument read(String paragraph) throws IOException {
        return READER.read(SUBSET + Samples.letter(paragraph), "letter");
    }

    private static P paragraph(TeiDocument document) {
        return document.root().descendants(P.class).reduce((a, b) -> b).orElseThrow();
    }

    private static String write(TeiDocument document) {
        return TeiWriter.create().toString(document);
    }

    @TestFactory
    Stream<DynamicTest> unedited_is_byte_identical() {
        return Stream.of("<p>M&uuml;ller</p>", "<p>&anna;&anna;<lb/>&marked;</p>", "<p n=' a  b ' n2='&anna;&amp;'/>",
                "<p>\r\n&uuml;\r\n<![CDATA[&uuml;]]></p>", "<p>&#65;&unused;</p>").map(p -> dynamicTest(p, () -> {
                    String xml = SUBSET + Samples.letter(p);
                    TeiDocument document = READER.read(xml, "letter");
                    assertThat(write(document)).isEqualTo(xml);
                    document.root().descendants(TeiElement.class).forEach(e -> e.setAttribute("x", "1"));
                    document.root().descendants(TeiElement.class).forEach(e -> e.setAttribute("x", null));
                    assertThat(write(document)).isEqualTo(xml);
                }));
    }

    @Test
    void the_declaration_is_a_node() throws IOException {
        DoctypeNode doctype = read("<p/>").nodes().stream().filter(DoctypeNode.class::isInstance)
                .map(DoctypeNode.class::cast).findFirst().orElseThrow();
        assertThat(doctype.name()).isEqualTo("TEI");
        assertThat(doctype.systemId()).isEmpty();
        assertThat(doctype.toString()).startsWith("<!DOCTYPE TEI [").endsWith("]>");
        assertThat(doctype.entities().declaration("anna")).contains("Anna M&uuml;ller");
        assertThat(doctype.entities().value("anna")).contains("Anna M\u00FCller");
        assertThat(doctype.entities().value("amp2")).contains("&");
        assertThat(doctype.entities().value("marked")).isEmpty();
        assertThat(doctype.entities().isDeclared("unused")).isTrue();
        assertThat(doctype.entities().value("unused")).isEmpty();
        assertThat(doctype.entities().isDeclared("other")).isFalse();
    }

    @Test
    void a_reference_is_a_node() throws IOException {
        P p = paragraph(read("<p>Dear &anna;, &marked;!</p>"));
        assertThat(p.text()).isEqualTo("Dear Anna M\u00FCller, !");
        List<EntityReferenceNode> references = p.descendants(EntityReferenceNode.class).toList();
        assertThat(references).extracting(EntityReferenceNode::name).containsExactly("anna", "marked");
        assertThat(references.get(0).declaration()).contains("Anna M&uuml;ller");
        assertThat(references.get(0).value()).contains("Anna M\u00FCller");
        assertThat(references.get(1).value()).isEmpty();
    }

    @Test
    void references_stay_when_what_is_around_them_changes() throws IOException {
        TeiDocument document = read("<p>Dear &anna;, M&uuml;nchen</p>");
        P p = paragraph(document);
        p.setAttribute("n", "1");
        p.wrap(5, 16, new PersName());
        p.append("!");
        assertThat(write(document)).isEqualTo(SUBSET
                + Samples.letter("<p n=\"1\">Dear <persName>&anna;</persName>, M&uuml;nchen!</p>"));
        assertThatThrownBy(() -> p.wrap(7, 9, new PersName())).hasMessageContaining("&anna; is one piece");
    }

    @Test
    void a_reference_moved_to_another_document_is_written_out() throws IOException {
        P from = paragraph(read("<p>&anna;</p>"));
        TeiDocument to = READER.read(Samples.letter("<p/>"), "other");
        paragraph(to).append(from.content().get(0));
        assertThat(write(to)).isEqualTo(Samples.letter("<p>Anna M\u00FCller</p>"));
        paragraph(to).append(paragraph(read("<p>&marked;</p>")).content().get(0));
        assertThatThrownBy(() -> write(to)).isInstanceOf(IllegalStateException.class).hasMessageContaining("&marked;");
    }

    @Test
    void declared_defaults_are_not_taken_for_written_attributes() throws IOException {
        TeiDocument document = read("<p n='  a  b  '/>");
        P p = paragraph(document);
        assertThat(p.attributes()).hasSize(1);
        p.setAttribute("new", "1");
        assertThat(write(document)).isEqualTo(SUBSET + Samples.letter("<p n='  a  b  ' new=\"1\"/>"));
    }

    @Test
    void others_get_the_characters() throws Exception {
        StringWriter text = new StringWriter();
        TeiWriter.create().write(read("<p>Dear &anna;</p>"), new StreamResult(text));
        assertThat(text.toString()).contains("&anna;");
        Processor saxon = SecureSaxon.newProcessor();
        assertThat(saxon.newDocumentBuilder().build(TeiSource.of(read("<p>Dear &anna;</p>"))).getStringValue())
                .contains("Dear Anna M\u00FCller");
    }

    @Test
    void nothing_external_is_read() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "<!ENTITY x 'secret'>");
        String uri = secret.toUri().toString();
        for (String doctype : List.of("<!DOCTYPE TEI SYSTEM '" + uri + "'>",
                "<!DOCTYPE TEI PUBLIC '-//TEI//DTD' '" + uri + "'>",
                "<!DOCTYPE TEI [<!ENTITY x SYSTEM '" + uri + "'>]>",
                "<!DOCTYPE TEI [<!ENTITY % p SYSTEM '" + uri + "'> %p;]>")) {
            String xml = doctype + Samples.letter("<p>&x;</p>");
            TeiDocument document = READER.read(xml, "letter");
            assertThat(paragraph(document).text()).isEmpty();
            assertThat(write(document)).isEqualTo(xml);
        }
    }

    @Test
    void an_external_entity_in_an_attribute_is_refused() {
        assertThatThrownBy(() -> READER.read("<!DOCTYPE TEI [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + Samples.letter("<p n='&x;'/>"), "letter")).isInstanceOf(TeiParseException.class)
                .hasMessageContaining("x").hasMessageStartingWith("letter:");
    }

    @Test
    void an_entity_that_is_not_declared_is_refused() {
        for (String p : List.of("<p>&nothing;</p>", "<p n='&nothing;'/>")) {
            assertThatThrownBy(() -> read(p)).isInstanceOfSatisfying(TeiParseException.class, e -> {
                assertThat(e.reason()).isEqualTo(Reason.NOT_WELL_FORMED);
                assertThat(e).hasMessageContaining("&nothing; is not declared");
            });
        }
    }

    @Test
    void bombs_are_refused() {
        for (String use : List.of("&i;", "<hi n='&i;'/>", "&h;&h;&h;")) {
            assertThatThrownBy(() -> READER.read(BadInputTest.bomb(use), "letter")).isInstanceOfSatisfying(
                    TeiParseException.class, e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(Reason.LIMIT));
        }
        String many = "&d;".repeat(2_000);
        assertThatThrownBy(() -> READER.read(BadInputTest.bomb(many), "letter")).isInstanceOfSatisfying(
                TeiParseException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LIMIT));
    }

    @Test
    void what_contains_itself_is_refused() {
        for (String use : List.of("&a;", "<hi n='&a;'/>")) {
            assertThatThrownBy(() -> READER.read("<!DOCTYPE TEI [<!ENTITY a '&b;'><!ENTITY b 'x&a;'>]>"
                    + Samples.letter("<p>" + use + "</p>"), "letter")).isInstanceOf(TeiParseException.class);
        }
    }

    @Test
    void a_bomb_that_is_not_used_does_no_harm() throws IOException {
        String xml = BadInputTest.bomb("&a;");
        assertThat(write(READER.read(xml, "letter"))).isEqualTo(xml);
    }

    @Test
    void a_namespace_that_the_declaration_supplies_counts() throws IOException {
        String xml = "<!DOCTYPE TEI [<!ATTLIST TEI xmlns CDATA #FIXED 'http://www.tei-c.org/ns/1.0'>]>"
                + "<TEI><text><body><p>Anna</p></body></text></TEI>";
        TeiDocument document = READER.read(xml, "letter");
        paragraph(document).wrap(0, 4, new PersName());
        assertThat(write(document)).isEqualTo(xml.replace("Anna", "<persName>Anna</persName>"));
    }
}
