package org.epistolary.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Checks files on several threads and hands the outcomes over in the order of the files. */
final class ParallelChecks {

    private static final int AHEAD = 8;
    private static final long STACK = 16L << 20;

    private final int threads;

    ParallelChecks(int threads) {
        this.threads = threads;
    }

    /** The outcomes, each as soon as it and those before it are known. To be walked through once, to its end. */
    Iterable<Outcome> run(List<InputFile> files, Check check) {
        return () -> new Ordered(files.iterator(), check, Math.max(1, Math.min(threads, files.size())));
    }

    private static Outcome outcome(InputFile file, Check check) {
        try {
            return check.check(file);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return Outcome.failed(file, e);
        }
    }

    /** Does one file. */
    @FunctionalInterface
    interface Check {
        Outcome check(InputFile file) throws IOException;
    }

    /** Keeps some files ahead of the one that is waited for, so memory does not grow with their number. */
    private static final class Ordered implements Iterator<Outcome> {

        private final Iterator<InputFile> files;
        private final Check check;
        private final int ahead;
        private final ExecutorService pool;
        private final Deque<Future<Outcome>> waiting = new ArrayDeque<>();

        Ordered(Iterator<InputFile> files, Check check, int threads) {
            this.files = files;
            this.check = check;
            this.ahead = threads * AHEAD;
            this.pool = Executors.newFixedThreadPool(threads, task -> {
                Thread thread = new Thread(null, task, "epistolary-check", STACK);
                thread.setDaemon(true);
                return thread;
            });
        }

        @Override
        public boolean hasNext() {
            while (waiting.size() < ahead && files.hasNext()) {
                InputFile file = files.next();
                waiting.add(pool.submit(() -> outcome(file, check)));
            }
            if (waiting.isEmpty()) {
                pool.shutdown();
            }
            return !waiting.isEmpty();
        }

        @Override
        public Outcome next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                return waiting.remove().get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                pool.shutdownNow();
                throw new IllegalStateException("Interrupted while files were checked", e);
            } catch (ExecutionException e) {
                pool.shutdownNow();
                throw new IllegalStateException("A check ended with " + e.getCause(), e);
            }
        }
    }
}
