package org.epistolary.io;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Where one element stands in a large text: its two tags and what is between, and what stands around it. */
final class ElementPlace {

    final @Nullable ElementPlace parent;
    /** Which of the elements in its parent it is, from 0. */
    final int number;
    final long start;
    long contentStart;
    long contentEnd;
    long end;
    /** Of TEI and teiCorpus: the headers in it. */
    List<ElementPlace> headers = List.of();
    /** Of TEI: the descriptions of correspondence in its header. */
    List<ElementPlace> descriptions = List.of();
    /** Of TEI: the TEI and teiCorpus elements in it. */
    List<ElementPlace> inner = List.of();

    ElementPlace(@Nullable ElementPlace parent, int number, long start, long contentStart) {
        this.parent = parent;
        this.number = number;
        this.start = start;
        this.contentStart = contentStart;
    }

    boolean contains(ElementPlace other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether this is the next element behind another one. */
    boolean follows(ElementPlace other) {
        return parent == other.parent && number == other.number + 1;
    }

    static List<ElementPlace> with(List<ElementPlace> places, ElementPlace added) {
        List<ElementPlace> more = places.isEmpty() ? new ArrayList<>(1) : places;
        more.add(added);
        return more;
    }
}
