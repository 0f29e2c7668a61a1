package org.epistolary.model.value;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints an {@link ArchivalReference} in the way its parser reads. */
final class CitationFormat {
    private static final Map<LevelKind, String> LATIN = Map.of(LevelKind.FOND, "f. ", LevelKind.OPIS, "op. ",
            LevelKind.DELO, "d. ", LevelKind.STORAGE_UNIT, "ed. khr. ", LevelKind.FOLDER, "p. ", LevelKind.BOX, "k. ");
    private static final Map<LevelKind, String> CYRILLIC = Map.of(LevelKind.FOND, "Ф. ", LevelKind.OPIS, "Оп. ",
            LevelKind.DELO, "Д. ", LevelKind.STORAGE_UNIT, "Ед. хр. ", LevelKind.FOLDER, "П. ", LevelKind.BOX, "К. ");
    private static final Map<LevelKind, String> PLAIN = Map.of(LevelKind.OPIS, "op. ", LevelKind.DELO, "d. ",
            LevelKind.STORAGE_UNIT, "ed. khr. ", LevelKind.SERIES, "Series ", LevelKind.PIECE, "Piece ",
            LevelKind.RECORD_GROUP, "RG ", LevelKind.ENTRY, "Entry ", LevelKind.BOX, "Box ",
            LevelKind.FOLDER, "Folder ", LevelKind.FILE, "File ");

    private final ArchivalReference reference;
    private final boolean fond;
    private final boolean cyrillic;
    private final StringBuilder text = new StringBuilder();

    private CitationFormat(ArchivalReference reference, boolean fond, boolean cyrillic) {
        this.reference = reference;
        this.fond = fond;
        this.cyrillic = cyrillic;
    }

    static String of(ArchivalReference reference, ArchivalReference.Style style) {
        boolean fond = reference.fond().isPresent();
        return new CitationFormat(reference, fond, fond && style == ArchivalReference.Style.CYRILLIC).text();
    }

    private String text() {
        reference.repository().ifPresent(text::append);
        List<Level> levels = reference.levels();
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            if (i > 0 && PlainForms.isSeriesAndPiece(levels.get(i - 1), level)) {
                text.append('/').append(level.number());
            } else {
                boolean named = i + 1 < levels.size() && PlainForms.isSeriesAndPiece(level, levels.get(i + 1));
                add(named ? "" : label(level.kind()), level.number());
            }
        }
        if (!reference.leaves().isEmpty()) {
            add(leavesLabel(), reference.leaves().stream().map(this::leaves).collect(Collectors.joining(", ")));
        }
        return text.toString();
    }

    private String label(LevelKind kind) {
        Map<LevelKind, String> labels = cyrillic ? CYRILLIC : fond ? LATIN : PLAIN;
        return labels.getOrDefault(kind, PLAIN.getOrDefault(kind, ""));
    }

    /** Cyrillic abbreviations follow a full stop; anything else follows a comma, to be found again. */
    private void add(String label, String value) {
        if (text.length() > 0) {
            boolean afterStop = text.charAt(text.length() - 1) == '.';
            text.append(cyrillic && !label.isEmpty() && label.charAt(0) > 'z' && !afterStop ? ". " : ", ");
        }
        text.append(label).append(value);
    }

    private String leavesLabel() {
        List<LeafRange> leaves = reference.leaves();
        boolean one = leaves.size() == 1 && leaves.get(0).isSingle();
        if (cyrillic) {
            return "Л. ";
        }
        if (fond) {
            return one ? "l. " : "ll. ";
        }
        return one ? "fol. " : "fols. ";
    }

    private String leaves(LeafRange range) {
        return range.isSingle() ? leaf(range.from()) : leaf(range.from()) + "-" + leaf(range.to());
    }

    /** The verso in the script of the citation: {@code 130ob}, {@code 130об.} */
    private String leaf(String leaf) {
        boolean verso = leaf.endsWith("ob") || leaf.endsWith("об");
        if (!verso || !fond) {
            return leaf;
        }
        return leaf.substring(0, leaf.length() - 2) + (cyrillic ? "об." : "ob");
    }
}
