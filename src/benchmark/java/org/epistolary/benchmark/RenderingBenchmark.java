package org.epistolary.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.xml.transform.stream.StreamSource;

import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.epistolary.transform.HtmlRenderer;
import org.epistolary.transform.Renderer;
import org.epistolary.transform.TextRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Rendering from bytes to a page or a text, each over all letters given, on one core unless the name says two. Saxon's
 * identity transform from bytes to bytes is the limit. With {@code -Dtei.stylesheets=DIR}, a copy of the TEI
 * stylesheets, theirs run too, and say how many letters failed. Runs are counted and not timed, so that all are equally
 * warm; those whose name begins with {@code cold} are the first of a process.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 120)
@Measurement(iterations = 15)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class RenderingBenchmark {

    private static final String IDENTITY = "<xsl:stylesheet version='3.0' "
            + "xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:mode on-no-match='shallow-copy'/>"
            + "</xsl:stylesheet>";

    private final TeiReader reader = TeiReader.create();
    private final ExecutorService two = Executors.newFixedThreadPool(2);
    private List<byte[]> letters = List.of();

    /** Loads the letters. */
    @Setup
    public void load() throws IOException {
        letters = Letters.load();
    }

    /** Every letter copied by Saxon: the limit. */
    @Benchmark
    public void identity(Identity identity, Blackhole sink) {
        identity.saxon.run(letters, sink);
    }

    /** Ours, a page in the reading view. */
    @Benchmark
    @Ratio(of = "identity", wanted = 0.7)
    public void html(Page page, Blackhole sink) throws IOException {
        render(page.renderer, letters, sink);
    }

    /** Ours, a text in the reading view. */
    @Benchmark
    @Ratio(of = "identity", wanted = 0.7)
    public void text(Text text, Blackhole sink) throws IOException {
        render(text.renderer, letters, sink);
    }

    /** Ours, pages by two threads that share a renderer. */
    @Benchmark
    @Ratio(of = "html", wanted = 1.7)
    public void htmlByTwo(Page page, Blackhole sink) {
        byTwo(page.renderer, sink);
    }

    /** Ours, texts by two threads. */
    @Benchmark
    @Ratio(of = "text", wanted = 1.7)
    public void textByTwo(Text text, Blackhole sink) {
        byTwo(text.renderer, sink);
    }

    /** The stylesheet for pages compiled, in a process that has done nothing before. */
    @Benchmark
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Renderer coldHtml() {
        return HtmlRenderer.create();
    }

    /** The stylesheet for texts compiled, in a process that has done nothing before. */
    @Benchmark
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Renderer coldText() {
        return TextRenderer.create();
    }

    /** Ours, a text and the place of each of its characters. */
    @Benchmark
    @Ratio(of = "identity")
    public void mappedText(Text text, Blackhole sink) throws IOException {
        for (byte[] letter : letters) {
            sink.consume(text.renderer.renderMapped(document(letter)));
        }
    }

    /** The TEI stylesheets, a page. */
    @Benchmark
    @Ratio(of = "identity")
    public void teiHtml(TeiHtml tei, Blackhole sink) {
        tei.saxon.run(letters, sink);
    }

    /** The TEI stylesheets, a text. */
    @Benchmark
    @Ratio(of = "identity")
    public void teiText(TeiText tei, Blackhole sink) {
        tei.saxon.run(letters, sink);
    }

    private void render(Renderer renderer, List<byte[]> some, Blackhole sink) throws IOException {
        for (byte[] letter : some) {
            sink.consume(renderer.render(document(letter)));
        }
    }

    /** Each thread takes the next letter that nobody has taken. */
    private void byTwo(Renderer renderer, Blackhole sink) {
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < letters.size(); i = next.getAndIncrement()) {
                try {
                    render(renderer, letters.subList(i, i + 1), sink);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        List.of(CompletableFuture.runAsync(work, two), CompletableFuture.runAsync(work, two))
                .forEach(CompletableFuture::join);
    }

    /** Ends the two threads. */
    @TearDown
    public void stop() {
        two.shutdown();
    }

    private TeiDocument document(byte[] letter) throws IOException {
        return reader.read(new ByteArrayInputStream(letter), "letter");
    }

    /** Ours for pages, compiled. */
    @State(Scope.Benchmark)
    public static class Page {

        private final HtmlRenderer renderer = HtmlRenderer.create();
    }

    /** Ours for texts, compiled. */
    @State(Scope.Benchmark)
    public static class Text {

        private final TextRenderer renderer = TextRenderer.create();
    }

    /** The identity transform, compiled. */
    @State(Scope.Benchmark)
    public static class Identity {

        private Saxon saxon = Saxon.NONE;

        /** Compiles it. */
        @Setup
        public void compile() throws SaxonApiException {
            saxon = Saxon.compile(new StreamSource(new ByteArrayInputStream(IDENTITY.getBytes()), "identity.xsl"));
        }
    }

    /** The TEI stylesheets for pages, compiled. */
    @State(Scope.Benchmark)
    public static class TeiHtml {

        private Saxon saxon = Saxon.NONE;

        /** Compiles them. */
        @Setup
        public void compile() throws SaxonApiException {
            saxon = Saxon.compile(given("html/html.xsl"));
        }

        /** Says how many letters failed. */
        @TearDown
        public void tell() {
            saxon.tellFailures();
        }
    }

    /** The TEI stylesheets for texts, compiled. */
    @State(Scope.Benchmark)
    public static class TeiText {

        private Saxon saxon = Saxon.NONE;

        /** Compiles them. */
        @Setup
        public void compile() throws SaxonApiException {
            saxon = Saxon.compile(given("txt/tei-to-text.xsl"));
        }

        /** Says how many letters failed. */
        @TearDown
        public void tell() {
            saxon.tellFailures();
        }
    }

    private static StreamSource given(String file) {
        String folder = System.getProperty("tei.stylesheets", "");
        Path stylesheet = Path.of(folder, file);
        if (folder.isBlank() || !Files.exists(stylesheet)) {
            throw new IllegalStateException("skipped: needs -Dtei.stylesheets=DIR, with " + file + " in it");
        }
        return new StreamSource(stylesheet.toFile());
    }

    /** A stylesheet that Saxon runs as it does out of the box, from bytes to bytes. */
    private record Saxon(List<XsltExecutable> executables, Set<Integer> failed) {

        private static final Saxon NONE = new Saxon(List.of(), Set.of());

        static Saxon compile(StreamSource stylesheet) throws SaxonApiException {
            return new Saxon(List.of(new Processor(false).newXsltCompiler().compile(stylesheet)), new TreeSet<>());
        }

        /** Runs it on every letter. */
        void run(List<byte[]> letters, Blackhole sink) {
            for (int i = 0; i < letters.size(); i++) {
                try {
                    sink.consume(run(executables.get(0), letters.get(i)));
                } catch (SaxonApiException e) {
                    failed.add(i);
                }
            }
        }

        void tellFailures() {
            System.out.printf("%n# Letters that failed: %d%n", failed.size());
        }

        private static XdmNode run(XsltExecutable stylesheet, byte[] letter) throws SaxonApiException {
            XdmNode input = stylesheet.getProcessor().newDocumentBuilder()
                    .build(new StreamSource(new ByteArrayInputStream(letter), "letter.xml"));
            Xslt30Transformer run = stylesheet.load30();
            run.setMessageHandler(message -> { });
            run.setErrorReporter(error -> { });
            run.setGlobalContextItem(input);
            Serializer result = run.newSerializer(OutputStream.nullOutputStream());
            run.applyTemplates(input, result);
            return input;
        }
    }
}
