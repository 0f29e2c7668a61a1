package org.epistolary.model.build;

import org.epistolary.model.core.Publisher;
import org.epistolary.model.header.Availability;
import org.epistolary.model.header.Licence;
import org.epistolary.model.tree.TeiElement;

/** Who publishes the file, when, and under which terms: {@code <publicationStmt>}, and {@code <editionStmt>}. */
public final class PublicationBuilder {

    private final Skeleton document;

    PublicationBuilder(Skeleton document) {
        this.document = document;
    }

    /**
     * {@code <edition>}: which edition of the file this is, and who answers for it.
     *
     * @param content strings are the words of the edition, {@link Markup#respStmt} says who did what for it
     */
    public PublicationBuilder edition(Object... content) {
        Content.place(document.part("editionStmt"), words -> Markup.element("edition", words), content);
        return this;
    }

    /** {@code <publisher>}. TEI wants it before everything else that is said here, so the first one goes there. */
    public PublicationBuilder publisher(Object... content) {
        TeiElement statement = document.part("publicationStmt");
        Publisher publisher = Content.fill(new Publisher(), content);
        statement.content().add(hasAgent() ? statement.content().size() : 0, publisher);
        return this;
    }

    /** The day it was published, {@code 2013-07-08}, and how to print that; as it is given if there are no words. */
    public PublicationBuilder date(String when, Object... words) {
        return with(Markup.date(Attribute.when(when), Content.orElse(words, when)));
    }

    /** The day it was put on line, {@code 2013-07-08}, and how to print that; as it is given if there are no words. */
    public PublicationBuilder uploaded(String when, Object... words) {
        return with(Markup.date(Attribute.type("uploaded"), Attribute.when(when), Content.orElse(words, when)));
    }

    /** The identifier of the record in the publisher's catalogue. */
    public PublicationBuilder record(String identifier) {
        return with(Markup.idno(Attribute.type("record"), identifier));
    }

    /**
     * What one may do with it.
     *
     * @param status {@code free}, {@code restricted} or {@code unknown}
     * @param licence the terms; a string is a paragraph, {@link Attribute#target} leads to the full text
     */
    public PublicationBuilder rights(String status, Object... licence) {
        return with(Content.fill(new Availability(), Attribute.attribute("status", status),
                Content.fill(new Licence(), Content::paragraph, licence)));
    }

    /**
     * Adds to {@code <publicationStmt>} what this builder has no word for.
     *
     * @throws IllegalArgumentException for words that stand in no element
     */
    public PublicationBuilder with(Object... content) {
        document.add("publicationStmt", content);
        return this;
    }

    void finish() {
        if (document.has("publicationStmt") && !hasAgent()
                && document.part("publicationStmt").elements().stream().noneMatch(TeiElement::isBlock)) {
            throw new IllegalStateException("TEI wants to know who publishes before when and under which terms; call "
                    + "publication(p -> p.publisher(…)).");
        }
    }

    private boolean hasAgent() {
        return document.part("publicationStmt").elements().stream()
                .anyMatch(e -> e.is("publisher") || e.is("distributor") || e.is("authority"));
    }
}
