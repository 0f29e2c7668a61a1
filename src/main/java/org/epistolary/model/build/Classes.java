package org.epistolary.model.build;

import java.util.Locale;

import org.epistolary.model.header.CatRef;
import org.epistolary.model.header.Category;
import org.epistolary.model.header.Taxonomy;
import org.epistolary.model.tree.TeiElement;

/** What the document is classified as: the category in its taxonomy, and the reference to it. */
final class Classes {

    private final Skeleton document;

    Classes(Skeleton document) {
        this.document = document;
    }

    void add(String taxonomy, String id, Object... descriptions) {
        Category category = Content.fill(new Category(), Markup::catDesc, Attribute.id(id), descriptions);
        Content.fill(taxonomy(taxonomy), category);
        document.add("textClass", Content.fill(new CatRef(), Attribute.attribute("scheme", "#" + taxonomy),
                Attribute.target("#" + id)));
    }

    /** An id made of the words themselves: {@code Top Secret} gives {@code top-secret}. */
    static String idOf(String words) {
        String id = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() || !Character.isLetter(id.codePointAt(0)) ? "_" + id : id;
    }

    private TeiElement taxonomy(String id) {
        TeiElement declarations = document.part("classDecl");
        return declarations.elements().stream()
                .filter(there -> there.id().filter(id::equals).isPresent())
                .findFirst().orElseGet(() -> {
                    Taxonomy made = Content.fill(new Taxonomy(), Attribute.id(id));
                    PartOrder.place(declarations, made);
                    return made;
                });
    }
}
