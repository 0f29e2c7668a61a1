package org.epistolary.io;

/**
 * How much a reader takes before it says no.
 *
 * @param bytes the largest file, in bytes
 * @param depth the deepest nesting of elements
 * @param attributes the most attributes on one element
 * @param attributeLength the longest attribute value, in characters
 * @param referencedLength what all references to entities may stand for together, in characters
 */
record ReadLimits(long bytes, int depth, int attributes, int attributeLength, long referencedLength) {

    ReadLimits withBytes(long most) {
        return new ReadLimits(most, depth, attributes, attributeLength, referencedLength);
    }

    ReadLimits withDepth(int deepest) {
        return new ReadLimits(bytes, deepest, attributes, attributeLength, referencedLength);
    }

    static final ReadLimits DEFAULT = new ReadLimits(512L << 20, 1_000, 1_000, 1 << 20, 16L << 20);
}
