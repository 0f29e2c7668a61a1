package org.epistolary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the measurements side by side and prints them as ratios: the time of the limit divided by ours. */
public final class Benchmarks {

    private Benchmarks() {
    }

    /**
     * Runs the measurements whose names match a pattern.
     *
     * @param args a regular expression; all measurements when there is none
     */
    public static void main(String[] args) throws RunnerException, IOException {
        long bytes = 0;
        for (var file : Letters.files()) {
            bytes += Files.size(file);
        }
        ChainedOptionsBuilder options = new OptionsBuilder().include(args.length == 0 || args[0].isBlank() ? ".*" : args[0])
                .jvmArgsAppend("-Depistolary.corpora=" + System.getProperty("epistolary.corpora", "examples"),
                        "-Dtei.stylesheets=" + System.getProperty("tei.stylesheets", ""));
        if (System.getProperty("tei.stylesheets", "").isBlank()) {
            options.exclude("\\.tei\\w+$");
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        Map<String, Double> times = new TreeMap<>();
        for (RunResult result : results) {
            times.put(result.getParams().getBenchmark().replaceAll(".*\\.(\\w+\\.\\w+)$", "$1"),
                    result.getPrimaryResult().getScore());
        }
        print(times, bytes);
    }

    private static void print(Map<String, Double> times, long bytes) {
        System.out.printf(Locale.ROOT, "%n%d letters' bytes, one core%n", bytes);
        System.out.printf(Locale.ROOT, "%-44s %10s %8s %8s%n", "", "ms a run", "MB/s", "ratio");
        times.forEach((name, time) -> {
            String benchmark = name.replaceAll("\\..*", "");
            Double limit = times.getOrDefault(benchmark + ".woodstox", times.get(benchmark + ".identity"));
            System.out.printf(Locale.ROOT, "%-44s %10.2f %8.1f %8s%n", name, time, bytes / 1e3 / time,
                    limit == null ? "" : String.format(Locale.ROOT, "%.2f", limit / time));
        });
    }
}
