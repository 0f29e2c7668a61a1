package org.epistolary.validation.internal.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.namespace.QName;

import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.value.TeiDate;
import org.epistolary.validation.finding.Fix;

/** Cures for attribute values that a schema rejects, where only one thing can have been meant. */
public final class ValueFix {

    private static final Set<String> LANGUAGES = Set.of("lang", "ident", "mainLang", "targetLang");
    private static final Set<String> DATES = Set.of("when", "notBefore", "notAfter", "from", "to", "when-iso",
            "notBefore-iso", "notAfter-iso", "from-iso", "to-iso");
    private static final Set<String> MAY_GO = Set.of("ref", "resp", "corresp", "ana", "rend", "cert");
    private static final Map<String, String> BREAKS = Map.of("none", "no", "false", "no", "true", "yes");

    private ValueFix() {
    }

    /**
     * The cure for a value.
     *
     * @param allowed what the schema's message names, the values it allows among them
     */
    public static Optional<Fix> find(TeiElement element, QName attribute, List<String> allowed) {
        String value = element.attribute(attribute).orElse("");
        String name = attribute.getLocalPart();
        if (value.isBlank()) {
            boolean mayGo = MAY_GO.contains(name) || isDate(name);
            return mayGo ? Optional.of(Fix.of(element, attribute, null)) : Optional.empty();
        }
        if (name.equals("break") && BREAKS.containsKey(value)) {
            return Optional.of(Fix.of(element, attribute, BREAKS.get(value)));
        }
        if (LANGUAGES.contains(name)) {
            return language(element, attribute, value);
        }
        if (isDate(name)) {
            return date(element, attribute, value);
        }
        return listed(element, attribute, value, allowed);
    }

    /** Whether an attribute states a time. */
    public static boolean isDate(String attribute) {
        return DATES.contains(attribute);
    }

    private static Optional<Fix> language(TeiElement element, QName attribute, String value) {
        String tag = value.strip().replace('_', '-');
        boolean cures = !tag.equals(value) && new LanguageTag(tag).isKnown();
        return cures ? Optional.of(Fix.of(element, attribute, tag)) : Optional.empty();
    }

    /** A date with a blank inside or around it, or with the wrong dash. */
    private static Optional<Fix> date(TeiElement element, QName attribute, String value) {
        String date = value.replaceAll("\\s+", "").replaceAll("[‐‑–—−]", "-");
        boolean digitsMeet = value.strip().matches(".*\\d\\s+\\d.*");
        boolean cures = !digitsMeet && !date.equals(value)
                && TeiDate.of(Map.of(attribute.getLocalPart(), date)).isReal();
        return cures ? Optional.of(Fix.of(element, attribute, date)) : Optional.empty();
    }

    /** A value that differs from one of a list in nothing but capitals and blanks. */
    private static Optional<Fix> listed(TeiElement element, QName attribute, String value, List<String> allowed) {
        String plain = value.strip().toLowerCase(Locale.ROOT);
        List<String> same = allowed.stream().skip(1).distinct()
                .filter(a -> a.toLowerCase(Locale.ROOT).equals(plain) && !a.equals(value)).toList();
        return same.size() == 1 ? Optional.of(Fix.of(element, attribute, same.get(0))) : Optional.empty();
    }
}
