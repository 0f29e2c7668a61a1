package org.epistolary.cli;

import java.nio.file.Path;
import java.util.Locale;

import org.epistolary.transform.NotePlacement;
import org.epistolary.transform.View;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What {@code html} and {@code text} have in common. */
final class RenderOptions {

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true,
            description = "A file for one input, a folder for several.")
    private Path output = Path.of("");

    @Option(names = "--view", paramLabel = "VIEW", converter = ViewConverter.class,
            description = "reading (the default): corrected and expanded; diplomatic: as it was written.")
    private View view = View.READING;

    @Option(names = "--notes", paramLabel = "PLACE", converter = NotesConverter.class,
            description = "Where notes go: end (the default), inline or none.")
    private NotePlacement notes = NotePlacement.END;

    @Option(names = "--lang", paramLabel = "LANG",
            description = "The language of labels: en (the default) or de.")
    private String language = "en";

    Path output() {
        return output;
    }

    View view() {
        return view;
    }

    NotePlacement notes() {
        return notes;
    }

    String language() {
        if (!language.equals("en") && !language.equals("de")) {
            throw new IllegalArgumentException("--lang " + language + ": There are labels in en and de only.");
        }
        return language;
    }

    /** reading, diplomatic. */
    static final class ViewConverter implements ITypeConverter<View> {
        @Override
        public View convert(String value) {
            return constant(View.class, value, "reading or diplomatic");
        }
    }

    /** end, inline, none. */
    static final class NotesConverter implements ITypeConverter<NotePlacement> {
        @Override
        public NotePlacement convert(String value) {
            return constant(NotePlacement.class, value, "end, inline or none");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String value, String allowed) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw new TypeConversionException("expected " + allowed + " but was '" + value + "'");
    }
}
