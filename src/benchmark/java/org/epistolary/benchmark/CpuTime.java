package org.epistolary.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of a run, garbage collection and compilation included. It says more than the time on the clock
 * where other programs want the same processors.
 */
public final class CpuTime implements InternalProfiler {

    private static final String NAME = "cpu";

    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long before;

    /** That of a measurement: the median, because one run in ten meets something else. */
    static double of(RunResult run) {
        return run.getSecondaryResults().get(NAME).getStatistics().getPercentile(50);
    }

    @Override
    public String getDescription() {
        return "Processor time of a run";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
            IterationResult result) {
        double milliseconds = (system.getProcessCpuTime() - before) / 1e6;
        long runs = Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(NAME, milliseconds / runs, "ms/run", AggregationPolicy.AVG));
    }
}
