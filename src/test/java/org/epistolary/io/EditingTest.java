package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.core.Date;
import org.epistolary.model.core.P;
import org.epistolary.model.core.Title;
import org.epistolary.model.header.CorrespAction;
import org.epistolary.model.header.CorrespDesc;
import org.epistolary.model.header.ProfileDesc;
import org.epistolary.model.header.TeiHeader;
import org.epistolary.model.header.TitleStmt;
import org.epistolary.model.namesdates.PersName;
import org.epistolary.model.textstructure.Body;
import org.epistolary.model.textstructure.Tei;
import org.epistolary.model.textstructure.Text;
import org.epistolary.model.tree.CommentNode;
import org.epistolary.model.tree.GenericElement;
import org.epistolary.model.tree.ProcessingInstructionNode;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.junit.jupiter.api.Test;

/** Attributes, children, layout and namespaces: what the file looks like after an edit. */
class EditingTest {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    private static TeiDocument read(String xml) {
        try {
            return TeiReader.create().read(xml, "letter");
        } catch (TeiParseException e) {
            throw new AssertionError(xml, e);
        }
    }

    private static String write(TeiDocument document) {
        return TeiWriter.create().toString(document);
    }

    private static <T> T first(TeiDocument document, Class<T> type) {
        return document.root().descendants(type).findFirst().orElseThrow();
    }

    private static P paragraph(TeiDocument document) {
        return document.root().descendants(P.class).reduce((a, b) -> b).orElseThrow();
    }

    // ---- attributes

    @Test
    void one_attribute_changes_and_its_neighbours_do_not() {
        String tag = "<p  a='1'\n\tb = \"2\"  xml:id='&#x70;1'   c=\"&quot;\">x</p >";
        String before = Samples.letter(tag);
        assertAttribute(before, "b", "3", before.replace("\"2\"", "\"3\""));
        assertAttribute(before, "a", "it's", before.replace("'1'", "'it&apos;s'"));
        assertAttribute(before, "b", "\"<&>\t\n", before.replace("\"2\"", "\"&quot;&lt;&amp;>&#9;&#10;\""));
        assertAttribute(before, "a", null, before.replace("  a='1'", ""));
        assertAttribute(before, "c", null, before.replace("   c=\"&quot;\"", ""));
        assertAttribute(before, "new", "n", before.replace("\"&quot;\"", "\"&quot;\" new=\"n\""));
        assertAttribute(before, "c", "\"", before);
    }

    private static void assertAttribute(String before, String name, String value, String after) {
        TeiDocument document = read(before);
        paragraph(document).setAttribute(name, value);
        assertThat(write(document)).isEqualTo(after);
        assertThat(paragraph(read(write(document))).attributes()).isEqualTo(paragraph(document).attributes());
    }

    @Test
    void an_attribute_taken_away_and_set_again_is_where_it_was() {
        String xml = Samples.letter("<p a='1' b='2'/>");
        TeiDocument document = read(xml);
        P p = paragraph(document);
        p.setAttribute("a", null);
        p.setAttribute("a", "1");
        assertThat(write(document)).isEqualTo(xml);
        p.attributes().clear();
        assertThat(write(document)).isEqualTo(Samples.letter("<p/>"));
    }

    @Test
    void attributes_of_namespaces_get_a_prefix_that_stands_for_them() {
        TeiDocument document = read(Samples.letter("<p xmlns:x='urn:x'>x</p>"));
        P p = paragraph(document);
        p.setAttribute(new QName("urn:x", "a"), "1");
        p.setAttribute(new QName("urn:y", "b", "x"), "2");
        p.setAttribute(new QName("urn:y", "c"), "3");
        p.setAttribute(new QName(XMLConstants.XML_NS_URI, "lang"), "de");
        assertThat(write(document)).isEqualTo(Samples.letter("<p xmlns:x='urn:x' xmlns:x1=\"urn:y\" x:a=\"1\" "
                + "x1:b=\"2\" x1:c=\"3\" xml:lang=\"de\">x</p>"));
        assertThat(paragraph(read(write(document))).attributes()).isEqualTo(p.attributes());
    }

    // ---- children and layout

    @Test
    void a_new_child_takes_the_indentation_of_its_siblings() {
        String xml = Samples.letter("<p/>");
        TeiDocument document = read(xml);
        TeiElement title = new Title().append("Second");
        first(document, TitleStmt.class).append(title);
        assertThat(write(document)).isEqualTo(xml.replace("nothing</title>\n",
                "nothing</title>\n      <title>Second</title>\n"));
        title.remove();
        assertThat(write(document)).isEqualTo(xml);
    }

    @Test
    void a_nested_new_child_is_laid_out() {
        String xml = Samples.letter("<p/>").replace("\n", "\r\n");
        TeiDocument document = read(xml);
        CorrespDesc description = new CorrespDesc();
        description.append(new CorrespAction().append(new Date()).append(new PersName().append("A\nB")));
        first(document, TeiHeader.class).add(new ProfileDesc().append(description));
        assertThat(write(document)).isEqualTo(xml.replace("  </fileDesc>\r\n", """
                  </fileDesc>
                  <profileDesc>
                    <correspDesc>
                      <correspAction>
                        <date/>
                        <persName>A
                B</persName>
                      </correspAction>
                    </correspDesc>
                  </profileDesc>
                """.replace("\n", "\r\n")));
    }

    @Test
    void no_white_space_is_added_to_mixed_content() {
        TeiDocument document = read(Samples.letter("<p>a</p>"));
        paragraph(document).append(new GenericElement("list").append(new GenericElement("item").append("x")));
        paragraph(document).append(new GenericElement("seg").append(new CommentNode("c")));
        assertThat(write(document)).isEqualTo(Samples.letter(
                "<p>a<list><item>x</item></list><seg><!--c--></seg></p>"));
    }

    /** What was text before stays what it is when it is wrapped: no white space is layout there. */
    @Test
    void no_white_space_is_added_where_text_was_wrapped() {
        String xml = Samples.letter("<closer>\n  <dateline>Rom</dateline>; <signed>A</signed>\n</closer>");
        TeiDocument document = read(xml);
        TeiElement closer = element(document.root(), "closer");
        closer.wrap(6, 7, new GenericElement("rs"));
        assertThat(write(document)).isEqualTo(xml.replace(";", "<rs>;</rs>"));
    }

    /** The same where the text went away before: by its removal, or by being made blank. */
    @Test
    void no_white_space_is_added_where_text_was_removed() {
        String xml = Samples.letter("<closer>\n  <dateline>Rom</dateline>; <signed>A</signed>\n</closer>");
        for (Consumer<TextNode> edit : List.<Consumer<TextNode>>of(TextNode::remove, text -> text.setText("  "))) {
            TeiDocument document = read(xml);
            TeiElement closer = element(document.root(), "closer");
            edit.accept((TextNode) closer.content().get(2));
            closer.insertBefore(new GenericElement("seg"), closer.content().get(1));
            assertThat(write(document)).contains("<closer>\n  <seg/><dateline>Rom</dateline>");
        }
    }

    @Test
    void an_empty_element_opens_for_its_first_child() {
        TeiDocument document = read(Samples.letter("<p n='1' />"));
        paragraph(document).append("x");
        assertThat(write(document)).isEqualTo(Samples.letter("<p n='1'>x</p>"));
        paragraph(document).content().clear();
        assertThat(write(document)).isEqualTo(Samples.letter("<p n='1' />"));
    }

    @Test
    void comments_and_instructions_can_be_added_and_changed() {
        TeiDocument document = read(Samples.letter("<p>a<!-- old --><?p d?></p>"));
        P p = paragraph(document);
        p.first(CommentNode.class).orElseThrow().setComment(" new \uD83D\uDE00 ");
        p.append(new CommentNode("end")).append(new ProcessingInstructionNode("x", ""));
        assertThat(write(document)).isEqualTo(
                Samples.letter("<p>a<!-- new \uD83D\uDE00 --><?p d?><!--end--><?x?></p>"));
        assertThatThrownBy(() -> new CommentNode("a--b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProcessingInstructionNode("xml", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_node_stands_in_one_place() {
        TeiDocument document = read(Samples.letter("<p>a<lb n='1'/>b<lb n='2'/>c</p>"));
        P p = paragraph(document);
        List<TeiElement> breaks = p.elements("lb");
        breaks.get(1).moveBefore(breaks.get(0));
        assertThat(write(document)).isEqualTo(Samples.letter("<p>a<lb n='2'/><lb n='1'/>bc</p>"));
        breaks.get(1).moveBehind(p.content().get(p.content().size() - 1));
        assertThat(write(document)).isEqualTo(Samples.letter("<p>a<lb n='1'/>bc<lb n='2'/></p>"));
        assertThat(breaks.get(1).parent()).contains(p);
        assertThatThrownBy(() -> p.append(document.root())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> p.moveBefore(breaks.get(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> p.moveBefore(document.root())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> document.root().unwrap()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_moved_block_keeps_its_layout() {
        String xml = Samples.letter("<p>1</p>\n<p>2</p>\n<p>3</p>");
        TeiDocument document = read(xml);
        TeiElement body = paragraph(document).parent().orElseThrow();
        List<P> all = body.elements(P.class);
        all.get(0).moveBehind(all.get(1));
        assertThat(write(document)).isEqualTo(Samples.letter("<p>2</p>\n<p>1</p>\n<p>3</p>"));
        all.get(0).moveBefore(all.get(1));
        assertThat(write(document)).isEqualTo(xml);
    }

    @Test
    void a_new_child_among_children_on_one_line_stays_on_it() {
        String xml = "<TEI xmlns='" + TEI + "'><teiHeader><fileDesc/></teiHeader></TEI>";
        TeiDocument document = read(xml);
        first(document, TeiHeader.class).add(new ProfileDesc());
        document.root().add(new Text());
        element(document.root(), "fileDesc").add(new TitleStmt());
        assertThat(write(document)).isEqualTo("<TEI xmlns='" + TEI + "'><teiHeader><fileDesc><titleStmt/></fileDesc>"
                + "<profileDesc/></teiHeader><text/></TEI>");
    }

    // ---- ordered insertion

    @Test
    void a_child_goes_where_the_Guidelines_want_it() {
        TeiDocument document = read("""
                <TEI xmlns="http://www.tei-c.org/ns/1.0">
                  <teiHeader>
                    <fileDesc>
                      <titleStmt><title>T</title></titleStmt>
                      <sourceDesc><msDesc><msIdentifier><settlement>S</settlement><idno>1</idno></msIdentifier>
                      </msDesc></sourceDesc>
                    </fileDesc>
                    <revisionDesc/>
                  </teiHeader>
                </TEI>
                """);
        TeiElement root = document.root();
        element(root, "fileDesc").add(new GenericElement("publicationStmt")).add(new GenericElement("editionStmt"));
        element(root, "teiHeader").add(new ProfileDesc());
        element(root, "msIdentifier").add(new GenericElement("repository")).add(new GenericElement("country"))
                .add(new GenericElement("altIdentifier"));
        element(root, "msDesc").add(new GenericElement("physDesc")).add(new GenericElement("head"));
        root.add(new Text());
        element(root, "text").add(new Body());
        element(root, "body").add(new GenericElement("closer")).add(new P()).add(new GenericElement("opener"))
                .add(new P());
        assertThat(write(document)).isEqualTo("""
                <TEI xmlns="http://www.tei-c.org/ns/1.0">
                  <teiHeader>
                    <fileDesc>
                      <titleStmt><title>T</title></titleStmt>
                      <editionStmt/>
                      <publicationStmt/>
                      <sourceDesc><msDesc><msIdentifier><country/><settlement>S</settlement><repository/><idno>1</idno>\
                <altIdentifier/></msIdentifier>
                        <head/>
                        <physDesc/>
                      </msDesc></sourceDesc>
                    </fileDesc>
                    <profileDesc/>
                    <revisionDesc/>
                  </teiHeader>
                  <text>
                    <body>
                      <opener/>
                      <p/>
                      <p/>
                      <closer/>
                    </body>
                  </text>
                </TEI>
                """);
    }

    private static TeiElement element(TeiElement root, String name) {
        return root.descendants(TeiElement.class).filter(e -> e.is(name)).findFirst().orElseThrow();
    }

    // ---- namespaces

    @Test
    void a_new_element_takes_the_prefix_of_the_document() {
        String xml = "<tei:TEI xmlns:tei='" + TEI + "'><tei:text><tei:body><tei:p>Anna</tei:p></tei:body></tei:text>"
                + "</tei:TEI>";
        TeiDocument document = read(xml);
        P p = paragraph(document);
        p.wrap(0, 4, new PersName()).setAttribute("ref", "#a");
        p.append(new Date().append("x"));
        assertThat(write(document)).isEqualTo(xml.replace("Anna",
                "<tei:persName ref=\"#a\">Anna</tei:persName><tei:date>x</tei:date>"));
    }

    @Test
    void a_new_element_declares_what_nobody_has_declared() {
        TeiDocument document = read(Samples.letter("<p><m:math xmlns:m='urn:m' xmlns='urn:n'>x</m:math></p>"));
        TeiElement math = paragraph(document).elements().get(0);
        math.append(new PersName().append(new GenericElement(new QName("urn:m", "mi"))))
                .append(new GenericElement(new QName("", "none"))
                        .append(new GenericElement(new QName("urn:n", "n", "q"))));
        assertThat(write(document)).isEqualTo(Samples.letter(
                "<p><m:math xmlns:m='urn:m' xmlns='urn:n'>x<persName xmlns=\"" + TEI
                        + "\"><m:mi/></persName><none xmlns=\"\"><q:n xmlns:q=\"urn:n\"/></none></m:math></p>"));
        assertSame(document, read(write(document)));
    }

    @Test
    void an_element_under_other_declarations_means_the_same() {
        TeiDocument document = read(Samples.letter("<p xmlns:x='urn:1' x:a='1'><x:e x:b='2'>t<hi x:c='3'/></x:e></p>\n"
                + "<p xmlns:x='urn:2'/>"));
        P last = paragraph(document);
        P before = last.parent().orElseThrow().elements(P.class).get(0);
        TeiElement moved = before.elements().get(0);
        last.append(moved);
        before.remove();
        assertSame(document, read(write(document)));
        last.parent().orElseThrow().append(moved);
        last.remove();
        assertSame(document, read(write(document)));
    }

    @Test
    void an_element_within_a_new_default_namespace_means_the_same() {
        TeiDocument document = read(Samples.letter("<p>a <hi>b <hi n='1'>c</hi></hi></p>"));
        P p = paragraph(document);
        p.wrap(p.elements().get(0), p.elements().get(0), new GenericElement(new QName("urn:foreign", "box")));
        assertSame(document, read(write(document)));
        assertThat(write(document)).contains("<box xmlns=\"urn:foreign\"><hi xmlns=\"" + TEI + "\">b <hi n=");
    }

    @Test
    void an_element_from_another_document_brings_its_meaning() {
        TeiDocument from = read("<t:TEI xmlns:t='" + TEI + "' xmlns:x='urn:x'><t:text><t:body><t:p x:a='1'>A &#38; "
                + "<t:hi x:b='2'>B</t:hi><x:y/></t:p></t:body></t:text></t:TEI>");
        TeiDocument to = read(Samples.letter("<p>x</p>"));
        paragraph(to).parent().orElseThrow().append(paragraph(from));
        assertSame(to, read(write(to)));
        assertThat(write(to)).contains("<p xmlns:x=\"urn:x\" x:a=\"1\">A &amp; <hi x:b=\"2\">B</hi><x:y/></p>");
        assertThat(write(from)).contains("<t:body></t:body>");
    }

    private static void assertSame(TeiDocument expected, TeiDocument actual) {
        assertThat(TreeComparison.difference(expected, actual)).isEmpty();
    }

    // ---- encodings

    @Test
    void what_the_encoding_lacks_becomes_a_reference() throws IOException {
        Charset latin = StandardCharsets.ISO_8859_1;
        String xml = Samples.declared("ISO-8859-1", Samples.letter("<p n='1'>\u00E9</p>"));
        TeiDocument document = TeiReader.create().read(new ByteArrayInputStream(xml.getBytes(latin)), "letter");
        P p = paragraph(document);
        p.setAttribute("n", "\u20AC");
        p.append("\u00E8\u20AC\uD83D\uDE00");
        byte[] bytes = TeiWriter.create().toBytes(document);
        assertThat(new String(bytes, latin)).isEqualTo(xml.replace("n='1'>\u00E9",
                "n='&#x20AC;'>\u00E9\u00E8&#x20AC;&#x1F600;"));
        p.append(new CommentNode("\u20AC"));
        assertThatThrownBy(() -> TeiWriter.create().toBytes(document)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ISO-8859-1");
    }

    @Test
    void a_document_made_in_memory_has_one_style() {
        TeiElement root = new Tei().append(new TeiHeader().append(new ProfileDesc()))
                .append(new Text().append(new Body().append(new P().append("A & B"))));
        assertThat(write(TeiDocument.of(root))).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <TEI xmlns="http://www.tei-c.org/ns/1.0">
                  <teiHeader>
                    <profileDesc/>
                  </teiHeader>
                  <text>
                    <body>
                      <p>A &amp; B</p>
                    </body>
                  </text>
                </TEI>
                """);
    }

    @Test
    void nodes_know_whether_they_were_edited() {
        TeiDocument document = read(Samples.letter("<p>a<hi>b</hi></p>"));
        P p = paragraph(document);
        TeiNode text = p.content().get(0);
        assertThat(document.root().isEdited()).isFalse();
        p.elements().get(0).first(TextNode.class).orElseThrow().setText("c");
        assertThat(document.root().isEdited()).isTrue();
        assertThat(text.isEdited()).isFalse();
    }
}
