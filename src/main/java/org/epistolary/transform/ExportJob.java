package org.epistolary.transform;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.epistolary.io.TeiFolder;
import org.epistolary.io.TeiReader;
import org.jspecify.annotations.Nullable;

/**
 * Renders many files into a folder, with the same relative paths, on several threads. A file that fails is reported and
 * the others are still done. The same input gives the same bytes, whatever the number of threads.
 *
 * <p>Immutable; two runs into one folder must not overlap.
 */
public final class ExportJob {

    private static final long STACK = 16L << 20;

    private final Renderer renderer;
    private final Path folder;
    private final TeiReader reader;
    private final int threads;
    private final boolean incremental;
    private final ExportProgress progress;

    private ExportJob(Builder builder) {
        this.renderer = builder.renderer;
        this.folder = builder.folder;
        this.reader = builder.reader;
        this.threads = builder.threads;
        this.incremental = builder.incremental;
        this.progress = builder.progress;
    }

    /** Starts the description of an export into a folder. */
    public static Builder builder(Renderer renderer, Path folder) {
        return new Builder(renderer, folder);
    }

    /**
     * Exports every {@code *.xml} in and below a folder; what plainly is not TEI is passed over.
     *
     * @throws IOException when the folder cannot be listed, or what is remembered for the next run cannot be written
     */
    public ExportReport run(Path input) throws IOException {
        TeiFolder listed = TeiFolder.list(input);
        return run(listed.files().stream()
                .map(file -> ExportItem.of(file, input.relativize(file), renderer.extension())).toList())
                .with(listed.foreign());
    }

    /**
     * Exports files.
     *
     * @throws IOException when what is remembered for the next run cannot be read or written, or when the thread is
     *     interrupted
     */
    public ExportReport run(List<ExportItem> items) throws IOException {
        ExportState state = incremental ? ExportState.read(folder) : null;
        ExportTask task = new ExportTask(renderer, reader, folder, state);
        List<Future<ExportTask.Outcome>> futures = new ArrayList<>(items.size());
        List<ExportTask.Outcome> outcomes;
        ExecutorService workers = Executors.newFixedThreadPool(threads,
                work -> new Thread(null, work, "epistolary-export", STACK));
        try {
            Counter counter = new Counter(progress, items.size());
            Map<Path, Path> targets = new HashMap<>();
            for (ExportItem item : items) {
                IOException objection = objection(item, targets);
                futures.add(workers.submit(() -> {
                    ExportTask.Outcome outcome = objection == null ? task.run(item)
                            : ExportTask.Outcome.failed(item, objection);
                    counter.next();
                    return outcome;
                }));
            }
            outcomes = all(futures);
        } finally {
            workers.shutdownNow();
        }
        return report(outcomes, state);
    }

    /** Why a file cannot go to its place; decided in the order of the input, so that it is always the same file. */
    private @Nullable IOException objection(ExportItem item, Map<Path, Path> targets) {
        Path target = folder.resolve(item.output()).normalize();
        try {
            if (Files.exists(target) && Files.exists(item.input()) && Files.isSameFile(target, item.input())) {
                return new IOException(target + ": This is the input itself. Name another place for the output.");
            }
        } catch (IOException e) {
            return e;
        }
        Path other = targets.putIfAbsent(target, item.input());
        return other == null ? null : new IOException(item.input() + ": Its output would overwrite that of " + other
                + ". Give the two different names, or run them apart.");
    }

    private static List<ExportTask.Outcome> all(List<Future<ExportTask.Outcome>> futures) throws IOException {
        List<ExportTask.Outcome> outcomes = new ArrayList<>(futures.size());
        for (Future<ExportTask.Outcome> future : futures) {
            try {
                outcomes.add(future.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("The export was interrupted");
            } catch (ExecutionException e) {
                throw new IllegalStateException("The export broke off: " + e.getCause(), e.getCause());
            }
        }
        return outcomes;
    }

    private static ExportReport report(List<ExportTask.Outcome> outcomes, @Nullable ExportState state)
            throws IOException {
        int rendered = 0;
        int unchanged = 0;
        List<ExportFailure> failures = new ArrayList<>();
        Map<Path, List<UnknownElement>> unknown = new LinkedHashMap<>();
        for (ExportTask.Outcome outcome : outcomes) {
            Throwable failure = outcome.failure();
            if (failure != null) {
                failures.add(new ExportFailure(outcome.item().input(), failure));
            } else if (outcome.rendered()) {
                rendered++;
            } else {
                unchanged++;
            }
            if (!outcome.unknown().isEmpty()) {
                unknown.put(outcome.item().input(), List.copyOf(outcome.unknown()));
            }
            if (state != null) {
                outcome.remember(state);
            }
        }
        List<Path> orphans = List.of();
        if (state != null) {
            orphans = state.orphans();
            state.write();
        }
        return new ExportReport(rendered, unchanged, failures, unknown, orphans, List.of());
    }

    /** Counts what is done. */
    private static final class Counter {

        private final ExportProgress progress;
        private final int all;
        private int done;

        Counter(ExportProgress progress, int all) {
            this.progress = progress;
            this.all = all;
        }

        synchronized void next() {
            progress.done(++done, all);
        }
    }

    /** Describes an export. */
    public static final class Builder {

        private final Renderer renderer;
        private final Path folder;
        private TeiReader reader = TeiReader.create();
        private int threads = Runtime.getRuntime().availableProcessors();
        private boolean incremental;
        private ExportProgress progress = (files, all) -> { };

        private Builder(Renderer renderer, Path folder) {
            this.renderer = renderer;
            this.folder = folder;
        }

        /** Reads the files; {@link TeiReader#create()} unless set. */
        public Builder reader(TeiReader reader) {
            this.reader = reader;
            return this;
        }

        /**
         * How many files are done at once; as many as there are processors unless set.
         *
         * @throws IllegalArgumentException when it is less than 1
         */
        public Builder threads(int threads) {
            if (threads < 1) {
                throw new IllegalArgumentException(threads + " threads: It takes at least one.");
            }
            this.threads = threads;
            return this;
        }

        /**
         * Whether to render only what changed since the last run: the file, the stylesheet, a parameter, the version of
         * this library, or the output itself. What is remembered for that stands in {@code .epistolary-export} in the
         * folder.
         */
        public Builder incremental(boolean incremental) {
            this.incremental = incremental;
            return this;
        }

        /** Is told after each file how many are done. */
        public Builder progress(ExportProgress progress) {
            this.progress = progress;
            return this;
        }

        /** The export. */
        public ExportJob build() {
            return new ExportJob(this);
        }
    }
}
