package org.epistolary.model.tree;

import java.util.Arrays;

/** Where the pieces that a text was put together from stand in the larger text they come from. */
final class SourcePieces {

    private final int[] starts;
    private final Position[] positions;

    /**
     * @param starts the offset at which each piece begins, ascending; the first is 0
     * @param positions the place of each in the larger text
     */
    SourcePieces(int[] starts, Position[] positions) {
        this.starts = starts;
        this.positions = positions;
    }

    /** The place of an offset in the larger text. */
    Position position(int offset, LineStarts lines) {
        int found = Arrays.binarySearch(starts, offset);
        int piece = Math.max(0, found >= 0 ? found : -found - 2);
        Position from = lines.position(starts[piece]);
        Position here = lines.position(offset);
        Position there = positions[piece];
        return here.line() == from.line()
                ? new Position(there.line(), there.column() + here.column() - from.column())
                : new Position(there.line() + here.line() - from.line(), here.column());
    }
}
