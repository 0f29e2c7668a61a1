package org.epistolary.examples;

import static org.epistolary.model.build.Attribute.id;
import static org.epistolary.model.build.Attribute.lang;
import static org.epistolary.model.build.Attribute.ref;
import static org.epistolary.model.build.Markup.element;
import static org.epistolary.model.build.Markup.foreign;
import static org.epistolary.model.build.Markup.orgName;
import static org.epistolary.model.build.Markup.p;
import static org.epistolary.model.build.Markup.respStmt;

import org.epistolary.model.build.EncodingBuilder;
import org.epistolary.model.build.PublicationBuilder;
import org.epistolary.model.tree.TeiElement;

/** What the edition of the telegram says of itself: who publishes it, under which terms, and how it was made. */
final class TelegramEdition {

    static final String ON_PUBLICATION = "The publication data given here (publisher, date, record number, rights) are "
            + "those of the archive's page, from which this file was made.";

    static final String ON_AUTHOR = "The page leaves its field for the author empty. Roshchin is named here as the "
            + "author because he signed the telegram.";

    static final String ON_LANGUAGE = "The page leaves its field for the language empty. That the original is Russian "
            + "follows from the Russian wording which the translator kept beside the precedence.";

    private TelegramEdition() {
    }

    static void publication(PublicationBuilder publication) {
        publication
                .edition("TEI encoding with a summary in place of the translation",
                        respStmt("Summary of the body and encoding by",
                                orgName(id("epistolary"), "the Epistolary project")))
                .publisher(orgName(ref("#happ"), "History and Public Policy Program Digital Archive"))
                .uploaded("2013-07-08")
                .record("117314")
                .rights("restricted", p("The rights statement of the page, summarised: the History and Public Policy "
                        + "Program is glad to see the Digital Archive used for research and teaching. Copyright may "
                        + "rest on some of the documents; it stays with its owners under United States and "
                        + "international law, and they were asked for permission where they could be reached. "
                        + "Questions about the rights in this document, and requests to use it commercially, go to "
                        + "the Program at ", element("email", "HAPP@wilsoncenter.org"), "."));
    }

    static void encoding(EncodingBuilder encoding) {
        encoding
                .editorial("The body is a summary made for this encoding, point by point and in its own words; it is "
                        + "neither the telegram nor the translation published on the archive's page. Facts and "
                        + "figures are those of the page, and so is the numbering of the points. The abstract and "
                        + "the rights statement are summaries too.")
                .editorial(p("Headings, the security marking, the list of copies, the line of receipt, the "
                        + "precedence, the address, the reference to the telegram answered, the closing formula, the "
                        + "signature, the number, the date and the labels of lists stand as the page prints them. A "
                        + "label is the content of ", gi("label"), "; ", att("n"), " on the ", gi("item"),
                        " that follows gives its value alone."))
                .editorial(p("What the page prints in square brackets is encoded as ", gi("supplied"), " when it adds "
                        + "words and as ", gi("gap"), " when it leaves something out. The brackets themselves are "
                        + "not part of the text: whoever displays it puts a ", gi("supplied"), " between square "
                        + "brackets and shows a ", gi("gap"), " as three dots between square brackets. The title in "
                        + "the header keeps the brackets of the page. The page names nobody for the identification "
                        + "of the addressee and for the omission, so its publisher is given as responsible."))
                .editorial(element("correction", p("A misprint of the page is kept in ", gi("sic"),
                        ", with its correction in ", gi("corr"), " beside it.")))
                .references("listy", p("Numbers of leaves (", transliterated("listy"), ") within the file (",
                        transliterated("delo"), "), with their leading zeros."));
    }

    private static TeiElement transliterated(String russian) {
        return foreign(lang("ru-Latn"), russian);
    }

    private static TeiElement gi(String element) {
        return element("gi", element);
    }

    private static TeiElement att(String attribute) {
        return element("att", attribute);
    }
}
