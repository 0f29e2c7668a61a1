package org.epistolary.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.epistolary.model.tree.WhiteSpace;

/** The words of a name, a title or a line, without notes and with one reading of each choice. */
final class ReadingText {

    private static final Set<String> SILENT = Set.of("note", "index", "del", "desc", "figDesc");
    private static final List<String> WRITTEN = List.of("sic", "orig", "abbr");
    private static final List<String> NORMALIZED = List.of("corr", "reg", "expan");

    private ReadingText() {
    }

    /** The words as the source has them: of a choice, what was written. */
    static String written(TeiElement element) {
        return read(element, WRITTEN);
    }

    /** The words as the editors read them: of a choice, the correction, regularisation or expansion. */
    static String normalized(TeiElement element) {
        return read(element, NORMALIZED);
    }

    private static String read(TeiElement root, List<String> preferred) {
        StringBuilder out = new StringBuilder();
        Deque<Iterator<? extends TeiNode>> open = new ArrayDeque<>();
        open.push(root.content().iterator());
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            TeiNode node = open.peek().next();
            if (node instanceof TextNode text) {
                out.append(text.text());
            } else if (node instanceof TeiElement element && !SILENT.contains(element.localName())) {
                enter(element, preferred, out, open);
            }
        }
        return WhiteSpace.collapse(out.toString());
    }

    private static void enter(TeiElement element, List<String> preferred, StringBuilder out,
            Deque<Iterator<? extends TeiNode>> open) {
        if (element.is("choice")) {
            open.push(pick(element, preferred).iterator());
            return;
        }
        boolean breaks = element.is("lb") || element.is("space") || element.is("pb") || element.is("p");
        if (breaks && !element.attribute("break").filter("no"::equals).isPresent()) {
            out.append(' ');
        }
        open.push(element.content().iterator());
    }

    private static List<TeiElement> pick(TeiElement choice, List<String> preferred) {
        for (String name : preferred) {
            List<TeiElement> named = choice.elements(name);
            if (!named.isEmpty()) {
                return named.subList(0, 1);
            }
        }
        List<TeiElement> all = choice.elements();
        return all.isEmpty() ? all : all.subList(0, 1);
    }
}
