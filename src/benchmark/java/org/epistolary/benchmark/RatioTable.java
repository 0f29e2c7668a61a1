package org.epistolary.benchmark;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results of one run as a table: the time of each measurement and its ratios to those it is compared with. */
final class RatioTable {

    private final Map<String, Result<?>> results = new TreeMap<>();

    RatioTable(Collection<RunResult> runs) {
        for (RunResult run : runs) {
            results.put(run.getParams().getBenchmark(), run.getPrimaryResult());
        }
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        line(table, "", "ms a run", "+/-", "ratio", "wanted", "of");
        results.forEach((name, result) -> measurement(table, name, result));
        return table.toString();
    }

    private void measurement(StringBuilder table, String name, Result<?> result) {
        String type = name.substring(0, name.lastIndexOf('.'));
        String label = name.substring(type.lastIndexOf('.') + 1);
        String time = number(result.getScore());
        String error = number(result.getScoreError());
        List<Ratio> ratios = ratios(type, name.substring(type.length() + 1)).stream()
                .filter(ratio -> results.containsKey(type + "." + ratio.of())).toList();
        if (ratios.isEmpty()) {
            line(table, label, time, error, "", "", "");
        }
        for (Ratio ratio : ratios) {
            boolean first = ratio == ratios.get(0);
            double limit = results.get(type + "." + ratio.of()).getScore();
            line(table, first ? label : "", first ? time : "", first ? error : "", number(limit / result.getScore()),
                    ratio.wanted() == 0 ? "" : number(ratio.wanted()), ratio.of());
        }
    }

    private static List<Ratio> ratios(String type, String method) {
        try {
            return Arrays.stream(Class.forName(type).getMethods())
                    .filter(m -> m.getName().equals(method))
                    .flatMap((Method m) -> Arrays.stream(m.getAnnotationsByType(Ratio.class)))
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A measurement without its class", e);
        }
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
    }

    private static void line(StringBuilder table, Object... cells) {
        table.append(String.format(Locale.ROOT, "%-40s %10s %8s %8s %8s  %s", cells).stripTrailing()).append('\n');
    }
}
