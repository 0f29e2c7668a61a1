package org.epistolary.transform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** What the builders of both renderers gather. */
final class RendererOptions {

    private final Map<String, String> parameters = new TreeMap<>();
    private final List<Path> readable = new ArrayList<>();
    private @Nullable Path overlay;

    void parameter(String name, String value) {
        parameters.put(name, value);
    }

    void overlay(Path file) {
        overlay = file;
    }

    void readable(Path folder) {
        readable.add(folder);
    }

    Map<String, String> parameters() {
        return Map.copyOf(parameters);
    }

    Stylesheet stylesheet(Supplier<CompiledStylesheet> ours, String base) {
        Path file = overlay;
        return new Stylesheet(file == null ? ours.get() : CompiledStylesheet.overlay(file, base, readable), parameters);
    }
}
