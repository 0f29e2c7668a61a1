package org.epistolary.model.build;

import org.epistolary.model.header.RefsDecl;

/** How the file was made: {@code <encodingDesc>}. In each part, a string is a paragraph. */
public final class EncodingBuilder {

    private final Skeleton document;

    EncodingBuilder(Skeleton document) {
        this.document = document;
    }

    /** {@code <projectDesc>}: what the file was made for. */
    public EncodingBuilder project(Object... content) {
        Content.place(document.part("projectDesc"), Content::paragraph, content);
        return this;
    }

    /**
     * {@code <editorialDecl>}: what the editors did. Beside paragraphs it takes {@code correction},
     * {@code normalization}, {@code hyphenation} and their kin.
     */
    public EncodingBuilder editorial(Object... content) {
        Content.place(document.part("editorialDecl"), Content::paragraph, content);
        return this;
    }

    /**
     * {@code <refsDecl>}: a way of counting that references follow.
     *
     * @param id the name by which references point to it
     */
    public EncodingBuilder references(String id, Object... content) {
        return with(Content.fill(new RefsDecl(), Content::paragraph, Attribute.id(id), content));
    }

    /**
     * Adds to {@code <encodingDesc>} what this builder has no word for.
     *
     * @throws IllegalArgumentException for words that stand in no element
     */
    public EncodingBuilder with(Object... content) {
        document.add("encodingDesc", content);
        return this;
    }
}
