package org.epistolary.model.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a citation by fond, in Latin and Cyrillic abbreviations. */
final class FondForms {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BEFORE_NUMBER = " ?(?:(?:№|no\\.) ?)?";
    private static final String NUMBER = "((?:\\p{L}{1,3}-?)?\\d(?:[\\p{L}\\d./'’-]*[\\p{L}\\d])?)\\.?";

    // a single letter needs its full stop, or "D48" and "F 12" would be taken for more than they say
    private static final String FOND = "(?:f\\.|ф\\.|fond\\.?|фонд)";
    private static final String OPIS = "(?:op\\.|оп\\.|opis['’]?|опись)";
    private static final String DELO = "(?:d\\.|д\\.|delo|дело)";
    private static final String STORAGE_UNIT = "(?:ed\\. ?khr\\.|ед\\. ?хр\\.)";
    private static final String FOLDER = "(?:p\\.|п\\.|papka|папка)";
    private static final String BOX = "(?:k\\.|к\\.|karton|картон)";
    private static final String LEAVES = "(?:ll?\\.|лл?\\.|listy?|листы?|fols?\\.)";

    private static final Pattern FOND_PART = part(FOND);
    private static final Pattern LEAVES_PART = Pattern.compile(LEAVES + BEFORE_NUMBER + "(\\d.*)", FLAGS);
    private static final List<Map.Entry<LevelKind, Pattern>> BELOW = List.of(
            Map.entry(LevelKind.OPIS, part(OPIS)), Map.entry(LevelKind.DELO, part(DELO)),
            Map.entry(LevelKind.STORAGE_UNIT, part(STORAGE_UNIT)),
            Map.entry(LevelKind.FOLDER, part(FOLDER)), Map.entry(LevelKind.BOX, part(BOX)));

    /** Holds, as a regular expression, where one of these parts begins. */
    static final String BEGINS = "(?=(?iu:"
            + String.join("|", FOND, OPIS, DELO, STORAGE_UNIT, FOLDER, BOX, LEAVES)
            + ")" + BEFORE_NUMBER + "(?:\\p{L}{1,3}-?)?\\d)";

    private FondForms() {
    }

    private static Pattern part(String label) {
        return Pattern.compile(label + BEFORE_NUMBER + NUMBER, FLAGS);
    }

    static Optional<Level> fond(String part) {
        return level(LevelKind.FOND, FOND_PART, part);
    }

    static Optional<Level> belowFond(String part) {
        return BELOW.stream().flatMap(form -> level(form.getKey(), form.getValue(), part).stream()).findFirst();
    }

    static Optional<LeafRange> leaves(String part) {
        Matcher m = LEAVES_PART.matcher(part);
        return m.matches() ? LeafRange.parse(m.group(1)) : Optional.empty();
    }

    private static Optional<Level> level(LevelKind kind, Pattern form, String part) {
        Matcher m = form.matcher(part);
        return m.matches() ? Optional.of(new Level(kind, m.group(1))) : Optional.empty();
    }
}
