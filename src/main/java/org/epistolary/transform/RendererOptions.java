package org.epistolary.transform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What the builders of both renderers gather. */
final class RendererOptions {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    private final Map<String, String> parameters = new TreeMap<>();
    private final List<Path> readable = new ArrayList<>();
    private Map<String, String> labels = Map.of();
    private @Nullable Path overlay;

    void parameter(String name, String value) {
        parameters.put(name, value);
    }

    /** The language of labels; as HTML writes it. */
    void language(String language) {
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("Language \"" + language + "\": This is no language tag, such as en, de "
                    + "or pt-BR.");
        }
        parameter("language", language);
    }

    void labels(Map<String, String> given) {
        labels = Labels.checked(given);
    }

    void overlay(Path file) {
        overlay = file;
    }

    void readable(Path folder) {
        readable.add(folder);
    }

    Stylesheet stylesheet(Supplier<CompiledStylesheet> ours, String base) {
        Path file = overlay;
        return new Stylesheet(file == null ? ours.get() : CompiledStylesheet.overlay(file, base, readable),
                parameters, labels);
    }
}
