package org.epistolary.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.epistolary.transform.UnknownElement;
import org.epistolary.validation.finding.Message;

/** What no rule of rendering knows in the files of a run: a line for each name, with the first file that has it. */
final class UnknownElementLines {

    private final Map<String, Tally> tallies = new TreeMap<>();

    UnknownElementLines(Map<Path, List<UnknownElement>> unknown) {
        unknown.forEach((file, elements) -> elements.forEach(element ->
                tallies.merge(element.label(), new Tally(element.count(), 1, file), Tally::plus)));
    }

    void print(PrintWriter out) {
        tallies.forEach((label, tally) -> out.println(tally.first() + ": No rule knows "
                + Message.shown(label)
                + "; its content is rendered. " + Count.of(tally.elements(), "time") + " in "
                + Count.of(tally.files(), "file") + "."));
    }

    /** How often an element stands in how many files, and where first. */
    private record Tally(int elements, int files, Path first) {

        Tally plus(Tally other) {
            return new Tally(elements + other.elements, files + other.files, first);
        }
    }
}
