package org.epistolary.transform;

import java.util.Map;

import net.sf.saxon.s9api.XdmNode;
import org.epistolary.model.TeiDocument;
import org.jspecify.annotations.Nullable;

/**
 * Finds out where each character of a text comes from. The stylesheet runs twice: once as ever, and once with marks
 * that name the source of each piece and without layout. The layout only deals in white space, so what is not white
 * space is the same in both, in the same order; that it is so is checked, not believed.
 */
final class TextOrigins {

    private final String text;
    private final MarkedText marked;
    private final @Nullable TextLeaf[] leaves;
    private final int[] offsets;

    private TextOrigins(String text, MarkedText marked) {
        this.text = text;
        this.marked = marked;
        this.leaves = new TextLeaf[text.length()];
        this.offsets = new int[text.length()];
    }

    /**
     * @throws RenderingException when the stylesheet fails on this document, or does something that cannot be followed
     */
    static TextRendering render(TeiDocument document, Stylesheet plain, Stylesheet marking) {
        XdmNode input = plain.input(document);
        if (input.getStringValue().chars().anyMatch(c -> MarkedText.isMark((char) c))) {
            throw new RenderingException(document.name() + ": The text contains noncharacters of Unicode (U+FDD0 to "
                    + "U+FDEF); its places cannot be told. Remove them.");
        }
        String text = plain.apply(document, input);
        Map<String, TextLeaf> byId = TextLeaves.byId(document, input);
        TextOrigins origins = new TextOrigins(text, new MarkedText(marking.apply(document, input), byId));
        if (!origins.align()) {
            throw new RenderingException(document.name() + ": The places of the text cannot be told, because the "
                    + "stylesheet changes words while it lays them out.");
        }
        return new TextRendering(text, origins.leaves, origins.offsets);
    }

    /** Walks through both texts at once; false when they are not the same words. */
    private boolean align() {
        int at = 0;
        int i = 0;
        while (i < text.length()) {
            int blanks = i;
            while (i < text.length() && MarkedText.isBlank(text.charAt(i))) {
                i++;
            }
            int next = at;
            while (next < marked.length() && MarkedText.isBlank(marked.charAt(next))) {
                next++;
            }
            if (i > blanks) {
                blank(blanks, at, next);
            }
            at = next;
            if (i < text.length()) {
                if (at == marked.length() || marked.charAt(at) != text.charAt(i)) {
                    return false;
                }
                set(i++, at++);
            }
        }
        while (at < marked.length() && MarkedText.isBlank(marked.charAt(at))) {
            at++;
        }
        return at == marked.length();
    }

    /** Of several blanks the first comes from the first that came from somewhere. */
    private void blank(int index, int from, int to) {
        for (int at = from; at < to; at++) {
            if (marked.leaf(at) != null) {
                set(index, at);
                return;
            }
        }
    }

    private void set(int index, int at) {
        leaves[index] = marked.leaf(at);
        offsets[index] = marked.offset(at);
    }
}
