package org.epistolary.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.SourceText;

/**
 * Some elements of a large text, each whole, put together to a document: with the tags of what is around them, the
 * white space before them and what stands beside the root. Every character is from the large text.
 */
final class LetterExcerpt {

    private static final int WHITE_SPACE = 256;

    private final LargeText text;
    private final ElementPlace root;
    private final Set<ElementPlace> wholes = new HashSet<>();
    private final List<ElementPlace> leftOut = new ArrayList<>();
    private final Map<ElementPlace, List<ElementPlace>> inside = new IdentityHashMap<>();
    private final StringBuilder out = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private long copied;

    private record Piece(long from, int at) {
    }

    private record Gap(long start, long end) {
    }

    LetterExcerpt(LargeText text, ElementPlace root) {
        this.text = text;
        this.root = root;
    }

    /** Wants elements with all that is in them. */
    void whole(Collection<ElementPlace> places) {
        wholes.addAll(places);
    }

    /** Wants the tags of an element. */
    void tags(ElementPlace place) {
        wanted(place);
    }

    /** Wants an element left out of what it stands in; to be called in document order. */
    void leaveOut(ElementPlace place) {
        leftOut.add(place);
    }

    private void wanted(ElementPlace place) {
        ElementPlace around = place.parent;
        if (around != null) {
            List<ElementPlace> siblings = inside.computeIfAbsent(around, k -> new ArrayList<>());
            if (!siblings.contains(place)) {
                siblings.add(place);
                wanted(around);
            }
        }
    }

    /** The document. */
    SourceText source() throws IOException {
        wholes.forEach(this::wanted);
        inside.values().forEach(siblings -> siblings.sort(Comparator.comparingLong(place -> place.start)));
        copy(0, root.start);
        write(root);
        copy(root.end, text.length());
        Position[] positions = new Position[pieces.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = text.position(pieces.get(i).from);
        }
        Encoding encoding = text.encoding();
        return SourceText.of(text.name(), out.toString(), encoding.charset()).byteOrderMark(encoding.mark())
                .pieces(pieces.stream().mapToInt(Piece::at).toArray(), positions).build();
    }

    private void write(ElementPlace place) throws IOException {
        if (wholes.contains(place)) {
            long from = place.start;
            for (Gap gap : gaps(place)) {
                copy(from, gap.start);
                trim();
                from = gap.end;
            }
            copy(from, place.end);
            return;
        }
        copy(place.start, place.contentStart);
        for (ElementPlace child : inside.getOrDefault(place, List.of())) {
            write(child);
        }
        copy(place.contentEnd, place.end);
    }

    /** What is left out of an element; elements that follow each other make one gap. */
    private List<Gap> gaps(ElementPlace whole) {
        List<Gap> gaps = new ArrayList<>();
        ElementPlace last = null;
        for (ElementPlace place : leftOut) {
            boolean goesOn = last != null && place.follows(last);
            if (goesOn) {
                gaps.set(gaps.size() - 1, new Gap(gaps.get(gaps.size() - 1).start, place.end));
            } else if (whole.contains(place)) {
                gaps.add(new Gap(place.start, place.end));
            }
            last = goesOn || whole.contains(place) ? place : null;
        }
        return gaps;
    }

    /** Copies a stretch with the white space before it, as far as that was not copied yet. */
    private void copy(long from, long to) throws IOException {
        if (from >= to) {
            return;
        }
        long before = Math.max(copied, from - WHITE_SPACE);
        String stretch = text.read(before, to);
        int start = (int) (from - before);
        while (start > 0 && stretch.charAt(start - 1) <= ' ') {
            start--;
        }
        if (before + start != copied || pieces.isEmpty()) {
            pieces.add(new Piece(before + start, out.length()));
        }
        out.append(stretch, start, stretch.length());
        copied = to;
    }

    private void trim() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) <= ' ') {
            end--;
        }
        out.setLength(end);
    }

    /** The offset in the document of what stands at an offset of the large text, or -1. */
    int offset(long in) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i).from <= in) {
                return pieces.get(i).at + (int) (in - pieces.get(i).from);
            }
        }
        return -1;
    }
}
