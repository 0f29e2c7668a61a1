package org.epistolary.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who made and published the file, and in which languages it is. */
class LetterEditionTest {

    @Test
    void responsibilities() {
        Letter letter = LetterFixture.document("""
                <teiHeader><fileDesc>
                  <titleStmt>
                    <author>Ada Berg</author><editor role="translator"><persName>Tra Nslator</persName></editor>
                    <editor><name>Ed One</name><name>Ed Two</name></editor><principal>Prin Cipal</principal>
                    <respStmt><resp key="trc">Transcribed by</resp><resp>checked by</resp>
                      <persName>A</persName></respStmt>
                    <sponsor>Museum</sponsor>
                  </titleStmt>
                  <editionStmt><respStmt><resp ref="http://id.loc.gov/vocabulary/relators/ctb">
                    <note>given by</note></resp>
                    <orgName>Club</orgName></respStmt></editionStmt>
                </fileDesc></teiHeader>""").letter();

        assertThat(letter.responsibilities()).extracting(r -> r + " " + r.relator().orElse("-")).containsExactly(
                "author [Ada Berg] aut", "translator [Tra Nslator] trl", "editor [Ed One, Ed Two] edt",
                "principal [Prin Cipal] rth", "Transcribed by [A] trc", "checked by [A] -", "given by [Club] ctb");
        assertThat(letter.agents("edt")).extracting(Named::name).containsExactly("Ed One", "Ed Two");
        assertThat(letter.agents("trl")).extracting(Sourced::origin).containsExactly(StatedIn.RESP_STMT);
        assertThat(letter.funders()).extracting(Sourced::origin).containsExactly(StatedIn.SPONSOR);
        assertThat(letter.translation().orElseThrow().translators()).hasSize(1);
    }

    @Test
    void publisher_thenAuthority_thenDistributor() {
        assertThat(LetterFixture.publicationStmt("<distributor>D</distributor><authority>A</authority>"
                + "<publisher><email>x@example.org</email><orgName>P</orgName></publisher>").publisher()
                .orElseThrow().name()).isEqualTo("P");
        assertThat(LetterFixture.publicationStmt("<distributor>D</distributor><authority>A</authority>").publisher()
                .orElseThrow().name()).isEqualTo("A");
        assertThat(LetterFixture.publicationStmt("<distributor>D</distributor>").publisher().orElseThrow().name())
                .isEqualTo("D");
        assertThat(LetterFixture.publicationStmt("<p>Privately made</p>").publisher()).isEmpty();
    }

    @Test
    void rightsIdentifiersAndDates() {
        Letter letter = LetterFixture.publicationStmt("""
                <date>2001</date><date type="uploaded" when="2013-07-08"/>
                <idno type="Record-ID">117</idno><p><idno type="handle">h/1</idno></p>
                <availability status="free">
                  <licence target="https://example.org/by">Use it.</licence></availability>""");

        assertThat(letter.rights()).hasValueSatisfying(rights -> {
            assertThat(rights.status()).contains("free");
            assertThat(rights.addresses()).containsExactly("https://example.org/by");
            assertThat(rights.text()).contains("Use it.");
            assertThat(rights.licences()).hasSize(1);
        });
        assertThat(letter.recordId().orElseThrow().value()).isEqualTo("117");
        assertThat(letter.identifiers()).extracting(LetterNumber::value).containsExactly("117", "h/1");
        assertThat(letter.uploadDate().orElseThrow().value()).hasToString("2013-07-08");
        assertThat(letter.publicationDate().orElseThrow().written()).contains("2001");
    }

    @Test
    void languages_fromEachPlace() {
        assertThat(LetterFixture.profile("<langUsage><language ident=\"de\" usage=\"90\">German</language></langUsage>")
                .languages()).singleElement().satisfies(language -> {
                    assertThat(language.tag()).isEqualTo("de");
                    assertThat(language.usage()).contains("90");
                    assertThat(language.label()).contains("German");
                });
        Letter textLang = LetterFixture.sourceDesc(
                "<msDesc><msContents><textLang mainLang=\"ru\" otherLangs=\"fr la\"/></msContents></msDesc>");
        assertThat(textLang.languages()).extracting(LetterLanguage::tag).containsExactly("ru", "fr", "la");
        assertThat(textLang.originalLanguage().orElseThrow().tag()).isEqualTo("ru");
        assertThat(textLang.language()).isEmpty();
        Letter xmlLang = LetterFixture.document("<teiHeader/><text xml:lang=\"nl\"/>").letter();
        assertThat(xmlLang.languages()).extracting(LetterLanguage::origin).containsExactly(StatedIn.TEXT);
        assertThat(xmlLang.language().orElseThrow().tag()).isEqualTo("nl");
        assertThat(LetterFixture.body("<p/>").languages()).isEmpty();
        assertThat(LetterFixture.body("<p/>").translation()).isEmpty();
    }

    @Test
    void translation_ofAnOriginalElsewhere() {
        Letter letter = LetterFixture.document("""
                <teiHeader><fileDesc><notesStmt>
                  <relatedItem type="original" target="#o"/></notesStmt></fileDesc></teiHeader>
                <text xml:lang="en"><body><p/></body></text>""").letter();

        assertThat(letter.translation()).hasValueSatisfying(translation -> {
            assertThat(translation.into().orElseThrow().tag()).isEqualTo("en");
            assertThat(translation.from()).isEmpty();
            assertThat(translation.texts()).isEmpty();
        });
    }
}
