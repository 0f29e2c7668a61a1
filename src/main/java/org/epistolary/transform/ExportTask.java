package org.epistolary.transform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.epistolary.io.internal.AtomicFile;
import org.epistolary.io.TeiReader;
import org.jspecify.annotations.Nullable;

/** Does one file of an export, on whatever thread. */
final class ExportTask {

    private final Renderer renderer;
    private final TeiReader reader;
    private final Path folder;
    private final @Nullable ExportState state;
    private final String fingerprint;

    /**
     * @param state what earlier runs left behind, only read here; null when everything is to be rendered
     */
    ExportTask(Renderer renderer, TeiReader reader, Path folder, @Nullable ExportState state) {
        this.renderer = renderer;
        this.reader = reader;
        this.folder = folder;
        this.state = state;
        this.fingerprint = state == null ? "" : renderer.fingerprint();
    }

    Outcome run(ExportItem item) {
        try {
            return state == null ? render(item) : renderIfChanged(item, state);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return Outcome.failed(item, e);
        }
    }

    private Outcome render(ExportItem item) throws IOException {
        List<UnknownElement> unknown = new ArrayList<>();
        write(item, renderer.render(reader.read(item.input()), unknown::add));
        return new Outcome(item, true, "", "", unknown, null);
    }

    /** What is digested is what is rendered, should the file change meanwhile. */
    private Outcome renderIfChanged(ExportItem item, ExportState before) throws IOException {
        byte[] bytes = reader.readBytes(item.input());
        String madeOf = new Digest().add(fingerprint).add(bytes).hex();
        if (before.isCurrent(item, madeOf)) {
            return new Outcome(item, false, "", "", List.of(), null);
        }
        List<UnknownElement> unknown = new ArrayList<>();
        byte[] written = write(item, renderer.render(reader.read(bytes, item.input()), unknown::add));
        return new Outcome(item, true, madeOf, Digest.of(written), unknown, null);
    }

    private byte[] write(ExportItem item, String rendering) throws IOException {
        byte[] bytes = rendering.getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(folder.resolve(item.output()).normalize(), bytes);
        return bytes;
    }

    /**
     * What came of a file.
     *
     * @param rendered whether it was rendered; false when nothing had changed, and when it failed
     * @param madeOf a digest of what it was made of, in an incremental export
     * @param output a digest of what was written
     * @param unknown what no rule knows
     * @param failure what went wrong; null when nothing did
     */
    record Outcome(ExportItem item, boolean rendered, String madeOf, String output, List<UnknownElement> unknown,
            @Nullable Throwable failure) {

        static Outcome failed(ExportItem item, Throwable failure) {
            return new Outcome(item, false, "", "", List.of(), failure);
        }

        /** Tells the next run. What failed is tried again. */
        void remember(ExportState state) {
            if (failure != null) {
                state.forget(item);
            } else if (rendered) {
                state.record(item, madeOf, output);
            }
        }
    }
}
