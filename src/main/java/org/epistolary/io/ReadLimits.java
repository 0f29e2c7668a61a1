package org.epistolary.io;

/**
 * How much a reader takes before it says no.
 *
 * @param bytes the largest file, in bytes
 * @param depth the deepest nesting of elements
 * @param attributes the most attributes on one element
 * @param attributeLength the longest attribute value, in characters
 */
record ReadLimits(long bytes, int depth, int attributes, int attributeLength) {

    static final ReadLimits DEFAULT = new ReadLimits(512L << 20, 1_000, 1_000, 1 << 20);
}
