package org.epistolary.model.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.epistolary.model.build.Attribute.attribute;
import static org.epistolary.model.build.Attribute.n;
import static org.epistolary.model.build.Attribute.ref;
import static org.epistolary.model.build.Attribute.type;
import static org.epistolary.model.build.Attribute.when;
import static org.epistolary.model.build.Markup.element;
import static org.epistolary.model.build.Markup.item;
import static org.epistolary.model.build.Markup.labelled;
import static org.epistolary.model.build.Markup.list;
import static org.epistolary.model.build.Markup.p;
import static org.epistolary.model.build.Markup.persName;
import static org.epistolary.model.build.Markup.ref;
import static org.epistolary.model.build.Markup.relator;
import static org.epistolary.model.build.Markup.respStmt;
import static org.epistolary.model.build.Transcription.corrected;
import static org.epistolary.model.build.Transcription.expanded;
import static org.epistolary.model.build.Transcription.pb;

import java.util.List;

import org.epistolary.io.TeiWriter;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.namesdates.Occupation;
import org.epistolary.model.namesdates.PersName;
import org.epistolary.model.tree.CommentNode;
import org.epistolary.model.tree.GenericElement;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.TeiElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @Test
    void contentStandsInTheOrderGiven() {
        TeiElement paragraph = p("To ", persName(ref("#b"), "B. ", "Recipient"), n("1"), new CommentNode("here"),
                " & C.");
        assertThat(written(paragraph)).isEqualTo(
                "<p n=\"1\">To <persName ref=\"#b\">B. Recipient</persName><!--here--> &amp; C.</p>");
    }

    @Test
    void textsBesideEachOtherAreOne() {
        assertThat(p("a", "", "b", List.of("c")).content()).hasSize(1);
    }

    @Test
    void listsAreTakenApart() {
        assertThat(written(list(labelled("1.", "One."), List.of(labelled("2.", n("II"), "Two.")))))
                .containsSubsequence("<label>1.</label>", "<item n=\"1\">One.</item>",
                        "<label>2.</label>", "<item n=\"II\">Two.</item>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "1 -", "(1)", "1. -", "1 .-"})
    void theNumberOfAPointIsItsLabelWithoutPunctuation(String label) {
        assertThat(labelled(label, "…").get(1)).isInstanceOfSatisfying(TeiElement.class,
                item -> assertThat(item.n()).contains("1"));
    }

    @Test
    void elementsAreOfTheClassForTheirName() {
        assertThat(element("occupation", "Clerk")).isInstanceOf(Occupation.class);
        assertThat(element("gi", "p")).isInstanceOf(GenericElement.class);
    }

    @Test
    void attributesOfXmlAreInItsNamespace() {
        TeiElement paragraph = p(attribute("xml:id", "p1"), attribute("xml:lang", "ru-Latn"));
        assertThat(paragraph.id()).contains("p1");
        assertThat(paragraph.attribute(Names.XML_LANG)).contains("ru-Latn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1950", "1950-10-07", "1950-10-07T11:55:30", "--10", "around noon"})
    void datesStayAsTheyAre(String date) {
        assertThat(when(date).value()).isEqualTo(date);
    }

    @Test
    void secondsArePutIn() {
        assertThat(when("1950-10-07T11:55").value()).isEqualTo("1950-10-07T11:55:00");
        assertThat(when("1950-10-07T11:55+08:00").value()).isEqualTo("1950-10-07T11:55:00+08:00");
        assertThat(when("1950-10-07T11:55Z").value()).isEqualTo("1950-10-07T11:55:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#a", "#a #b", "https://example.org/a", "persons.xml#a", "gnd:118540238", "letter-0.xml"})
    void pointers(String pointers) {
        assertThat(ref(pointers).value()).isEqualTo(pointers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "A. Sender", "#a b", "Mao Zedong"})
    void whatIsNoPointerIsRefused(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> ref(words))
                .withMessageContaining("is no pointer for ref");
    }

    @Test
    void theReferenceAndItsNamesakeTheAttributeLiveSideBySide() {
        assertThat(written(ref(type("replyTo"), n("4676"), "no. 4676")))
                .isEqualTo("<ref type=\"replyTo\" n=\"4676\">no. 4676</ref>");
    }

    @Test
    void responsibilities() {
        assertThat(written(respStmt(relator("trl", "Translated by"), "V. Translator")))
                .containsSubsequence("<resp key=\"trl\" ref=\"http://id.loc.gov/vocabulary/relators/trl\">",
                        "Translated by</resp>", "<persName>V. Translator</persName>");
        assertThat(written(respStmt("Encoded by", element("orgName", "Project"))))
                .containsSubsequence("<resp>Encoded by</resp>", "<orgName>Project</orgName>");
    }

    @Test
    void interventions() {
        assertThat(written(p(corrected("SOVIEV", "SOVIET"), expanded("secr.", "secretary"), pb(n("2")))))
                .isEqualTo("<p><choice><sic>SOVIEV</sic><corr>SOVIET</corr></choice>"
                        + "<choice><abbr>secr.</abbr><expan>secretary</expan></choice><pb n=\"2\"/></p>");
    }

    @Test
    void otherThingsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> p("Nine: ", 9))
                .withMessage("<p> cannot take a Integer (9); it takes strings, nodes, attributes and lists of them.");
        assertThatIllegalArgumentException().isThrownBy(() -> item("a", null)).withMessageContaining("take null");
        assertThatIllegalArgumentException().isThrownBy(() -> element("pers name"))
                .withMessageContaining("no XML name");
        assertThatIllegalArgumentException().isThrownBy(() -> attribute("a:b", "c"))
                .withMessageContaining("no XML name");
    }

    @Test
    void anAttributeIsGivenOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> persName(ref("#a"), ref("#b"), "B"))
                .withMessage("<persName> has the attribute ref already; give it once.");
    }

    @Test
    void aNodeHasOnePlace() {
        PersName name = persName("A. Sender");
        p(name);
        assertThatIllegalArgumentException().isThrownBy(() -> p(name))
                .withMessage("<persName> stands in <p> already; a node has one place, so make a second one.");
    }

    private static String written(TeiElement element) {
        return TeiWriter.create().toString(TeiDocument.of(element)).lines().skip(1)
                .reduce("", String::concat).replace(" xmlns=\"" + Names.TEI + "\"", "");
    }
}
