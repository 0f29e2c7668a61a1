package org.epistolary.validation.internal.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.epistolary.model.value.DatePrecision;

/**
 * How finely words state a date, in the languages that editions mostly use. It speaks only when it is sure: a year
 * alone, or a month and a year and no word or number that could be a day.
 */
final class DateWording {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)1[0-9]{3}(?!\\d)|(?<!\\d)20\\d\\d(?!\\d)");
    private static final Pattern ONLY_YEAR = Pattern.compile(
            "[\\[(]?\\s*(?:ca?\\.?|um|vers|circa|about|etwa)?\\s*\\[?\\d{4}]?\\s*\\??\\s*[\\])]?\\s*\\??\\.?");
    private static final Pattern MONTH = Pattern.compile("(?iu)\\b(?:"
            + "jan(?:uar|uary|vier|uari)?|jänner|feb(?:ruar|ruary|ruari)?|février|fevrier|febbraio|gennaio|"
            + "mär(?:z)?|maerz|mar(?:ch|s|zo)?|maart|apr(?:il|ile)?|avril|mai|may|mei|maggio|"
            + "jun(?:i|e)?|juin|giugno|jul(?:i|y)?|juillet|luglio|aug(?:ust|ustus)?|août|aout|agosto|"
            + "sep(?:t|tember|tembre)?|settembre|o[kc]t(?:ober|obre)?|ottobre|nov(?:ember|embre)?|"
            + "de[zc](?:ember|embre)?|décembre|dicembre|"
            + "январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|"
            + "ноябр[ья]|декабр[ья])\\b\\.?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FILLING = Pattern.compile("(?iu)\\b(?:"
            + "anfang|mitte|ende|beginning|early|mid|middle|late|end|début|milieu|fin|inizio|metà|fine|"
            + "of|de|du|des|im|in|en|ca|circa|etwa|um|vers|about|around|wohl|vermutlich|probably|perhaps|vielleicht|"
            + "spring|summer|autumn|winter|года?)\\b\\.?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARKS = Pattern.compile("[\\s\\[\\](){}?.,;:–—-]+");

    private DateWording() {
    }

    /** The precision of a wording: a year or a month; empty for anything finer and for what is not understood. */
    static Optional<DatePrecision> precision(String words) {
        if (ONLY_YEAR.matcher(words).matches()) {
            return Optional.of(DatePrecision.YEAR);
        }
        String rest = words.toLowerCase(Locale.ROOT);
        boolean oneYear = YEAR.matcher(rest).results().count() == 1;
        boolean oneMonth = MONTH.matcher(rest).results().count() == 1;
        rest = MONTH.matcher(YEAR.matcher(rest).replaceAll(" ")).replaceAll(" ");
        rest = MARKS.matcher(FILLING.matcher(rest).replaceAll(" ")).replaceAll("");
        return oneYear && oneMonth && rest.isEmpty() ? Optional.of(DatePrecision.MONTH) : Optional.empty();
    }
}
