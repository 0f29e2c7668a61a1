package org.epistolary.validation.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a schema was made of: what each of its references meant, and what each file held. As long as that is so, it is
 * the same schema.
 *
 * @param systemId its URI, or what a catalog has for it
 * @param references every reference that was followed
 * @param digests every file that was read, by its URI
 * @param clock how far what it says depends on when it is asked
 */
public record SchemaTrace(String systemId, List<Reference> references, Map<String, String> digests, Clock clock) {

    /** A reference in a schema and what it means, catalogs included. */
    public record Reference(String base, String reference, String meaning) implements Comparable<Reference> {

        private static final Comparator<Reference> ORDER = Comparator.comparing(Reference::base)
                .thenComparing(Reference::reference).thenComparing(Reference::meaning);

        @Override
        public int compareTo(Reference other) {
            return ORDER.compare(this, other);
        }
    }

    /** Whether rules ask for the time. */
    public enum Clock {

        /** They do not. */
        NONE,
        /** They ask what day it is. */
        DAY,
        /** They ask for the time of day, or for something that is never the same. */
        MOMENT;

        private static final Pattern DAYS = Pattern.compile("current-date\\s*\\(");
        private static final Pattern MOMENTS = Pattern.compile(
                "(?:current-dateTime|current-time|random-number-generator)\\s*\\(|\0");

        /** What a file of a schema says; where it is not ASCII it is not understood, so the worst is supposed. */
        static Clock of(byte[] content) {
            String text = new String(content, StandardCharsets.ISO_8859_1);
            if (MOMENTS.matcher(text).find()) {
                return MOMENT;
            }
            return DAYS.matcher(text).find() ? DAY : NONE;
        }

        /** The worse of two. */
        public Clock or(Clock other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }
}
