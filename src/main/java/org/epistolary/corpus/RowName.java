package org.epistolary.corpus;

import java.util.List;

import org.epistolary.model.Named;
import org.epistolary.model.value.AuthorityReference;

/**
 * A person, body or place in a row.
 *
 * @param name the name as the letter shows it
 * @param normalizedName the name as the editors establish it, which of an alias is the name behind it
 * @param references the identities it is given, as written; empty when there is none
 */
public record RowName(String name, String normalizedName, List<String> references) {

    /** Keeps its own copy of the list. */
    public RowName {
        references = List.copyOf(references);
    }

    static List<RowName> of(List<? extends Named> names) {
        return names.stream().map(n -> new RowName(n.name(), n.normalizedName(), values(n.references()))).toList();
    }

    private static List<String> values(List<AuthorityReference> references) {
        return references.stream().map(AuthorityReference::value).toList();
    }

    /** The name, with the references in round brackets when there are any. */
    @Override
    public String toString() {
        return references.isEmpty() ? name : name + " (" + String.join(" ", references) + ")";
    }
}
