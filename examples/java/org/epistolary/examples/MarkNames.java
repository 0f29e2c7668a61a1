package org.epistolary.examples;

import java.util.List;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.namesdates.PersName;
import org.epistolary.transform.TextRenderer;
import org.epistolary.transform.TextRendering;

/** What was found in the text of a letter becomes markup in the letter. */
public final class MarkNames {

    private MarkNames() {
    }

    /** Puts a {@code <persName>} around the first place where some words stand in the text of a letter. */
    public static List<PersName> mark(TeiDocument document, String words) {
        TextRendering rendering = TextRenderer.create().renderMapped(document);
        int start = rendering.text().indexOf(words);
        List<PersName> marked = rendering.annotate(start, start + words.length(), PersName::new);
        return marked;
    }
}
