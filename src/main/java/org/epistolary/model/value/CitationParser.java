package org.epistolary.model.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Reads an archival citation part by part. Parts it does not understand wait and are then kept as one shelfmark. */
final class CitationParser {
    private final String citation;
    private final String text;
    private final List<Level> levels = new ArrayList<>();
    private final List<LeafRange> leaves = new ArrayList<>();
    private final List<CitationPart> waiting = new ArrayList<>();
    private final boolean repositoryGiven;
    private @Nullable String repository;
    private boolean fond;

    CitationParser(String citation, @Nullable String repository) {
        this.citation = citation;
        this.text = CitationPart.singleSpaced(citation);
        this.repository = repository;
        this.repositoryGiven = repository != null;
    }

    ArchivalReference parse() {
        boolean afterLeaves = false;
        for (CitationPart part : CitationPart.split(text)) {
            Optional<LeafRange> range = leaves(part.text(), afterLeaves);
            List<Level> found = range.isPresent() ? List.of() : levels(part.text());
            if (range.isPresent() || !found.isEmpty()) {
                settle(!found.isEmpty());
                range.ifPresent(leaves::add);
                levels.addAll(found);
            } else {
                waiting.add(part);
            }
            afterLeaves = range.isPresent();
        }
        settle(false);
        return new ArchivalReference(repository, levels, leaves, citation);
    }

    private Optional<LeafRange> leaves(String part, boolean afterLeaves) {
        if (afterLeaves) {
            Optional<LeafRange> range = LeafRange.parse(part);
            if (range.isPresent()) {
                return range;
            }
        }
        if (fond) {
            return FondForms.leaves(part);
        }
        // "f. 12" is a fond where one can begin, and a folio behind a shelfmark
        return mayBeginFond() && FondForms.fond(part).isPresent() ? Optional.empty() : PlainForms.folios(part);
    }

    private List<Level> levels(String part) {
        Optional<Level> level = fond ? FondForms.belowFond(part)
                : mayBeginFond() ? FondForms.fond(part) : Optional.empty();
        fond |= level.isPresent();
        return level.map(List::of).orElseGet(() -> PlainForms.levels(part));
    }

    private boolean mayBeginFond() {
        return !fond && levels.isEmpty() && leaves.isEmpty() && waiting.stream().noneMatch(CitationPart::hasDigit);
    }

    /** Finds a place for the parts that wait: at the very beginning they name the repository, elsewhere a shelfmark. */
    private void settle(boolean beforeLevel) {
        boolean atBeginning = !repositoryGiven && repository == null && levels.isEmpty() && leaves.isEmpty();
        int names = atBeginning ? repositoryNames(beforeLevel) : 0;
        if (names > 0) {
            repository = between(0, names);
        }
        if (names < waiting.size()) {
            levels.add(new Level(LevelKind.SHELFMARK, between(names, waiting.size())));
        }
        waiting.clear();
    }

    /** How many of the parts that wait are the repository's name. */
    private int repositoryNames(boolean beforeLevel) {
        if (!beforeLevel) {
            return !waiting.isEmpty() && PlainForms.isRepository(waiting.get(0).text()) ? 1 : 0;
        }
        int names = 0;
        while (names < waiting.size() && !waiting.get(names).hasDigit()) {
            names++;
        }
        return names;
    }

    private String between(int first, int end) {
        return text.substring(waiting.get(first).start(), waiting.get(end - 1).end());
    }
}
