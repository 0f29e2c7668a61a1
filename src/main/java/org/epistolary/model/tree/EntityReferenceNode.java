package org.epistolary.model.tree;

import java.util.Optional;

/**
 * A reference to an entity that the document declares in its DOCTYPE: {@code &nbsp;}. It stays a reference, in the tree
 * and in the file.
 */
public final class EntityReferenceNode extends TeiNode {

    private final String name;
    private final Entities entities;

    EntityReferenceNode(String name, Entities entities, SourceText source, int start) {
        this.name = name;
        this.entities = entities;
        setSource(source, start);
    }

    /** The name of the entity: {@code nbsp}. */
    public String name() {
        return name;
    }

    /** What it is declared as, other references in it unresolved; empty when it is not declared in this file. */
    public Optional<String> declaration() {
        return entities.declaration(name);
    }

    /** The characters it stands for; empty when they are not in this file or when there is markup among them. */
    public Optional<String> value() {
        return entities.value(name);
    }

    /** The entities of the document this was read from. */
    public Entities entities() {
        return entities;
    }

    /** The characters it stands for; an empty string when they are not known. */
    @Override
    public String text() {
        return value().orElse("");
    }

    /** False: a reference can be moved and removed, not changed. */
    @Override
    public boolean isEdited() {
        return false;
    }

    @Override
    public String toString() {
        return "&" + name + ";";
    }
}
