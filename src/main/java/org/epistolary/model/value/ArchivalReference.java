package org.epistolary.model.value;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where a document is kept: the repository, the way down through the archive's arrangement, and the leaves. In TEI
 * they are an {@code <msIdentifier>} and a {@code <locus>}; in print, a citation such as
 * {@code RGASPI, f. 558, op. 11, d. 334, ll. 0126-0128}.
 *
 * <p>Parsing understands fond, opis, delo and leaves in Latin and Cyrillic abbreviations, series and piece
 * ({@code FO 371/84100}), record group, entry, box, folder and file, and named collections. Whatever it does not
 * understand is kept as a {@link LevelKind#SHELFMARK}, in its place among the levels or, if it stands behind the
 * leaves, as the last of them; nothing is lost and nothing is an error.
 *
 * <p>Two references are equal when repository, levels and leaves are; the {@linkplain #citation() wording} does not
 * matter.
 *
 * <p>TEI Guidelines: Manuscript Description, The Manuscript Identifier.
 */
public final class ArchivalReference {

    /** The script of a fond's abbreviations; numbers and names stand as they are in either. */
    public enum Style {
        /** {@code RGASPI, f. 558, op. 11, d. 334, ll. 126-128, 130ob}. */
        LATIN,
        /** {@code РГАСПИ. Ф. 558. Оп. 11. Д. 334. Л. 126-128, 130об.} */
        CYRILLIC
    }

    private final @Nullable String repository;
    private final List<Level> levels;
    private final List<LeafRange> leaves;
    private final @Nullable String citation;

    ArchivalReference(@Nullable String repository, List<Level> levels, List<LeafRange> leaves,
            @Nullable String citation) {
        this.repository = repository;
        this.levels = List.copyOf(levels);
        this.leaves = List.copyOf(leaves);
        this.citation = citation;
    }

    /**
     * Reads a whole citation. What stands before the first part that is understood, without a digit in it, is the
     * repository. When no part is understood, the first one is the repository only if it looks like one: a siglum such
     * as {@code HHStA}, or a name with archive, library or museum in it.
     */
    public static ArchivalReference parse(String citation) {
        return new CitationParser(citation, null).parse();
    }

    /** Reads what stands below a repository that is known: {@code parse("TNA", "FO 371/84100")}. */
    public static ArchivalReference parse(String repository, String shelfmark) {
        return new CitationParser(shelfmark, repository).parse();
    }

    /**
     * The reference made of these parts, outermost level first.
     *
     * @param repository the repository, null when it is not known
     */
    public static ArchivalReference of(@Nullable String repository, List<Level> levels, List<LeafRange> leaves) {
        return new ArchivalReference(repository, levels, leaves, null);
    }

    /** Who keeps it, as written; empty when that is not said. */
    public Optional<String> repository() {
        return Optional.ofNullable(repository);
    }

    /** The way down, outermost level first; empty when only the repository is known. */
    public List<Level> levels() {
        return levels;
    }

    /** The leaves; empty when the reference is to the whole. */
    public List<LeafRange> leaves() {
        return leaves;
    }

    /** The number of the first level of a kind; empty when it has none. */
    public Optional<String> number(LevelKind kind) {
        return levels.stream().filter(level -> level.kind() == kind).map(Level::number).findFirst();
    }

    /** The number of the fond; empty when it has none. */
    public Optional<String> fond() {
        return number(LevelKind.FOND);
    }

    /** The number of the opis; empty when it has none. */
    public Optional<String> opis() {
        return number(LevelKind.OPIS);
    }

    /** The number of the delo, or of the storage unit where the archive has those; empty when it has neither. */
    public Optional<String> delo() {
        return number(LevelKind.DELO).or(() -> number(LevelKind.STORAGE_UNIT));
    }

    /** The text it was parsed from, verbatim; when it was made of parts, as {@link #toString()}. */
    public String citation() {
        return citation == null ? toString() : citation;
    }

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
        return repository == null && levels.isEmpty() && leaves.isEmpty();
    }

    /** Prints it. The style matters to references with a fond; the others are printed plainly in either. */
    public String format(Style style) {
        return CitationFormat.of(this, style);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArchivalReference reference && Objects.equals(repository, reference.repository)
                && levels.equals(reference.levels) && leaves.equals(reference.leaves);
    }

    @Override
    public int hashCode() {
        return Objects.hash(repository, levels, leaves);
    }

    /** As {@link #format format(Style.LATIN)}. */
    @Override
    public String toString() {
        return format(Style.LATIN);
    }
}
