package org.epistolary.transform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
        write(item, renderer.render(reader.read(item.input())));
        return new Outcome(item, true, "", "", null);
    }

    /** What is digested is what is rendered, should the file change meanwhile. */
    private Outcome renderIfChanged(ExportItem item, ExportState before) throws IOException {
        byte[] bytes = Files.readAllBytes(item.input());
        String madeOf = new Digest().add(fingerprint).add(bytes).hex();
        if (before.isCurrent(item, madeOf)) {
            return new Outcome(item, false, "", "", null);
        }
        String name = item.input().toString();
        byte[] written = write(item, renderer.render(reader.read(new ByteArrayInputStream(bytes), name)));
        return new Outcome(item, true, madeOf, Digest.of(written), null);
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
     * @param failure what went wrong; null when nothing did
     */
    record Outcome(ExportItem item, boolean rendered, String madeOf, String output, @Nullable Throwable failure) {

        static Outcome failed(ExportItem item, Throwable failure) {
            return new Outcome(item, false, "", "", failure);
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
