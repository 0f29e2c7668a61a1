package org.epistolary.benchmark;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the measurements side by side and prints them as ratios: the time of the limit divided by ours. */
public final class Benchmarks {

    private static final String MEMORY = "ReadingBenchmark.memory";

    private Benchmarks() {
    }

    /**
     * Runs the measurements whose names match a pattern.
     *
     * @param args a regular expression; all measurements when there is none
     */
    public static void main(String[] args) throws RunnerException, IOException {
        String pattern = args.length == 0 || args[0].isBlank() ? ".*" : args[0];
        RatioTable table = new RatioTable(run(pattern));
        System.out.printf(Locale.ROOT, "%n%s; a run takes them all, one after the other, Java %s%n%n%s",
                Letters.summary(), System.getProperty("java.version"), table);
        if (Pattern.compile(pattern).matcher(MEMORY).find()) {
            System.out.printf(Locale.ROOT, "%s: a tree with its source takes %.1f times the bytes of its file, "
                    + "at most 12 wanted%n", MEMORY, TreeMemory.ratio());
        }
    }

    private static Collection<RunResult> run(String pattern) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include(pattern).shouldFailOnError(true)
                .addProfiler(CpuTime.class)
                .jvmArgsAppend("-Depistolary.corpora=" + System.getProperty("epistolary.corpora", "examples"),
                        "-Depistolary.tei=" + System.getProperty("epistolary.tei", ""),
                        "-Dtei.stylesheets=" + System.getProperty("tei.stylesheets", ""));
        if (System.getProperty("tei.stylesheets", "").isBlank()) {
            options.exclude("\\.tei\\w+$");
        }
        try {
            return new Runner(options.build()).run();
        } catch (NoBenchmarksException e) {
            return List.of();
        }
    }
}
