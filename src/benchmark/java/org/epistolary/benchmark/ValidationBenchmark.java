package org.epistolary.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.xml.transform.stream.StreamSource;

import com.thaiopensource.validate.IncorrectSchemaException;
import net.sf.saxon.s9api.SaxonApiException;
import org.epistolary.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.xml.sax.SAXException;

/**
 * Validation from bytes to findings, on one core, against {@code tei_all.rng} and {@code tei_all.sch} in the folder that
 * {@code -Depistolary.tei} names, or else against the profile. Jing and SchXslt2 by themselves are the limits. Runs are
 * counted and not timed, and wait for the compiler, so that all are equally warm on a machine that is busy with
 * something else. A measurement is five runs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12, batchSize = 5)
@Measurement(iterations = 8, batchSize = 5)
@Fork(value = 1, jvmArgsAppend = {"-Xmx2g", "-Xbatch", "-XX:+UseSerialGC"})
public class ValidationBenchmark {

    /** Which letters. */
    @Param({Letters.ALL, Letters.ATTRIBUTE_RICH})
    public String letters = Letters.ALL;

    private List<byte[]> contents = List.of();

    /** Loads the letters. */
    @Setup
    public void load() throws IOException {
        contents = Letters.load(letters);
    }

    /** Jing with one validator for all documents, fed by Woodstox: the limit for RELAX NG. */
    @Benchmark
    public void jing(Jing jing, Blackhole sink) throws IOException, SAXException {
        for (byte[] letter : contents) {
            sink.consume(jing.alone.reused(letter));
        }
    }

    /** Jing as its driver runs it, with the parser of the JDK. */
    @Benchmark
    @Ratio(of = "jing")
    public void jingDriver(Jing jing, Blackhole sink) throws IOException, SAXException {
        for (byte[] letter : contents) {
            sink.consume(jing.alone.driver(letter));
        }
    }

    /** SchXslt2 under Saxon: the limit for Schematron. */
    @Benchmark
    public void schxslt(Schxslt schxslt, Blackhole sink) throws SaxonApiException {
        for (byte[] letter : contents) {
            sink.consume(schxslt.alone.report(letter));
        }
    }

    /** Ours, the grammar. */
    @Benchmark
    @Ratio(of = "jing", wanted = 1)
    public void relaxNg(Grammar grammar, Blackhole sink) throws IOException {
        validate(grammar.validator, sink);
    }

    /** Ours, the rules. */
    @Benchmark
    @Ratio(of = "schxslt")
    public void schematron(Rules rules, Blackhole sink) throws IOException {
        validate(rules.validator, sink);
    }

    /** Ours, grammar and rules from one parse. */
    @Benchmark
    @Ratio(of = {"jing", "schxslt"}, wanted = 0.91)
    @Ratio(of = {"relaxNg", "schematron"}, wanted = 0.91)
    public void relaxNgAndSchematron(Both both, Blackhole sink) throws IOException {
        validate(both.validator, sink);
    }

    /** Ours, the same with the profile, its Schematron and the rules for correspondence. */
    @Benchmark
    @Ratio(of = {"jing", "schxslt"})
    public void everything(Everything everything, Blackhole sink) throws IOException {
        validate(everything.validator, sink);
    }

    private void validate(Validator validator, Blackhole sink) throws IOException {
        for (byte[] letter : contents) {
            sink.consume(validator.validate(new StreamSource(new ByteArrayInputStream(letter), "letter.xml")));
        }
    }

    private static Path schema(String ending) {
        String folder = System.getProperty("epistolary.tei", "");
        Path file = folder.isBlank() ? Path.of("schema", "epistolary" + ending) : Path.of(folder, "tei_all" + ending);
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is missing; see -Depistolary.tei");
        }
        return file.toAbsolutePath();
    }

    /** Jing, with the grammar compiled. */
    @State(Scope.Benchmark)
    public static class Jing {

        private JingAlone alone;

        /** Compiles it. */
        @Setup
        public void compile() throws IOException, SAXException, IncorrectSchemaException {
            alone = new JingAlone(schema(".rng").toUri().toString());
        }
    }

    /** SchXslt2, with the rules compiled. */
    @State(Scope.Benchmark)
    public static class Schxslt {

        private SchxsltAlone alone;

        /** Compiles them. */
        @Setup
        public void compile() throws SaxonApiException, SAXException {
            alone = new SchxsltAlone(schema(".sch").toUri().toString());
        }
    }

    /** Ours, for the grammar. */
    @State(Scope.Benchmark)
    public static class Grammar {

        private Validator validator;

        /** Compiles it. */
        @Setup
        public void compile() throws IOException {
            validator = Validator.builder().relaxNg(schema(".rng")).build();
        }
    }

    /** Ours, for the rules. */
    @State(Scope.Benchmark)
    public static class Rules {

        private Validator validator;

        /** Compiles them. */
        @Setup
        public void compile() throws IOException {
            validator = Validator.builder().schematron(schema(".sch")).build();
        }
    }

    /** Ours, for both. */
    @State(Scope.Benchmark)
    public static class Both {

        private Validator validator;

        /** Compiles them. */
        @Setup
        public void compile() throws IOException {
            validator = Validator.builder().relaxNg(schema(".rng")).schematron(schema(".sch")).build();
        }
    }

    /** Ours, for all there is. */
    @State(Scope.Benchmark)
    public static class Everything {

        private Validator validator;

        /** Compiles it. */
        @Setup
        public void compile() throws IOException {
            validator = Validator.builder().relaxNg(schema(".rng")).schematron(schema(".sch")).profile().build();
        }
    }
}
