package org.epistolary.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The words of a text before they are laid out, each character with the place it comes from. It is read from what
 * {@code text-origins.xsl} writes.
 */
final class MarkedText {

    private static final char ID = '\uFDE0';
    private static final char TEXT = '\uFDE1';
    private static final char END = '\uFDE2';

    private final StringBuilder characters = new StringBuilder();
    private final List<@Nullable TextLeaf> leaves = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();

    /**
     * @param marked the words with marks
     * @param byId the texts by the ids in the marks
     */
    MarkedText(String marked, Map<String, TextLeaf> byId) {
        int at = 0;
        while (at < marked.length()) {
            char next = marked.charAt(at);
            if (next == ID) {
                int text = marked.indexOf(TEXT, at);
                int end = marked.indexOf(END, text);
                piece(marked.substring(text + 1, end), byId.get(marked.substring(at + 1, text)));
                at = end + 1;
            } else {
                add(isMark(next) ? ' ' : next, null, -1);
                at++;
            }
        }
    }

    /** Noncharacters that the stylesheets use between themselves. */
    static boolean isMark(char character) {
        return character >= '\uFDD0' && character <= '\uFDEF';
    }

    static boolean isBlank(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r';
    }

    int length() {
        return characters.length();
    }

    char charAt(int index) {
        return characters.charAt(index);
    }

    @Nullable TextLeaf leaf(int index) {
        return leaves.get(index);
    }

    int offset(int index) {
        return offsets.get(index);
    }

    /**
     * A piece has the characters of its text in their order, without some of them and with white space reduced: each
     * is the next one of its kind. If it is not so, somebody's rule made something else of it, and it comes from
     * nowhere.
     */
    private void piece(String piece, @Nullable TextLeaf leaf) {
        int[] places = leaf == null ? null : places(piece, leaf.text());
        for (int i = 0; i < piece.length(); i++) {
            boolean known = places != null && places[i] >= 0;
            add(piece.charAt(i), known ? leaf : null, known ? places[i] : -1);
        }
    }

    private static int @Nullable [] places(String piece, String text) {
        int[] places = new int[piece.length()];
        int from = 0;
        for (int i = 0; i < piece.length(); i++) {
            char wanted = piece.charAt(i);
            if (!isBlank(wanted)) {
                int found = text.indexOf(wanted, from);
                if (found < 0) {
                    return null;
                }
                places[i] = found;
                from = found + 1;
            }
        }
        blanks(piece, text, places);
        return places;
    }

    /** A blank comes from the first white space between its neighbours. */
    private static void blanks(String piece, String text, int[] places) {
        int from = 0;
        for (int i = 0; i < piece.length(); i++) {
            if (isBlank(piece.charAt(i))) {
                int to = i + 1 < piece.length() && !isBlank(piece.charAt(i + 1)) ? places[i + 1] : text.length();
                places[i] = -1;
                for (int at = from; at < to && places[i] < 0; at++) {
                    places[i] = isBlank(text.charAt(at)) || text.charAt(at) == '\u2028' ? at : -1;
                }
            }
            from = Math.max(from, places[i] + 1);
        }
    }

    private void add(char character, @Nullable TextLeaf leaf, int offset) {
        characters.append(character);
        leaves.add(leaf);
        offsets.add(offset);
    }
}
