package org.epistolary.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Rendering from bytes to a page or a text, each over all letters given, on one core. Saxon's identity transform from
 * bytes to bytes is the limit. With {@code -Dtei.stylesheets=DIR}, a copy of the TEI stylesheets, theirs run too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class RenderingBenchmark {

    private static final String IDENTITY = "<xsl:stylesheet version='3.0' "
            + "xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:mode on-no-match='shallow-copy'/>"
            + "</xsl:stylesheet>";

    private final TeiReader reader = TeiReader.create();
    private final HtmlRenderer page = HtmlRenderer.create();
    private final TextRenderer text = TextRenderer.create();
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
    public void html(Blackhole sink) throws IOException {
        render(page, sink);
    }

    /** Ours, a text in the reading view. */
    @Benchmark
    @Ratio(of = "identity", wanted = 0.7)
    public void text(Blackhole sink) throws IOException {
        render(text, sink);
    }

    /** Ours, a text and the place of each of its characters. */
    @Benchmark
    @Ratio(of = "identity")
    public void mappedText(Blackhole sink) throws IOException {
        for (byte[] letter : letters) {
            sink.consume(text.renderMapped(document(letter)));
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

    private void render(Renderer renderer, Blackhole sink) throws IOException {
        for (byte[] letter : letters) {
            sink.consume(renderer.render(document(letter)));
        }
    }

    private TeiDocument document(byte[] letter) throws IOException {
        return reader.read(new ByteArrayInputStream(letter), "letter");
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
    private record Saxon(List<XsltExecutable> executables) {

        private static final Saxon NONE = new Saxon(List.of());

        static Saxon compile(StreamSource stylesheet) throws SaxonApiException {
            return new Saxon(List.of(new Processor(false).newXsltCompiler().compile(stylesheet)));
        }

        /** Runs it on every letter; letters that fail are counted as a result of theirs. */
        void run(List<byte[]> letters, Blackhole sink) {
            List<String> failures = new ArrayList<>();
            for (byte[] letter : letters) {
                try {
                    sink.consume(run(executables.get(0), letter));
                } catch (SaxonApiException e) {
                    failures.add(String.valueOf(e.getMessage()));
                }
            }
            sink.consume(failures);
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
