package org.epistolary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.epistolary.model.attribute.Datable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and where a letter was written: one test for each place that may say so, and for their order. */
class LetterDatesTest {

    private static final String EVERYWHERE = """
            <teiHeader>
              <fileDesc>
                <titleStmt><title>A letter, <date when="1871-03-05">5 March</date></title></titleStmt>
                <publicationStmt><date when="1999">1999</date></publicationStmt>
                <sourceDesc>
                  <bibl><date when="1871-03-04">4 March</date></bibl>
                  <bibl><publisher>P</publisher><date when="1950">1950</date></bibl>
                  <msDesc><msContents><msItem><docDate when="1871-03-08"/></msItem></msContents>
                    <history><origin>Written in <origPlace>Midport</origPlace>
                    on <origDate when="1871-03-03">3 March</origDate></origin></history></msDesc>
                </sourceDesc>
              </fileDesc>
              <profileDesc>
                <creation><date when="1871-03-02">2 March</date> <placeName>Westport</placeName></creation>
                <correspDesc>
                  <correspAction type="sent"><placeName>Northport</placeName><date when="1871-03-01">1 March</date>
                    <date type="postmarked" when="1871-03-09"/></correspAction>
                  <correspAction type="received"><placeName>Southport</placeName>
                    <date when="1871-03-10"/></correspAction>
                </correspDesc>
              </profileDesc>
            </teiHeader>
            <text><front><docDate when="1871-03-07"/></front>
              <body><div><head>Letter of <date when="1871-03-06">6 March</date></head>
                <opener><dateline>
                  <placeName>Eastport</placeName>, <date when="1871-03-11">11 March</date></dateline></opener>
                <p>On <date when="1800-01-01">another day</date>.</p></div></body></text>""";

    @Test
    void everyStatement_inTheStatedOrder() {
        Letter letter = LetterFixture.document(EVERYWHERE).letter();

        assertThat(letter.dates()).extracting(LetterDate::origin).containsExactly(StatedIn.CORRESP_ACTION,
                StatedIn.CREATION, StatedIn.MS_ORIGIN, StatedIn.MS_CONTENTS, StatedIn.SOURCE_BIBL, StatedIn.TITLE,
                StatedIn.DATELINE, StatedIn.HEAD, StatedIn.TEXT);
        assertThat(letter.date()).hasValueSatisfying(date -> {
            assertThat(date.written()).contains("1 March");
            assertThat(date.value().day()).contains(LocalDate.of(1871, 3, 1));
            assertThat(date.datable()).containsInstanceOf(Datable.class);
        });
        assertThat(letter.doubts()).contains(
                "The date in correspDesc/correspAction is 1871-03-01, that in profileDesc/creation is 1871-03-02.");
    }

    /** Takes the places away one by one and looks which comes next. */
    @ParameterizedTest
    @CsvSource({"'<correspDesc>.*</correspDesc>', 1871-03-02, Westport",
            "'<creation>.*</creation>', 1871-03-03, Midport", "'<history>.*</history>', 1871-03-08, Eastport",
            "'<msDesc>.*</msDesc>', 1871-03-04, Eastport",
            "'<sourceDesc>.*</sourceDesc>', 1871-03-05, Eastport", "'<titleStmt>.*</titleStmt>', 1871-03-11, Eastport",
            "'<opener>.*</opener>', 1871-03-06, ", "'<head>.*</head>', 1871-03-07, ", "'<front>.*</front>', , "})
    void withoutAPlace_theNextOneCounts(String last, String date, String place) {
        String[] places = {"<correspDesc>.*</correspDesc>", "<creation>.*</creation>", "<history>.*</history>",
            "<msDesc>.*</msDesc>", "<sourceDesc>.*</sourceDesc>", "<titleStmt>.*</titleStmt>", "<opener>.*</opener>",
            "<head>.*</head>", "<front>.*</front>"};
        String xml = EVERYWHERE;
        for (String regex : places) {
            xml = xml.replaceFirst("(?s)" + regex, "");
            if (regex.equals(last)) {
                break;
            }
        }
        Letter letter = LetterFixture.document(xml).letter();

        assertThat(letter.date().map(d -> d.value().toString()).orElse(null)).isEqualTo(date);
        assertThat(letter.sentFrom().stream().map(LetterPlace::name).findFirst().orElse(null)).isEqualTo(place);
    }

    @Test
    void valueGoesBeforeWords() {
        Letter letter = LetterFixture.document("""
                <teiHeader><fileDesc><titleStmt><title>Ada to Jon <date when="1850-07">n. d.</date></title></titleStmt>
                </fileDesc><profileDesc><correspDesc><correspAction type="sent"><date>n. d. [July 1850]</date>
                </correspAction></correspDesc></profileDesc></teiHeader>""").letter();

        assertThat(letter.date()).hasValueSatisfying(date -> {
            assertThat(date.origin()).isEqualTo(StatedIn.TITLE);
            assertThat(date.value().earliest()).contains(LocalDate.of(1850, 7, 1));
        });
        assertThat(letter.dates()).hasSize(2);
    }

    @Test
    void wordsAlone_areDoubted() {
        Letter letter = LetterFixture.correspDesc("""
                <correspAction type="sent"><date>around Easter?</date></correspAction>""");

        assertThat(letter.date()).hasValueSatisfying(date -> assertThat(date.value().isEmpty()).isTrue());
        assertThat(letter.doubts()).containsExactly("The date \"around Easter?\" is given in words only.",
                "The date is written with a question mark: \"around Easter?\".");
    }

    @Test
    void noDate_isKeptAndReported() {
        Letter letter = LetterFixture.correspDesc("""
                <correspAction type="sent"><date when="1810-06-31" cert="low"/></correspAction>""");

        assertThat(letter.date()).hasValueSatisfying(date -> {
            assertThat(date.value().isReal()).isFalse();
            assertThat(date.value().attributes()).containsEntry("when", "1810-06-31");
            assertThat(date.written()).isEmpty();
        });
        assertThat(letter.doubts()).anySatisfy(doubt -> assertThat(doubt).contains("1810-06-31"))
                .anySatisfy(doubt -> assertThat(doubt).contains("(cert=low)"));
    }

    @Test
    void datelinesWhereverTheyStand() {
        Letter letter = LetterFixture.text("""
                <front><div type="dateline"><p>
                  <placeName>Northport</placeName> <date when="1871-03-01">1.3.</date></p></div>
                </front><body><p/></body>
                <back><postscript><dateline><date when="1871-03-02"/></dateline></postscript>
                <div type="enclosure"><dateline><date when="1860"/></dateline></div></back>""");

        assertThat(letter.dates()).extracting(d -> d.value().toString()).containsExactly("1871-03-01", "1871-03-02");
        assertThat(letter.sentFrom()).extracting(LetterPlace::name).containsExactly("Northport");
    }

    @Test
    void receiptLine_isNotTheDateOfWriting() {
        Letter letter = LetterFixture.body("""
                <opener><dateline>Received from <placeName>Northport</placeName>
                <date type="received-date" when="1871-03-02T11:55:00">2 March</date></dateline></opener>""");

        assertThat(letter.date()).isEmpty();
        assertThat(letter.sentFrom()).isEmpty();
    }

    @Test
    void divisionOfAVolume_withLimitsInItsAttributes() {
        Letter letter = LetterFixture.document("""
                <teiHeader/><text><body><div type="document" xmlns:frus="http://history.state.gov/frus/ns/1.0"
                 frus:doc-dateTime-min="1969-05-01T00:00:00-05:00" frus:doc-dateTime-max="1969-05-02T23:59:59-05:00">
                <p/></div><div type="document"><p/></div></body></text>""").letters().get(0);

        assertThat(letter.date()).hasValueSatisfying(date -> {
            assertThat(date.origin()).isEqualTo(StatedIn.DIVISION);
            assertThat(date.value().earliest()).contains(LocalDate.of(1969, 5, 1));
            assertThat(date.value().latest()).contains(LocalDate.of(1969, 5, 2));
            assertThat(date.datable()).isEmpty();
        });
    }

    @Test
    void receivedBeforeItWasSent_isDoubted() {
        Letter letter = LetterFixture.correspDesc("""
                <correspAction type="sent"><date when="1871-03-02"/>
                  <placeName cert="low">Northport</placeName></correspAction>
                <correspAction type="received"><date when="1871-03-01"/>
                  <placeName evidence="conjecture">Southport?</placeName></correspAction>""");

        assertThat(letter.doubts()).containsExactly("The name \"Northport\" is uncertain (cert=low).",
                "The name \"Southport?\" is written with a question mark.",
                "The name \"Southport?\" is uncertain (conjecture).",
                "The letter was received on 1871-03-01, before it was sent on 1871-03-02.");
        assertThat(letter.receivedAt()).extracting(LetterPlace::name).containsExactly("Southport?");
    }

    @Test
    void placesOfASource() {
        Letter letter = LetterFixture.sourceDesc("<bibl xml:id=\"where\"><placeName>Northport</placeName></bibl>");

        assertThat(letter.sentFrom()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Northport");
            assertThat(place.origin()).isEqualTo(StatedIn.SOURCE_BIBL);
        });
        assertThat(LetterFixture.sourceDesc("<bibl><placeName type=\"compositionPlace\">Westport</placeName>"
                + "<placeName>Museum town</placeName></bibl>").sentFrom())
                .extracting(LetterPlace::name).containsExactly("Westport");
    }
}
