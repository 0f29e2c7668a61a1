package org.epistolary.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.epistolary.model.tree.EntityReferenceNode;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.epistolary.model.tree.WhiteSpace;

/** The words of a name, a title or a line, without notes and with one reading of each choice. */
final class ReadingText {

    private static final Set<String> SILENT = Set.of("note", "index", "del", "gap", "figDesc");
    /** What stands on a line of its own, so that its words do not touch those beside it. */
    private static final Set<String> LINES = Set.of("lb", "pb", "cb", "space", "p", "ab", "l", "addrLine", "item",
            "label", "head", "salute", "signed", "dateline", "opener", "closer", "address", "row", "cell", "div",
            "postscript");
    /** Where white space is layout even between words. */
    private static final Set<String> ELEMENTS_ONLY = Set.of("choice", "subst", "app");
    private static final List<String> WRITTEN = List.of("sic", "orig", "abbr", "lem");
    private static final List<String> NORMALIZED = List.of("corr", "reg", "expan", "lem");

    private final List<String> preferred;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Frame> open = new ArrayDeque<>();

    private record Frame(Iterator<? extends TeiNode> rest, boolean line) {
    }

    private ReadingText(List<String> preferred) {
        this.preferred = preferred;
    }

    /** The words as the source has them: of a choice, what was written. */
    static String written(TeiElement element) {
        return new ReadingText(WRITTEN).read(element);
    }

    /** The words as the editors read them: of a choice, the correction, regularisation or expansion. */
    static String normalized(TeiElement element) {
        return new ReadingText(NORMALIZED).read(element);
    }

    private String read(TeiElement root) {
        enter(root);
        while (!open.isEmpty()) {
            Frame top = open.peek();
            if (!top.rest().hasNext()) {
                open.pop();
                out.append(top.line() ? " " : "");
                continue;
            }
            TeiNode node = top.rest().next();
            if (node instanceof TextNode text && !isLayout(text)) {
                out.append(text.text());
            } else if (node instanceof EntityReferenceNode reference) {
                out.append(reference.text());
            } else if (node instanceof TeiElement element && !SILENT.contains(element.localName())) {
                enter(element);
            }
        }
        return WhiteSpace.collapse(out.toString());
    }

    private void enter(TeiElement element) {
        boolean block = LINES.contains(element.localName())
                || element.attribute("type").filter("letterhead"::equals).isPresent();
        boolean line = block && element.attribute("break").filter("no"::equals).isEmpty();
        out.append(line ? " " : "");
        boolean alternatives = element.is("choice") || element.is("app");
        open.push(new Frame(alternatives ? pick(element).iterator() : element.content().iterator(), line));
    }

    private List<TeiElement> pick(TeiElement choice) {
        for (String name : preferred) {
            List<TeiElement> named = choice.elements(name);
            if (!named.isEmpty()) {
                return named.subList(0, 1);
            }
        }
        List<TeiElement> all = choice.elements();
        return all.isEmpty() ? all : all.subList(0, 1);
    }

    private static boolean isLayout(TextNode text) {
        return text.isBlank() && text.parent().filter(p -> ELEMENTS_ONLY.contains(p.localName())).isPresent();
    }
}
