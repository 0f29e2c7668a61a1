package org.epistolary.validation.internal.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A language tag, judged by BCP 47: its form, and those of its subtags that the JDK has a list of (languages of two
 * letters, scripts, countries). Languages of three letters and variants are taken on trust.
 */
public final class LanguageTag {

    private static final Pattern FORM = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
    private static final Set<String> MORE_SCRIPTS = Set.of("Latf", "Latg", "Cyrs", "Hans", "Hant", "Jpan", "Kore",
            "Aran", "Syre", "Syrj", "Syrn", "Zmth", "Zsye", "Zsym", "Zxxx");
    private static final Map<String, String> SHORT = shortForms();

    private final String tag;
    private final List<String> parts;

    public LanguageTag(String tag) {
        this.tag = tag;
        this.parts = List.of(tag.split("-", -1));
    }

    /** Whether it has the form of a tag at all. */
    public boolean isWellFormed() {
        return FORM.matcher(tag).matches();
    }

    /** Whether it has the form and every subtag that can be looked up exists. */
    public boolean isKnown() {
        return isWellFormed() && unknownPart().isEmpty();
    }

    /** The first subtag that does not exist, or that has to be written otherwise; only for a well-formed tag. */
    public Optional<String> unknownPart() {
        String language = parts.get(0);
        if (language.equalsIgnoreCase("x") || language.equalsIgnoreCase("i")) {
            return Optional.empty();
        }
        if (!isLanguage(language)) {
            return Optional.of(language);
        }
        for (String part : parts.subList(1, parts.size())) {
            if (part.length() == 1) {
                return Optional.empty();
            }
            if (!isScript(part) || !isRegion(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** The same tag as it should be written; empty when that is not certain. */
    public Optional<String> corrected() {
        String language = parts.get(0).toLowerCase(Locale.ROOT);
        String rest = tag.substring(parts.get(0).length());
        String better = SHORT.getOrDefault(language, parts.get(0)) + rest.replaceFirst("-UK$", "-GB");
        return !better.equals(tag) && new LanguageTag(better).isKnown() ? Optional.of(better) : Optional.empty();
    }

    private static boolean isLanguage(String part) {
        String code = part.toLowerCase(Locale.ROOT);
        return switch (code.length()) {
            case 2 -> LANGUAGES.contains(code);
            case 3 -> !SHORT.containsKey(code);
            default -> false;
        };
    }

    /** Whether a part is no script, or one that exists; four characters that begin with a digit are a variant. */
    private static boolean isScript(String part) {
        if (part.length() != 4 || Character.isDigit(part.charAt(0))) {
            return true;
        }
        String code = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1).toLowerCase(Locale.ROOT);
        if (MORE_SCRIPTS.contains(code) || code.compareTo("Qaaa") >= 0 && code.compareTo("Qabx") <= 0) {
            return true;
        }
        try {
            Character.UnicodeScript.forName(code);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isRegion(String part) {
        return part.length() != 2 || COUNTRIES.contains(part.toUpperCase(Locale.ROOT));
    }

    /** The codes of three letters that BCP 47 wants in two, the bibliographic ones included. */
    private static Map<String, String> shortForms() {
        Map<String, String> forms = new HashMap<>(Map.ofEntries(
                Map.entry("ger", "de"), Map.entry("fre", "fr"), Map.entry("dut", "nl"), Map.entry("cze", "cs"),
                Map.entry("gre", "el"), Map.entry("rum", "ro"), Map.entry("slo", "sk"), Map.entry("chi", "zh"),
                Map.entry("per", "fa"), Map.entry("alb", "sq"), Map.entry("arm", "hy"), Map.entry("baq", "eu"),
                Map.entry("bur", "my"), Map.entry("geo", "ka"), Map.entry("ice", "is"), Map.entry("mac", "mk"),
                Map.entry("mao", "mi"), Map.entry("may", "ms"), Map.entry("tib", "bo"), Map.entry("wel", "cy")));
        for (String language : LANGUAGES) {
            try {
                String three = Locale.forLanguageTag(language).getISO3Language();
                if (three.length() == 3 && Locale.forLanguageTag(language).getLanguage().equals(language)) {
                    forms.putIfAbsent(three, language);
                }
            } catch (MissingResourceException e) {
                // a language without a code of three letters has nothing to be written shorter
            }
        }
        return Map.copyOf(forms);
    }
}
