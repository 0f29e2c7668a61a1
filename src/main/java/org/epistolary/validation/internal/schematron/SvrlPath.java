package org.epistolary.validation.internal.schematron;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.namespace.QName;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;

/**
 * Finds in a tree what the paths of an SVRL report lead to. The children of an element are counted once, however many
 * paths lead through it. For one document and one thread, as long as nothing is edited.
 */
final class SvrlPath {

    private static final Pattern STEP = Pattern.compile("/(?:Q\\{([^}]*)})?([^/\\[{}@]+)\\[(\\d+)]");

    private final TeiElement root;
    private final Map<TeiElement, Map<QName, List<TeiElement>>> children = new IdentityHashMap<>();

    SvrlPath(TeiDocument document) {
        this.root = document.root();
    }

    /**
     * The element a path such as {@code /Q{http://www.tei-c.org/ns/1.0}TEI[1]/Q{…}text[1]/@n} leads to; for an
     * attribute, text or comment the element that holds it. The root when the path is not understood.
     */
    TeiElement resolve(String path) {
        Matcher step = STEP.matcher(path);
        TeiElement at = root;
        int end = 0;
        boolean first = true;
        while (step.find(end) && step.start() == end) {
            end = step.end();
            if (first) {
                first = false;
                continue;
            }
            List<TeiElement> named = children(at).getOrDefault(new QName(step.group(1), step.group(2)), List.of());
            int number = Integer.parseInt(step.group(3));
            if (number > named.size()) {
                return at;
            }
            at = named.get(number - 1);
        }
        return at;
    }

    private Map<QName, List<TeiElement>> children(TeiElement parent) {
        return children.computeIfAbsent(parent,
                p -> p.elements().stream().collect(Collectors.groupingBy(TeiElement::name)));
    }
}
