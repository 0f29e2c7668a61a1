package org.epistolary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.epistolary.model.value.AuthorityReference;
import org.junit.jupiter.api.Test;

/** Who wrote to whom: one test for each place that may say so, and for the order of these places. */
class LetterPeopleTest {

    private static final String SENT = """
            <correspAction type="sent"><persName key="p1">Ada Berg</persName></correspAction>""";
    private static final String RECEIVED = """
            <correspAction type="received"><orgName>Harbour Office</orgName></correspAction>""";

    @Test
    void correspAction_isTheFirstPlace() {
        Letter letter = LetterFixture.document("""
                <teiHeader>
                  <fileDesc><titleStmt><author>Somebody Else</author></titleStmt></fileDesc>
                  <profileDesc>
                    <particDesc><person role="sender"><persName>Another</persName></person></particDesc>
                    <correspDesc>%s%s</correspDesc>
                  </profileDesc>
                </teiHeader>""".formatted(SENT, RECEIVED)).letter();

        assertThat(letter.senders()).singleElement().satisfies(sender -> {
            assertThat(sender.name()).isEqualTo("Ada Berg");
            assertThat(sender.origin()).isEqualTo(StatedIn.CORRESP_ACTION);
            assertThat(sender.references()).extracting(AuthorityReference::value).containsExactly("p1");
            assertThat(sender.isBody()).isFalse();
            assertThat(sender.action().flatMap(Action::type)).contains(ActionType.SENT);
        });
        assertThat(letter.recipients()).singleElement().satisfies(recipient -> {
            assertThat(recipient.name()).isEqualTo("Harbour Office");
            assertThat(recipient.isBody()).isTrue();
            assertThat(recipient.references()).isEmpty();
        });
    }

    @Test
    void particDesc_withRoles() {
        Letter letter = LetterFixture.profile("""
                <particDesc>
                  <person role="sender"><persName key="Berg, Ada">Ada Berg</persName></person>
                  <listPerson><person role="recipient"><persName>Jon Holm</persName></person></listPerson>
                  <person role="scribe"><persName>Ole Lund</persName></person>
                </particDesc>""");

        assertThat(letter.senders()).extracting(Named::name).containsExactly("Ada Berg");
        assertThat(letter.senders().get(0).references()).extracting(AuthorityReference::value)
                .containsExactly("Berg, Ada");
        assertThat(letter.recipients()).extracting(Named::name).containsExactly("Jon Holm");
        assertThat(letter.recipients()).extracting(Sourced::origin).containsExactly(StatedIn.PARTIC_DESC);
        assertThat(letter.actions()).isEmpty();
        assertThat(letter.sent()).isEmpty();
    }

    @Test
    void sourceDescBibl_thatIsTheRecipient() {
        Letter letter = LetterFixture.document("""
                <teiHeader><fileDesc>
                  <titleStmt><title>To the harbour</title><author>Ada Berg</author></titleStmt>
                  <sourceDesc>
                    <bibl xml:id="recipient"><persName>Jon Holm</persName>; <persName>Ole Lund</persName></bibl>
                    <bibl xml:id="date"><date when="1871-03-02">2 March 1871</date></bibl>
                  </sourceDesc>
                </fileDesc></teiHeader>""").letter();

        assertThat(letter.recipients()).extracting(Named::name).containsExactly("Jon Holm", "Ole Lund");
        assertThat(letter.recipients()).extracting(Sourced::origin).containsOnly(StatedIn.SOURCE_BIBL);
        assertThat(letter.senders()).extracting(Named::name).containsExactly("Ada Berg");
        assertThat(letter.senders()).extracting(Sourced::origin).containsExactly(StatedIn.AUTHOR);
    }

    @Test
    void sourceDescBibl_withoutNames_isItsWords() {
        Letter letter = LetterFixture.sourceDesc("<bibl type=\"recipient\">The Harbour Office</bibl>");

        assertThat(letter.recipients()).extracting(Named::name).containsExactly("The Harbour Office");
    }

    @Test
    void authorOfTheSource_butNotOfAPrintedEdition() {
        assertThat(LetterFixture.sourceDesc("<bibl><author>Ada Berg</author></bibl>").senders())
                .extracting(Named::name).containsExactly("Ada Berg");
        assertThat(LetterFixture.sourceDesc("<bibl type=\"printed\"><author>Ed Itor</author></bibl>").senders())
                .isEmpty();
        assertThat(LetterFixture.sourceDesc("<bibl><author>Ed Itor</author><publisher>P</publisher></bibl>").senders())
                .isEmpty();
    }

    @Test
    void title_withRoles() {
        Letter letter = LetterFixture.titleStmt("""
                <title><rs type="person" role="sender">Ada Berg</rs> to
                  <rs type="person" role="recipient">Jon Holm</rs>, <rs type="place" role="sender">Northport</rs>
                    </title>""");

        assertThat(letter.senders()).extracting(Named::name).containsExactly("Ada Berg");
        assertThat(letter.recipients()).extracting(Named::name).containsExactly("Jon Holm");
        assertThat(letter.recipients()).extracting(Sourced::origin).containsExactly(StatedIn.TITLE);
    }

    @Test
    void head_withFromAndTo() {
        Letter letter = LetterFixture.document("""
                <teiHeader/>
                <text>
                  <body><div type="document"><head>Telegram from <persName type="from" corresp="#p_AB">Berg</persName>
                    to <persName type="to">Holm</persName></head>
                      <p>Text with <persName type="from">a name</persName>.</p>
                  </div></body>
                  <back><listPerson><person xml:id="p_AB"><persName>Ada Berg</persName></person></listPerson></back>
                </text>""").letter();

        assertThat(letter.senders()).singleElement().satisfies(sender -> {
            assertThat(sender.name()).isEqualTo("Berg");
            assertThat(sender.normalizedName()).isEqualTo("Ada Berg");
            assertThat(sender.origin()).isEqualTo(StatedIn.HEAD);
        });
        assertThat(letter.recipients()).extracting(Named::name).containsExactly("Holm");
    }

    @Test
    void nothingStated_isNothingFound() {
        Letter letter = LetterFixture.document("""
                <teiHeader><fileDesc><titleStmt><title>Ada Berg to Jon Holm, 2 March 1871</title></titleStmt></fileDesc>
                </teiHeader>
                <text><body><p>Dear Jon,</p><p>Yours, Ada</p></body></text>""").letter();

        assertThat(letter.senders()).isEmpty();
        assertThat(letter.recipients()).isEmpty();
        assertThat(letter.date()).isEmpty();
        assertThat(letter.sentFrom()).isEmpty();
        assertThat(letter.kind()).isEmpty();
        assertThat(letter.doubts()).isEmpty();
    }

    @Test
    void otherSpellings_areReadAndDoubted() {
        Letter letter = LetterFixture.correspDesc("""
                <correspAction type="sentBy"><persName>Ada Berg</persName></correspAction>
                <correspAction type="deliveredTo"><persName>Jon Holm</persName></correspAction>
                <correspAction type="weighed"/>""");

        assertThat(letter.senders()).extracting(Named::name).containsExactly("Ada Berg");
        assertThat(letter.recipients()).extracting(Named::name).containsExactly("Jon Holm");
        assertThat(letter.actions()).extracting(a -> a.type().orElseThrow().name())
                .containsExactly("sent", "received", "weighed");
        assertThat(letter.sent().orElseThrow().element().type()).contains("sentBy");
        assertThat(letter.doubts()).containsExactly("The action of type \"sentBy\" is read as \"sent\".",
                "The action of type \"deliveredTo\" is read as \"received\".");
    }

    @Test
    void everyAction_keepsItsType() {
        Letter letter = LetterFixture.correspDesc("""
                <correspAction type="sent"><persName>Ada Berg</persName></correspAction>
                <correspAction type="transmitted"><orgName>Post</orgName><note>by steamer</note></correspAction>
                <correspAction type="forwarded"/><correspAction type="redirected"/><correspAction type="delivered"/>
                <correspAction type="received"><persName>Jon Holm</persName></correspAction>
                <correspAction type="read"><persName>Ole Lund</persName></correspAction>
                <correspAction/>""");

        assertThat(letter.actions()).extracting(Action::type).extracting(t -> t.map(ActionType::name).orElse("-"))
                .containsExactly("sent", "transmitted", "forwarded", "redirected", "delivered", "received", "read",
                        "-");
        assertThat(letter.actions(ActionType.TRANSMITTED)).singleElement().satisfies(a -> {
            assertThat(a.correspondents()).extracting(Correspondent::isBody).containsExactly(true);
            assertThat(a.notes()).singleElement().satisfies(n -> assertThat(n.text()).isEqualTo("by steamer"));
        });
        assertThat(letter.recipients()).extracting(Named::name).containsExactly("Jon Holm");
        assertThat(letter.doubts()).isEmpty();
    }

    @Test
    void redirection_isNoSecondSender() {
        Letter letter = LetterFixture.correspDesc("""
                <correspAction type="sent"><persName>Ada Berg</persName></correspAction>
                <correspAction type="received" subtype="redirecting"><persName>The porter</persName></correspAction>
                <correspAction type="sent" subtype="redirecting"><persName>The porter</persName></correspAction>
                <correspAction type="received"><persName>Jon Holm</persName></correspAction>""");

        assertThat(letter.senders()).extracting(Named::name).containsExactly("Ada Berg");
        assertThat(letter.recipients()).extracting(Named::name).containsExactly("Jon Holm");
        assertThat(letter.actions()).hasSize(4);
    }

    @Test
    void copies_areNoRecipients() {
        Letter letter = LetterFixture.correspDesc("""
                <correspAction type="received" subtype="to"><persName>Jon Holm</persName></correspAction>
                <correspAction type="received" subtype="cc">
                  <persName n="2" ana="#struck">Ole Lund</persName></correspAction>
                """);

        assertThat(letter.recipients()).extracting(Named::name).containsExactly("Jon Holm");
        assertThat(letter.copies()).singleElement().satisfies(copy -> {
            assertThat(copy.recipient().name()).isEqualTo("Ole Lund");
            assertThat(copy.number()).contains("2");
            assertThat(copy.status()).containsExactly("struck");
        });
    }

    @Test
    void copies_fromTheListInTheText() {
        Letter letter = LetterFixture.body("""
                <div><opener><note type="distribution"><list><head>Copies to <persName>nobody</persName></head>
                  <item n="1"><persName ana="#done">Jon Holm</persName></item>
                  <item n="2"><persName>Ole Lund</persName></item></list></note></opener></div>
                <ab><interp xml:id="done">returned</interp></ab>""");

        assertThat(letter.copies()).extracting(Copy::toString).containsExactly("1 Jon Holm", "2 Ole Lund");
        assertThat(letter.copies()).extracting(Copy::origin).containsOnly(StatedIn.TEXT_NOTE);
        assertThat(letter.copies().get(0).status()).containsExactly("returned");
    }

    @Test
    void alias_leadsToTheIdentity() {
        Letter letter = LetterFixture.document("""
                <teiHeader><profileDesc><correspDesc><correspAction type="received">
                  <persName ref="#holm" type="alias" cert="medium" evidence="external">Captain</persName>
                  <persName ref="#holm">Jon H.</persName><persName ref="#holm"/><persName ref="#nowhere">X</persName>
                </correspAction></correspDesc></profileDesc></teiHeader>
                <standOff><listPerson><person xml:id="holm">
                  <persName type="alias">Captain</persName><persName type="main">Jon Holm</persName>
                  <idno type="viaf">https://viaf.org/viaf/1</idno>
                </person></listPerson></standOff>""").letter();

        List<Correspondent> all = letter.recipients();
        assertThat(all).extracting(Named::name).containsExactly("Captain", "Jon H.", "Jon Holm", "X");
        assertThat(all).extracting(Named::normalizedName).containsExactly("Jon Holm", "Jon Holm", "Jon Holm", "X");
        assertThat(all).extracting(Named::isAlias).containsExactly(true, false, false, false);
        assertThat(all.get(0).certainty()).contains("medium");
        assertThat(all.get(0).evidence()).contains("external");
        assertThat(all.get(0).identity()).hasValueSatisfying(e -> assertThat(e.id()).contains("holm"));
        assertThat(all.get(0).references()).extracting(AuthorityReference::value)
                .containsExactly("#holm", "https://viaf.org/viaf/1");
        assertThat(all.get(2).writtenName()).isEmpty();
        assertThat(all.get(3).identity()).isEmpty();
    }

    @Test
    void unknown_isStatedNotMissing() {
        Letter letter = LetterFixture.correspDesc("""
                <correspAction type="sent"><persName>unknown</persName></correspAction>
                <correspAction type="received">The deans</correspAction>""");

        assertThat(letter.senders()).extracting(Named::isUnknown).containsExactly(true);
        assertThat(letter.recipients()).singleElement().satisfies(recipient -> {
            assertThat(recipient.name()).isEqualTo("The deans");
            assertThat(recipient.type()).isEmpty();
            assertThat(recipient.isUnknown()).isFalse();
            assertThat(recipient.action()).isPresent();
        });
    }

    @Test
    void bothSidesInOneAction_areGivenAsWrittenAndDoubted() {
        Letter letter = LetterFixture.correspDesc("""
                <correspAction type="sent"><persName type="addressee">Ada Berg</persName>
                  <persName type="sender">Jon Holm</persName></correspAction>
                <correspAction type="received"><placeName>Northport</placeName></correspAction>""");

        assertThat(letter.senders()).extracting(Named::name).containsExactly("Ada Berg", "Jon Holm");
        assertThat(letter.senders()).extracting(s -> s.type().orElseThrow()).containsExactly("addressee", "sender");
        assertThat(letter.recipients()).isEmpty();
        assertThat(letter.doubts()).singleElement().asString()
                .contains("\"Ada Berg\" (addressee) and \"Jon Holm\" (sender)").contains("may be the other way round");
    }

    @Test
    void severalSendersWithoutSuchLabels_areNoDoubt() {
        Letter letter = LetterFixture.correspDesc("""
                <correspAction type="sent"><persName>Ada Berg</persName>
                  <persName>Jon Holm</persName></correspAction>""");

        assertThat(letter.senders()).hasSize(2);
        assertThat(letter.doubts()).isEmpty();
    }
}
