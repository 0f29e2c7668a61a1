package org.epistolary.io;

import java.util.List;

import org.epistolary.model.tree.SourceSpan;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.jspecify.annotations.Nullable;

/** The white space a new or removed child leaves around it, taken from what stands beside it. */
final class Layout {

    private static final String STEP = "  ";

    /** How far back the beginning of a line is looked for: a file may be one line. */
    private static final int LONGEST_LINE = 1_000;

    private Layout() {
    }

    /**
     * Whether new children of an element that is being edited get lines of their own: white space in it is layout, and
     * those that were there had lines of their own, or there were none and it has one itself.
     */
    static boolean applies(TeiElement element) {
        if (!element.isElementOnly()) {
            return false;
        }
        SourceSpan content = element.contentSpan().orElse(null);
        if (content == null || content.start() == content.end()) {
            return element.span().map(Layout::beginsLine).orElse(true);
        }
        return element.content().stream().anyMatch(Layout::isBreak) || content.text().isBlank()
                || element.content().isEmpty();
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
        SourceSpan first = lastOf(before);
        SourceSpan second = firstOf(node);
        return first != null && second != null && first.source() == second.source() && first.end() == second.start();
    }

    /** Whether a node stood at the very beginning of a content, and still does. */
    static boolean startsContent(TeiNode child, SourceSpan content) {
        SourceSpan first = firstOf(child);
        return first != null && first.source() == content.source() && first.start() == content.start();
    }

    /** Whether a node stood at the very end of a content, and still does. */
    static boolean endsContent(TeiNode child, SourceSpan content) {
        SourceSpan last = lastOf(child);
        return last != null && last.source() == content.source() && last.end() == content.end();
    }

    /** Where a node begins in the file; of an element put around something, where that begins. */
    private static @Nullable SourceSpan firstOf(TeiNode node) {
        TeiNode at = node;
        while (at.span().isEmpty() && at instanceof TeiElement wrapper && !wrapper.content().isEmpty()) {
            at = wrapper.content().get(0);
        }
        return at.span().orElse(null);
    }

    /** Where a node ends in the file; of an element put around something, where that ends. */
    private static @Nullable SourceSpan lastOf(TeiNode node) {
        TeiNode at = node;
        while (at.span().isEmpty() && at instanceof TeiElement wrapper && !wrapper.content().isEmpty()) {
            at = wrapper.content().get(wrapper.content().size() - 1);
        }
        return at.span().orElse(null);
    }

    private static String lastLine(String blank) {
        return blank.substring(blank.lastIndexOf('\n'));
    }

    /** The indentation of the line on which something begins. */
    private static String indentationBefore(SourceSpan span) {
        String text = span.source().text();
        int start = lineStart(span);
        int end = start;
        while (end < span.start() && isIndentation(text.charAt(end))) {
            end++;
        }
        return "\n" + text.substring(start, end);
    }

    private static boolean beginsLine(SourceSpan span) {
        return span.source().text().substring(lineStart(span), span.start()).chars()
                .allMatch(c -> isIndentation((char) c));
    }

    private static int lineStart(SourceSpan span) {
        String text = span.source().text();
        int start = span.start();
        int least = Math.max(0, start - LONGEST_LINE);
        while (start > least && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    private static boolean isIndentation(char c) {
        return c == ' ' || c == '\t';
    }
}
