package org.epistolary.model.build;

import org.epistolary.model.core.RespStmt;
import org.epistolary.model.core.Title;
import org.epistolary.model.tree.TeiElement;

/** Titles, and who answers for the document. */
final class TitleStatement {

    private static final String SUBORDINATE = "sub";

    private final Skeleton document;

    TitleStatement(Skeleton document) {
        this.document = document;
    }

    void title(Object... content) {
        TeiElement statement = document.part("titleStmt");
        long titles = statement.elements(Title.class).stream().filter(title -> !isSubordinate(title)).count();
        statement.content().add((int) titles, Markup.title(content));
    }

    void subtitle(Object... content) {
        document.add("titleStmt", Markup.title(Attribute.type(SUBORDINATE), content));
    }

    void agent(String element, Object... content) {
        document.add("titleStmt", Markup.element(element, content));
    }

    void responsibility(RespStmt statement) {
        document.add("titleStmt", statement);
    }

    /** Where there are subtitles, the others are the main ones. */
    void finish() {
        var titles = document.part("titleStmt").elements(Title.class);
        if (titles.stream().allMatch(TitleStatement::isSubordinate)) {
            throw new IllegalStateException("A document needs a title; call title(…).");
        }
        if (titles.stream().anyMatch(TitleStatement::isSubordinate)) {
            titles.stream().filter(title -> title.type().isEmpty()).forEach(title -> title.setType("main"));
        }
    }

    private static boolean isSubordinate(Title title) {
        return title.type().filter(SUBORDINATE::equals).isPresent();
    }
}
