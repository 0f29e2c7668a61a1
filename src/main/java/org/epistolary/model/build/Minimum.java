package org.epistolary.model.build;

import org.epistolary.model.core.P;
import org.epistolary.model.textstructure.Div;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.TeiElement;

/** What TEI insists on, said honestly where the caller said nothing. */
final class Minimum {

    private static final String LANGUAGE = "en";

    private final Skeleton document;

    Minimum(Skeleton document) {
        this.document = document;
    }

    void complete(Div div) {
        say("publicationStmt", "Nothing is said about publication.");
        say("sourceDesc", "Nothing is said about the source.");
        TeiElement body = document.part("body");
        if (div.elements().isEmpty() && body.elements().isEmpty()) {
            Content.fill(div, new P());
        }
        if (!div.elements().isEmpty()) {
            PartOrder.place(body, div);
        }
    }

    private void say(String part, String words) {
        TeiElement element = document.part(part);
        if (element.elements().isEmpty()) {
            P paragraph = Content.fill(new P(), words);
            boolean english = document.whole().lang().filter(lang -> lang.startsWith(LANGUAGE)).isPresent();
            if (!english) {
                paragraph.setAttribute(Names.XML_LANG, LANGUAGE);
            }
            Content.fill(element, paragraph);
        }
    }
}
