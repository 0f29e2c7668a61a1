package org.epistolary.io;

import java.util.List;

import org.epistolary.model.tree.SourceSpan;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;

/** The white space a new or removed child leaves around it, taken from what stands beside it. */
final class Layout {

    private static final String STEP = "  ";

    private Layout() {
    }

    /** Whether white space in an element that is being edited is layout, and a line break is part of it. */
    static boolean applies(TeiElement element) {
        return element.isElementOnly();
    }

    /** Line break and indentation for a new child, as its siblings have it. */
    static String childBreak(TeiElement element) {
        List<TeiNode> content = element.content();
        for (int i = 0; i + 1 < content.size(); i++) {
            if (isBreak(content.get(i)) && !(content.get(i + 1) instanceof TextNode)) {
                return lastLine(content.get(i).text());
            }
        }
        return ownBreak(element) + STEP;
    }

    /** Line break and indentation at which an element itself begins; used before its end tag. */
    static String ownBreak(TeiElement element) {
        return element.span().map(Layout::indentationBefore).orElse("\n");
    }

    static boolean isBreak(TeiNode node) {
        return node instanceof TextNode text && text.isBlank() && text.text().indexOf('\n') >= 0;
    }

    /** Whether two nodes stood directly behind each other in the file, and still do. */
    static boolean contiguous(TeiNode before, TeiNode node) {
        SourceSpan first = before.span().orElse(null);
        SourceSpan second = node.span().orElse(null);
        return first != null && second != null && first.source() == second.source() && first.end() == second.start();
    }

    private static String lastLine(String blank) {
        return blank.substring(blank.lastIndexOf('\n'));
    }

    private static String indentationBefore(SourceSpan span) {
        String text = span.source().text();
        int lineStart = span.start();
        while (lineStart > 0 && (text.charAt(lineStart - 1) == ' ' || text.charAt(lineStart - 1) == '\t')) {
            lineStart--;
        }
        boolean atLineStart = lineStart == 0 || text.charAt(lineStart - 1) == '\n';
        return "\n" + (atLineStart ? text.substring(lineStart, span.start()) : "");
    }
}
