package org.epistolary.io;

import java.time.Duration;

import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.tree.Position;
import org.jspecify.annotations.Nullable;

/**
 * How much a reader takes before it says no, and how it says so.
 *
 * @param bytes the largest file, in bytes
 * @param depth the deepest nesting of elements
 * @param attributes the most attributes on one element
 * @param attributeLength the longest attribute value, in characters
 * @param entityLength what all references to entities may stand for together, in characters
 * @param time how long one document may take; null for as long as it takes
 */
record ReadLimits(long bytes, int depth, int attributes, int attributeLength, long entityLength,
        @Nullable Duration time) {

    static final ReadLimits DEFAULT = new ReadLimits(512L << 20, 1_000, 1_000, 1 << 20, 16L << 20, null);

    static final ReadLimits NONE = new ReadLimits(Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE,
            Integer.MAX_VALUE, Long.MAX_VALUE, null);

    ReadLimits withBytes(long most) {
        return new ReadLimits(atLeast(1, most, "maxBytes"), depth, attributes, attributeLength, entityLength, time);
    }

    ReadLimits withDepth(int deepest) {
        atLeast(1, deepest, "maxDepth");
        return new ReadLimits(bytes, deepest, attributes, attributeLength, entityLength, time);
    }

    ReadLimits withAttributes(int most) {
        atLeast(1, most, "maxAttributes");
        return new ReadLimits(bytes, depth, most, attributeLength, entityLength, time);
    }

    ReadLimits withAttributeLength(int longest) {
        atLeast(1, longest, "maxAttributeLength");
        return new ReadLimits(bytes, depth, attributes, longest, entityLength, time);
    }

    ReadLimits withEntityLength(long longest) {
        atLeast(0, longest, "maxEntityLength");
        return new ReadLimits(bytes, depth, attributes, attributeLength, longest, time);
    }

    ReadLimits withTime(Duration longest) {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("maxTime " + longest + ": The limit has to be more than nothing.");
        }
        return new ReadLimits(bytes, depth, attributes, attributeLength, entityLength, longest);
    }

    TeiParseException tooLarge(String file) {
        return beyond(file, new Position(1, 1), "The file has more than " + bytes + " bytes", "maxBytes",
                "--max-bytes");
    }

    TeiParseException letterTooLarge(String file, Position at) {
        return beyond(file, at, "The letter has more than " + bytes + " characters", "maxBytes", "--max-bytes");
    }

    TeiParseException tooDeep(String file, Position at) {
        return beyond(file, at, "Elements are nested more than " + depth + " deep", "maxDepth", "--max-depth");
    }

    TeiParseException tooManyAttributes(String file, Position at) {
        return beyond(file, at, "An element has more than " + attributes + " attributes", "maxAttributes",
                "--max-attributes");
    }

    TeiParseException attributeTooLong(String file, Position at) {
        return beyond(file, at, "An attribute has more than " + attributeLength + " characters", "maxAttributeLength",
                "--max-attribute-length");
    }

    TeiParseException entitiesTooLong(String file, Position at) {
        return beyond(file, at, "The entities of this file grow to more than " + entityLength + " characters",
                "maxEntityLength", "");
    }

    TeiParseException tooSlow(String file, Position at, Duration longest) {
        return beyond(file, at, "Reading the file takes more than " + longest.toMillis() + " ms", "maxTime",
                "--max-time");
    }

    private static TeiParseException beyond(String file, Position at, String what, String method, String option) {
        return new TeiParseException(Reason.LIMIT, file, at, what + ", the limit; if this is meant, raise it with "
                + (option.isEmpty() ? "" : option + " or ") + "TeiReader.Builder." + method + ".");
    }

    private static long atLeast(long least, long value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " " + value + ": The limit has to be at least " + least + ".");
        }
        return value;
    }
}
