package org.epistolary.fuzz;

/**
 * Bytes as a series of decisions. When they are used up every decision is the first possible, so a short input makes a
 * short program.
 */
final class Choices {

    private final byte[] bytes;
    private int at;

    Choices(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    boolean isUsedUp() {
        return at >= bytes.length;
    }

    /** A number from 0 to the bound, which is not among them. */
    int below(int bound) {
        int value = 0;
        for (int most = 1; most < bound && !isUsedUp(); most <<= 8) {
            value = value << 8 | bytes[at++] & 0xFF;
        }
        return bound <= 1 ? 0 : (value & Integer.MAX_VALUE) % bound;
    }

    String of(String... values) {
        return values[below(values.length)];
    }
}
