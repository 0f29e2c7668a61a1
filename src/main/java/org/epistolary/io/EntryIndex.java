package org.epistolary.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.epistolary.model.tree.TeiElement;

/**
 * The places of persons, bodies, places and categories that have an {@code xml:id}, which letters point to from
 * anywhere in the file. An id is kept as a number, so that many of them take little.
 */
final class EntryIndex {

    private static final Set<String> NAMES = Set.of("person", "personGrp", "org", "place", "persName", "orgName",
            "placeName", "geogName", "name", "author", "editor", "nym", "category", "interp", "item", "note");

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(long id, ElementPlace place) {
    }

    static boolean isEntry(String localName) {
        return NAMES.contains(localName);
    }

    void add(String id, ElementPlace place) {
        entries.add(new Entry(number(id), place));
    }

    /** Makes it ready to be asked. */
    void sort() {
        entries.sort(Comparator.comparingLong(Entry::id));
    }

    /**
     * The entry with an id, as {@link TeiElement} trees are searched: the first within the innermost of some elements
     * around the place it is asked for.
     */
    Optional<ElementPlace> find(String id, List<ElementPlace> around) {
        long number = number(id);
        int from = first(number);
        for (ElementPlace holder : around) {
            for (int i = from; i < entries.size() && entries.get(i).id == number; i++) {
                if (holder.contains(entries.get(i).place)) {
                    return Optional.of(entries.get(i).place);
                }
            }
        }
        return Optional.empty();
    }

    private int first(long number) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).id < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long number(String id) {
        long number = 1_125_899_906_842_597L;
        for (int i = 0; i < id.length(); i++) {
            number = 31 * number + id.charAt(i);
        }
        return number;
    }
}
