package org.epistolary.model.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a citation that need no fond to be understood. */
final class PlainForms {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String SERIES_NAME = "[A-Z]{2,6} \\d{1,5}[A-Z]?";
    private static final Pattern SERIES = Pattern.compile(SERIES_NAME);
    private static final Pattern PIECE = Pattern.compile("\\d\\S*[^\\s.]|\\d");
    private static final Pattern SERIES_AND_PIECE = Pattern.compile("(" + SERIES_NAME + ")/(\\d\\S*[^\\s.]|\\d)\\.?");
    private static final List<Map.Entry<LevelKind, Pattern>> WORDS = List.of(
            word(LevelKind.RECORD_GROUP, "(?:RG|R\\.G\\.|Record Group)"), word(LevelKind.ENTRY, "Entry"),
            word(LevelKind.BOX, "Box"), word(LevelKind.FOLDER, "Folder"), word(LevelKind.FILE, "File"),
            word(LevelKind.SERIES, "Series"), word(LevelKind.PIECE, "Piece"));
    private static final Pattern COLLECTION = Pattern.compile(
            "((?:Nachla(?:ss|ß)|Collection|Papers of|Fonds) .+|.+ (?:Papers|Collection|Nachla(?:ss|ß)))", FLAGS);
    private static final Pattern FOLIOS = Pattern.compile("(?:fols?\\.?|folios?|ff?\\.|bl\\.) ?(\\d.*)", FLAGS);
    private static final Pattern REPOSITORY = Pattern.compile("(?![IVXLCDM]+$|MSS?$|NL$)\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*"
            + "|\\D*(?iu:archiv|arkiv|librar|bibliot|museum|архив|библиотек|музей)\\D*");

    private PlainForms() {
    }

    /** What follows the word must have a digit in it, or be a Roman number or a single letter. */
    private static Map.Entry<LevelKind, Pattern> word(LevelKind kind, String word) {
        String number = " (?=.*\\d|[IVXLC]+\\.?$|\\p{L}\\.?$)(?:(?:№|no\\.|#) ?)?(.*[^.])\\.?";
        return Map.entry(kind, Pattern.compile(word + number, FLAGS));
    }

    /** The levels a part stands for, two in the case of {@code FO 371/84100}; none when it is not understood. */
    static List<Level> levels(String part) {
        Matcher m = SERIES_AND_PIECE.matcher(part);
        if (m.matches()) {
            return List.of(new Level(LevelKind.SERIES, m.group(1)), new Level(LevelKind.PIECE, m.group(2)));
        }
        return WORDS.stream().flatMap(form -> level(form.getKey(), form.getValue(), part).stream()).findFirst()
                .or(() -> level(LevelKind.COLLECTION, COLLECTION, part))
                .map(List::of).orElse(List.of());
    }

    /** Whether two levels in a row are written {@code FO 371/84100}. */
    static boolean isSeriesAndPiece(Level series, Level piece) {
        return series.kind() == LevelKind.SERIES && piece.kind() == LevelKind.PIECE
                && SERIES.matcher(series.number()).matches() && PIECE.matcher(piece.number()).matches();
    }

    static Optional<LeafRange> folios(String part) {
        Matcher m = FOLIOS.matcher(part);
        return m.matches() ? LeafRange.parse(m.group(1)) : Optional.empty();
    }

    /** Whether a part looks like the name of a repository by itself. */
    static boolean isRepository(String part) {
        return REPOSITORY.matcher(part).matches();
    }

    private static Optional<Level> level(LevelKind kind, Pattern form, String part) {
        Matcher m = form.matcher(part);
        return m.matches() ? Optional.of(new Level(kind, m.group(1))) : Optional.empty();
    }
}
