package org.epistolary.model.tree;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A document type declaration: {@code <!DOCTYPE TEI [ … ]>}. It is kept as it was written; nothing it names is read.
 */
public final class DoctypeNode extends TeiNode {

    private final String name;
    private final @Nullable String publicId;
    private final @Nullable String systemId;
    private final Entities entities;

    DoctypeNode(Declared declared, SourceText source, int start) {
        this.name = declared.name();
        this.publicId = declared.publicId();
        this.systemId = declared.systemId();
        this.entities = declared.entities();
        setSource(source, start);
    }

    /**
     * What a parser found in a document type declaration.
     *
     * @param name the name of the root element
     * @param publicId the public identifier, or null
     * @param systemId the system identifier, or null
     * @param entities the general entities of the internal subset
     */
    public record Declared(String name, @Nullable String publicId, @Nullable String systemId, Entities entities) {
    }

    /** The name of the root element it announces. */
    public String name() {
        return name;
    }

    /** The public identifier of an external subset, which is never read; empty when there is none. */
    public Optional<String> publicId() {
        return Optional.ofNullable(publicId);
    }

    /** The system identifier of an external subset, which is never read; empty when there is none. */
    public Optional<String> systemId() {
        return Optional.ofNullable(systemId);
    }

    /** The entities declared in the internal subset. */
    public Entities entities() {
        return entities;
    }

    /** Empty: a declaration is no part of the text. */
    @Override
    public String text() {
        return "";
    }

    /** False: it can only be kept. */
    @Override
    public boolean isEdited() {
        return false;
    }

    @Override
    public String toString() {
        return span().map(SourceSpan::text).orElse("<!DOCTYPE " + name + ">");
    }
}
