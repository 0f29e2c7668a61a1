package org.epistolary.model;

import java.util.List;
import java.util.Optional;

import org.epistolary.model.tree.TeiElement;

/**
 * How the text of a file is related to its original: out of which language, into which, by whom.
 *
 * @param from the language of the original; empty when it is not stated
 * @param into the language of the translation; empty when it is not stated
 * @param translators who translated it, by relator {@code trl} or the like; empty when it is not stated
 * @param texts the translations that stand beside the original in this file; empty when the text itself is one
 */
public record Translation(Optional<LetterLanguage> from, Optional<LetterLanguage> into, List<Agent> translators,
        List<TeiElement> texts) {

    /** Keeps its own copies of the lists. */
    public Translation {
        translators = List.copyOf(translators);
        texts = List.copyOf(texts);
    }
}
