package org.epistolary.validation.report;

import java.util.Locale;
import java.util.Properties;

import org.epistolary.io.internal.OwnResources;
import org.epistolary.validation.finding.Severity;

/** Headings and sums of reports in one language. */
final class Labels {

    private static final String FILES = "org/epistolary/validation/report/labels";
    private static final Labels ENGLISH = new Labels(Locale.ENGLISH, ".properties");
    private static final Labels GERMAN = new Labels(Locale.GERMAN, "_de.properties");

    private final Locale locale;
    private final Properties texts;

    private Labels(Locale locale, String ending) {
        this.locale = locale;
        this.texts = OwnResources.properties(FILES + ending);
    }

    static Labels of(Locale locale) {
        return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    String language() {
        return locale.getLanguage();
    }

    /** A text with its gaps filled; when there is a form for one and the first value is 1, that form. */
    String text(String key, Object... values) {
        boolean one = values.length > 0 && values[0].equals(1) && texts.containsKey(key + ".one");
        String text = texts.getProperty(one ? key + ".one" : key);
        if (text == null) {
            throw new IllegalStateException("There is no label " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    String severity(Severity severity) {
        return text("severity." + severity);
    }

    /** "12 files checked: 3 errors, 1 warning." */
    String sums(Tally tally) {
        int infos = tally.count(Severity.INFO);
        return text("sums", text("files", tally.files()), text("errors", tally.count(Severity.ERROR)),
                text("warnings", tally.count(Severity.WARNING)))
                + (infos == 0 ? "" : " " + text("infos", infos))
                + (tally.known() == 0 ? "" : " " + text("known", tally.known()));
    }
}
