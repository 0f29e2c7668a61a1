package org.epistolary.validation.internal.schematron;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/** Finds in a tree what a path of an SVRL report leads to. */
final class SvrlPath {

    private static final Pattern STEP = Pattern.compile("/(?:Q\\{([^}]*)})?([^/\\[{}@]+)\\[(\\d+)]");


    private SvrlPath() {
    }

    /**
     * The element a path such as {@code /Q{http://www.tei-c.org/ns/1.0}TEI[1]/Q{…}text[1]/@n} leads to; for an
     * attribute, text or comment the element that holds it. The root when the path is not understood.
     */
    static TeiElement resolve(TeiDocument document, String path) {
        Matcher step = STEP.matcher(path);
        TeiElement at = document.root();
        int end = 0;
        boolean first = true;
        while (step.find(end) && step.start() == end) {
            end = step.end();
            if (first) {
                first = false;
                continue;
            }
            Optional<TeiElement> next = child(at, step.group(1), step.group(2), Integer.parseInt(step.group(3)));
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    private static Optional<TeiElement> child(TeiElement parent, @Nullable String namespace, String localName, int number) {
        String uri = namespace == null ? "" : namespace;
        return parent.elements().stream()
                .filter(e -> e.localName().equals(localName) && e.name().getNamespaceURI().equals(uri))
                .skip(number - 1L)
                .findFirst();
    }
}
