package org.epistolary.validation.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of many possible names somebody may have meant who wrote another one. */
public final class SimilarNames {

    private static final int MOST_CHANGES = 2;

    private SimilarNames() {
    }

    /** The names, those first that differ from the one that was written in no more than two letters. */
    public static List<String> first(String written, List<String> names) {
        return names.stream().sorted(Comparator.comparingInt(name -> distance(written, name))).toList();
    }

    /** The name that differs least from the one that was written; empty when all differ in more than two letters. */
    public static Optional<String> nearest(String written, Collection<String> names) {
        return names.stream().min(Comparator.comparingInt(name -> distance(written, name)))
                .filter(name -> distance(written, name) <= MOST_CHANGES);
    }

    private static int distance(String one, String other) {
        boolean comparable = Math.abs(one.length() - other.length()) <= MOST_CHANGES && one.length() > MOST_CHANGES;
        return Math.min(MOST_CHANGES + 1, comparable
                ? changes(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) : MOST_CHANGES + 1);
    }

    /** How many letters have to be added, taken out or changed to make one word of the other. */
    private static int changes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
