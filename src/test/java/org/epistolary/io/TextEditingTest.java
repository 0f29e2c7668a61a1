package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.core.Hi;
import org.epistolary.model.core.P;
import org.epistolary.model.namesdates.PersName;
import org.epistolary.model.tree.GenericElement;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changing text and putting elements around it: only the changed characters, or the two tags, differ in the file. */
class TextEditingTest {

    /** Edits the paragraph and compares how it then stands in the file; all around it must be as it was. */
    private static void check(String before, Consumer<P> edit, String after) {
        TeiDocument document = read(before);
        edit.accept(paragraph(document));
        String written = TeiWriter.create().toString(document);
        assertThat(written).isEqualTo(Samples.letter(after));
        assertThat(paragraph(read(written, "again")).text()).isEqualTo(paragraph(document).text());
    }

    private static TeiDocument read(String paragraph) {
        return read(Samples.letter(paragraph), "letter");
    }

    private static TeiDocument read(String xml, String name) {
        try {
            return TeiReader.create().read(xml, name);
        } catch (TeiParseException e) {
            throw new AssertionError(xml, e);
        }
    }

    private static P paragraph(TeiDocument document) {
        return document.root().descendants(P.class).reduce((first, second) -> second).orElseThrow();
    }

    private static TextNode text(P p) {
        return p.first(TextNode.class).orElseThrow();
    }

    private static Consumer<P> replace(String old, String replacement) {
        return p -> text(p).setText(text(p).text().replace(old, replacement));
    }

    private static Consumer<P> wrap(String words) {
        return p -> {
            int at = p.text().indexOf(words);
            p.wrap(at, at + words.length(), new PersName());
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            <p>a &amp; b &#x20; c</p>                  | b    | d    | <p>a &amp; d &#x20; c</p>
            <p>&#65;&#x42;C</p>                        | B    | X    | <p>&#65;XC</p>
            <p>&lt;one&gt; two &lt;three&gt;</p>       | two  | <2>  | <p>&lt;one&gt; &lt;2> &lt;three&gt;</p>
            <p>a<![CDATA[<b>]]>c</p>                   | c    | d    | <p>a<![CDATA[<b>]]>d</p>
            <p>a<![CDATA[<b> & ]]>c</p>                | b    | d    | <p>a<![CDATA[<d> & ]]>c</p>
            <p>a<![CDATA[<b>]]>c</p>                   | <b>  | d    | <p>adc</p>
            <p><![CDATA[a]]>b<![CDATA[c]]></p>         | abc  | ac   | <p><![CDATA[a]]><![CDATA[c]]></p>
            <p><![CDATA[ab]]>x<![CDATA[cd]]></p>       | bxc  | ''   | <p><![CDATA[ad]]></p>
            <p><![CDATA[a] b>c]]></p>                  | ' b' | ]    | <p><![CDATA[a]]]>]<![CDATA[>c]]></p>
            <p>a] b>c</p>                              | ' b' | ]    | <p>a]]&gt;c</p>
            <p>a]x]>c</p>                              | x    | ''   | <p>a]]&gt;c</p>
            <p>a]]x>c</p>                              | x    | ''   | <p>a]]&gt;c</p>
            <p>one two</p>                             | two  | &amp;| <p>one &amp;amp;</p>
            """)
    void only_the_changed_stretch_is_written(String before, String old, String replacement, String after) {
        check(before, replace(old, replacement), after);
    }

    @Test
    void text_added_before_and_behind() {
        check("<p>&#65;<![CDATA[b]]></p>", p -> text(p).setText("x" + text(p).text()), "<p>x&#65;<![CDATA[b]]></p>");
        check("<p>&#65;<![CDATA[b]]></p>", p -> text(p).setText(text(p).text() + "y"), "<p>&#65;<![CDATA[b]]>y</p>");
    }

    /** One stretch is found, from the first to the last change; spellings between the two are not kept. */
    @Test
    void two_changes_are_one_stretch() {
        check("<p>&#65; &#66; &#67; &#68;</p>", p -> text(p).setText("A x C y D"), "<p>&#65; x C y &#68;</p>");
    }

    @Test
    void characters_of_two_units_are_never_cut() {
        check("<p>\uD83D\uDE00</p>", replace("\uD83D\uDE00", "\uD83D\uDE01"), "<p>\uD83D\uDE01</p>");
        check("<p>&#x1F600;!</p>", replace("\uD83D\uDE00", "\uD83D\uDE01"), "<p>\uD83D\uDE01!</p>");
        check("<p>\uD83D\uDE00</p>", replace("\uD83D\uDE00", "\uD83C\uDE00"), "<p>\uD83C\uDE00</p>");
        P p = paragraph(read("<p>\uD83D\uDE00</p>"));
        assertThatThrownBy(() -> text(p).split(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void new_lines_end_as_the_lines_of_the_file_do() {
        for (String end : new String[] {"\r\n", "\r", "\n"}) {
            String xml = Samples.letter("<p>one\ntwo</p>").replace("\n", end);
            TeiDocument document = read(xml, "letter");
            text(paragraph(document)).setText("one\n1\ntwo");
            String written = TeiWriter.create().toString(document);
            assertThat(written).isEqualTo(xml.replace("one" + end + "two", "one" + end + "1" + end + "two"));
            assertThat(paragraph(read(written, "again")).text()).isEqualTo("one\n1\ntwo");
        }
    }

    @Test
    void a_line_feed_behind_a_lone_carriage_return_stays_one() {
        check("<p>a\r<hi>b</hi>\nc</p>", p -> p.elements().get(0).remove(), "<p>a\r&#10;c</p>");
        check("<p>a\rb</p>", p -> text(p).setText("a\n\nb"), "<p>a\r&#10;b</p>");
    }

    @Test
    void carriage_returns_are_kept_as_references() {
        check("<p>a<![CDATA[b c]]></p>", replace(" ", "\r"), "<p>a<![CDATA[b]]>&#13;<![CDATA[c]]></p>");
    }

    @Test
    void a_character_that_cannot_stand_in_XML_is_refused() {
        TeiDocument document = read("<p>a</p>");
        text(paragraph(document)).setText("a\u0000");
        assertThatThrownBy(() -> TeiWriter.create().toString(document)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+0000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            <p>Dear Anna Holm, hello</p>                     | Anna Holm | <p>Dear {Anna Holm}, hello</p>
            <p>Anna</p>                                      | Anna      | <p>{Anna}</p>
            <p>&#65;n&#x6E;a &amp; Bo</p>                    | Anna      | <p>{&#65;n&#x6E;a} &amp; Bo</p>
            <p>A &amp; Bo&lt;</p>                            | A & Bo    | <p>{A &amp; Bo}&lt;</p>
            <p>a <![CDATA[Anna]]> b</p>                      | Anna      | <p>a {<![CDATA[Anna]]>} b</p>
            <p><![CDATA[An]]><![CDATA[na]]> b</p>            | Anna      | <p>{<![CDATA[An]]><![CDATA[na]]>} b</p>
            <p>a A<![CDATA[nna b]]></p>                      | Anna      | <p>a {A<![CDATA[nna]]>}<![CDATA[ b]]></p>
            <p><![CDATA[a A b]]></p>      | A         | <p><![CDATA[a ]]>{<![CDATA[A]]>}<![CDATA[ b]]></p>
            <p>Dear <hi>Anna</hi> Holm</p>                   | Anna Holm | <p>Dear {<hi>Anna</hi> Holm}</p>
            <p>Dear <hi>Anna</hi> Holm</p>                   | Anna      | <p>Dear <hi>{Anna}</hi> Holm</p>
            <p>Dear <hi>Anna</hi> <hi>Holm</hi></p>          | Anna Holm | <p>Dear {<hi>Anna</hi> <hi>Holm</hi>}</p>
            <p>To <hi><b>Anna</b></hi><i>Holm</i>.</p>       | AnnaHolm  | <p>To {<hi><b>Anna</b></hi><i>Holm</i>}.</p>
            <p>An<lb/>na<!--x--> b</p>                       | Anna      | <p>{An<lb/>na}<!--x--> b</p>
            """)
    void wrapping_adds_two_tags(String before, String words, String after) {
        check(before, wrap(words), after.replace("{", "<persName>").replace("}", "</persName>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>a\r\nAnna\r\nb &#65;<![CDATA[x\r\n y]]>&lt;</p>", "<p>Anna</p>", "<p>\r\n</p>",
            "<p>&#x1F600;<![CDATA[<\uD83D\uDE00>]]>\uD83D\uDE00</p>", "<p>a <hi>b <lb/>c</hi> d<!-- e -->f<?g?></p>",
            "<p><![CDATA[]]>x<![CDATA[]]><![CDATA[y]]></p>", "<p>one two <note>three</note> four</p>"})
    void wrapping_any_stretch_and_unwrapping_it_gives_the_same_bytes(String paragraph) {
        String xml = Samples.letter(paragraph);
        int length = paragraph(read(paragraph)).text().length();
        for (int from = 0; from < length; from++) {
            for (int to = from + 1; to <= length; to++) {
                TeiDocument document = read(paragraph);
                P p = paragraph(document);
                String text = p.text();
                PersName name;
                try {
                    name = p.wrap(from, to, new PersName());
                } catch (IllegalArgumentException e) {
                    assertThat(e).hasMessageMatching("(The stretch|Offset \\d+ is in the middle).*");
                    assertThat(TeiWriter.create().toString(document)).isEqualTo(xml);
                    continue;
                }
                assertThat(name.text()).isEqualTo(text.substring(from, to));
                assertThat(p.text()).isEqualTo(text);
                String written = TeiWriter.create().toString(document);
                assertThat(paragraph(read(written, "wrapped")).text()).isEqualTo(text);
                if (!paragraph.contains("CDATA")) {
                    assertThat(written.replaceFirst("<persName>", "").replaceFirst("</persName>", "")).isEqualTo(xml);
                }
                name.unwrap();
                assertThat(TeiWriter.create().toString(document)).isEqualTo(xml);
                assertThat(p.content()).hasSameSizeAs(paragraph(read(paragraph)).content());
            }
        }
    }

    @Test
    void a_wrapped_stretch_can_be_edited_and_wrapped_again() {
        check("<p>a &amp; b &amp; c</p>", p -> {
            PersName name = p.wrap(2, 7, new PersName());
            name.first(TextNode.class).orElseThrow().setText("& B &");
            name.wrap(2, 3, new Hi());
        }, "<p>a <persName>&amp; <hi>B</hi> &amp;</persName> c</p>");
    }

    @Test
    void an_edited_text_can_be_split_anywhere() {
        String value = "&ab <X> cd&";
        for (int at = 0; at <= value.length(); at++) {
            TeiDocument document = read("<p>&amp;ab&#x20;cd&#38;</p>");
            P p = paragraph(document);
            text(p).setText(value);
            TextNode rest = text(p).split(at);
            assertThat(text(p).text() + rest.text()).isEqualTo(value);
            assertThat(TeiWriter.create().toString(document)).as("split at " + at)
                    .isEqualTo(Samples.letter("<p>&amp;ab&#x20;&lt;X> cd&#38;</p>"));
        }
    }

    @Test
    void what_crosses_an_element_cannot_be_wrapped() {
        TeiDocument document = read("<p>Dear <hi>Anna</hi> Holm</p>");
        P p = paragraph(document);
        assertThatThrownBy(() -> p.wrap(7, 11, new PersName())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begins in the middle of <hi>");
        assertThatThrownBy(() -> p.wrap(0, 7, new PersName())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends in the middle of <hi>");
        assertThatThrownBy(() -> p.wrap(3, 3, new PersName())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> p.wrap(3, 100, new PersName())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("14 characters");
        assertThatThrownBy(() -> p.wrap(0, 3, p)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> p.wrap(0, 3, document.root())).isInstanceOf(IllegalArgumentException.class);
        assertThat(document.root().isEdited()).isFalse();
    }

    @Test
    void children_can_be_wrapped_as_they_are() {
        check("<p>a<lb/>b<hi>c</hi>d</p>",
                p -> p.wrap(p.content().get(1), p.content().get(3), new GenericElement("seg")),
                "<p>a<seg><lb/>b<hi>c</hi></seg>d</p>");
    }

    @Test
    void an_element_can_get_another_name() {
        check("<p>Dear <name  n='1'\ttype=\"x\" >Anna &amp; <hi>B</hi></name >, <name/></p>", p -> {
            for (TeiElement name : p.elements("name")) {
                name.renameTo(new PersName());
            }
        }, "<p>Dear <persName  n='1'\ttype=\"x\" >Anna &amp; <hi>B</hi></persName >, <persName/></p>");
        check("<p><t:name xmlns:t='http://www.tei-c.org/ns/1.0' t:n='1'>A</t:name></p>",
                p -> p.elements().get(0).renameTo(new PersName()),
                "<p><t:persName xmlns:t='http://www.tei-c.org/ns/1.0' t:n='1'>A</t:persName></p>");
    }

    /** As the guide to editing shows it. */
    @Test
    void a_name_is_marked_and_saved(@TempDir Path folder) throws IOException {
        String xml = "<text xmlns='http://www.tei-c.org/ns/1.0'><body><p>Dear Anna&#32;Holm,</p></body></text>";
        Path file = Files.writeString(folder.resolve("letter.xml"), xml);

        TeiReader reader = TeiReader.create();
        TeiDocument document = reader.read(file);
        P paragraph = document.root().descendants(P.class).findFirst().orElseThrow();

        int at = paragraph.text().indexOf("Anna Holm");
        PersName name = paragraph.wrap(at, at + "Anna Holm".length(), new PersName());
        name.setAttribute("ref", "#holm");

        TeiWriter.create().save(document);

        assertThat(file).hasContent(xml.replace("Anna&#32;Holm", "<persName ref=\"#holm\">Anna&#32;Holm</persName>"));
    }

    @Test
    void a_new_text_node_is_escaped() {
        check("<p/>", p -> p.append("a < b & c > d ]]> e \"'"), "<p>a &lt; b &amp; c > d ]]&gt; e \"'</p>");
    }

    /** White space that is layout can be wrapped like any other text: two tags and no line break more. */
    @Test
    void layout_wrapped() {
        TeiDocument document = read("<p>x</p>");
        TeiElement body = paragraph(document).parent().orElseThrow();
        body.wrap(0, 1, new PersName());
        assertThat(TeiWriter.create().toString(document))
                .isEqualTo(Samples.letter("<p>x</p>").replace("<body>\n", "<body><persName>\n</persName>"));
    }

    @Test
    void paragraphs_wrapped() {
        TeiDocument document = read("<p>x</p>\n<p>y</p>");
        TeiElement body = paragraph(document).parent().orElseThrow();
        body.wrap(body.elements().get(0), body.elements().get(1), new GenericElement("div"));
        assertThat(TeiWriter.create().toString(document))
                .isEqualTo(Samples.letter("<div><p>x</p>\n<p>y</p></div>"));
    }
}
