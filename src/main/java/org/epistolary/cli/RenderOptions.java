package org.epistolary.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.epistolary.transform.NotePlacement;
import org.epistolary.transform.View;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What {@code html} and {@code text} have in common. */
final class RenderOptions {

    @Option(names = "--view", paramLabel = "VIEW", converter = ViewConverter.class,
            description = "reading (the default): corrected and expanded; diplomatic: as it was written.")
    private View view = View.READING;

    @Option(names = "--notes", paramLabel = "PLACE", converter = NotesConverter.class,
            description = "Where notes go: end (the default), inline or none.")
    private NotePlacement notes = NotePlacement.END;

    @Option(names = "--lang", paramLabel = "LANG",
            description = "The language of labels: en (the default), de, or that of --labels.")
    private String language = "en";

    @Option(names = "--labels", paramLabel = "FILE",
            description = "Labels in another language, as Java properties in UTF-8. See --help-labels.")
    private @Nullable Path labels;

    @Option(names = "--stylesheet", paramLabel = "FILE",
            description = "A stylesheet of your own that imports the one of this program and overrides parts of it.")
    private @Nullable Path stylesheet;

    @Option(names = "--param", paramLabel = "NAME=VALUE",
            description = "A parameter of the stylesheet; may be given several times. See --help-params.")
    private Map<String, String> parameters = Map.of();

    @Option(names = "--read", paramLabel = "DIR",
            description = "A folder from which your stylesheet may read with doc() and unparsed-text(). "
                    + "Without it, it may read nothing.")
    private List<Path> readable = List.of();

    Optional<Path> stylesheet() {
        return Optional.ofNullable(stylesheet);
    }

    List<Path> readable() {
        return readable;
    }

    Optional<Path> labels() {
        return Optional.ofNullable(labels);
    }

    /** The values of parameters by their names, as they were written. */
    Map<String, String> parameters() {
        return parameters;
    }

    View view() {
        return view;
    }

    NotePlacement notes() {
        return notes;
    }

    /** A stylesheet of one's own may bring labels in any language. */
    String language() {
        if (stylesheet == null && labels == null && !language.equals("en") && !language.equals("de")) {
            throw new IllegalArgumentException("--lang " + language + ": There are labels in en and de only. Give those of another "
                    + "language with --labels; --help-labels lists them.");
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
