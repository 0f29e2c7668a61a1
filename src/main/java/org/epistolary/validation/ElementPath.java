package org.epistolary.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;

/** Paths of elements: writes them for people and resolves those that Schematron reports. */
final class ElementPath {

    private static final Pattern STEP = Pattern.compile("/(?:Q\\{([^}]*)})?([^/\\[{}@]+)\\[(\\d+)]");

    private ElementPath() {
    }

    /** The path of an element, or of the element a text stands in, with positions among siblings of the same name. */
    static String of(TeiNode node) {
        Deque<String> steps = new ArrayDeque<>();
        TeiElement element = node instanceof TeiElement self ? self : node.parent().orElse(null);
        while (element != null) {
            TeiElement parent = element.parent().orElse(null);
            steps.addFirst("/" + element.localName() + (parent == null ? "" : "[" + number(element, parent) + "]"));
            element = parent;
        }
        return String.join("", steps);
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

    private static Optional<TeiElement> child(TeiElement parent, String namespace, String localName, int number) {
        String uri = namespace == null ? "" : namespace;
        return parent.elements().stream()
                .filter(e -> e.localName().equals(localName) && e.name().getNamespaceURI().equals(uri))
                .skip(number - 1L)
                .findFirst();
    }

    private static int number(TeiElement element, TeiElement parent) {
        int number = 0;
        for (TeiElement sibling : parent.elements()) {
            if (sibling.name().equals(element.name())) {
                number++;
            }
            if (sibling == element) {
                break;
            }
        }
        return number;
    }
}
