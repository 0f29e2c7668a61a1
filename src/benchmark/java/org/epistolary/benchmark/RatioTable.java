package org.epistolary.benchmark;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * The results of one run as a table: the time of each measurement and its ratios to those it is compared with, by the
 * clock and by the time of the processor.
 */
final class RatioTable {

    private final Map<String, RunResult> results = new TreeMap<>();

    RatioTable(Collection<RunResult> runs) {
        for (RunResult run : runs) {
            BenchmarkParams params = run.getParams();
            results.put(key(params, method(params)), run);
        }
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        line(table, "", "ms a run", "+/-", "ratio", "by CPU", "wanted", "of");
        results.values().forEach(run -> measurement(table, run));
        return table.toString();
    }

    private void measurement(StringBuilder table, RunResult run) {
        BenchmarkParams params = run.getParams();
        String key = key(params, method(params));
        String label = key.substring(key.substring(0, key.lastIndexOf('.')).lastIndexOf('.') + 1);
        String time = number(run.getPrimaryResult().getScore());
        String error = number(run.getPrimaryResult().getScoreError());
        List<Ratio> ratios = ratios(params).stream().filter(ratio -> limits(params, ratio).size() == ratio.of().length)
                .toList();
        if (ratios.isEmpty()) {
            line(table, label, time, error, "", "", "", "");
        }
        for (Ratio ratio : ratios) {
            boolean first = ratio == ratios.get(0);
            List<RunResult> limits = limits(params, ratio);
            double byClock = limits.stream().mapToDouble(r -> r.getPrimaryResult().getScore()).sum()
                    / run.getPrimaryResult().getScore();
            double byCpu = limits.stream().mapToDouble(CpuTime::of).sum() / CpuTime.of(run);
            line(table, first ? label : "", first ? time : "", first ? error : "", number(byClock), number(byCpu),
                    ratio.wanted() == 0 ? "" : number(ratio.wanted()), String.join(" + ", ratio.of()));
        }
    }

    /** What a measurement is compared with, as far as it was run with the same parameters. */
    private List<RunResult> limits(BenchmarkParams params, Ratio ratio) {
        return Arrays.stream(ratio.of()).map(method -> results.get(key(params, method))).filter(Objects::nonNull)
                .toList();
    }

    private static List<Ratio> ratios(BenchmarkParams params) {
        String name = params.getBenchmark();
        try {
            return Arrays.stream(Class.forName(name.substring(0, name.lastIndexOf('.'))).getMethods())
                    .filter(m -> m.getName().equals(method(params)))
                    .flatMap((Method m) -> Arrays.stream(m.getAnnotationsByType(Ratio.class)))
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A measurement without its class", e);
        }
    }

    private static String method(BenchmarkParams params) {
        String name = params.getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Class and method, and the values of the parameters. */
    private static String key(BenchmarkParams params, String method) {
        String name = params.getBenchmark();
        String values = params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(" "));
        return name.substring(0, name.lastIndexOf('.') + 1) + method + (values.isEmpty() ? "" : " " + values);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
    }

    private static void line(StringBuilder table, Object... cells) {
        table.append(String.format(Locale.ROOT, "%-56s %10s %8s %8s %8s %8s  %s", cells).stripTrailing()).append('\n');
    }
}
