package org.epistolary.transform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import net.sf.saxon.Configuration;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.epistolary.io.internal.SecureSaxon;
import org.jspecify.annotations.Nullable;

/** A stylesheet that was compiled, with the processor it belongs to. Immutable and safe to share between threads. */
final class CompiledStylesheet {

    private static final String MARKING = "<xsl:stylesheet version='3.0' xmlns:xsl='" + StylesheetModules.XSLT
            + "'><xsl:import href='%s'/><xsl:include href='" + StylesheetFiles.OURS
            + "text-origins.xsl'/></xsl:stylesheet>";

    private final Processor processor;
    private final XsltExecutable executable;
    private final StylesheetFiles files;
    private final String uri;
    private final List<Path> readable;
    private final Set<String> rules;
    private @Nullable CompiledStylesheet marking;

    private CompiledStylesheet(Processor processor, StylesheetFiles files, String uri, List<Path> readable,
            Set<String> rules) {
        this.rules = Set.copyOf(rules);
        this.processor = processor;
        this.files = files;
        this.uri = uri;
        this.readable = List.copyOf(readable);
        try {
            this.executable = compile(files.bytes(uri), uri);
        } catch (IOException e) {
            throw new StylesheetException(Faults.name(uri) + ": " + e.getMessage(), e);
        }
    }

    private CompiledStylesheet(CompiledStylesheet base) {
        this.processor = base.processor;
        this.files = base.files;
        this.uri = base.uri;
        this.readable = base.readable;
        this.rules = base.rules;
        String href = base.uri.replace("&", "&amp;").replace("'", "&apos;");
        this.executable = compile(String.format(MARKING, href).getBytes(StandardCharsets.UTF_8),
                StylesheetFiles.OURS + "text-marked.xsl");
    }

    /** One of this library. */
    static CompiledStylesheet ours(String file) {
        return new CompiledStylesheet(Shared.PROCESSOR, new StylesheetFiles(List.of()),
                StylesheetFiles.OURS + file, List.of(), Set.of());
    }

    /**
     * A project's own, which imports one of this library.
     *
     * @param base the one it has to import, such as {@code html.xsl}
     * @param readable folders from which it may read while it runs
     * @throws StylesheetException when it cannot be read or has mistakes
     */
    static CompiledStylesheet overlay(Path file, String base, List<Path> readable) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isRegularFile(file)) {
            throw new StylesheetException(file + ": There is no such stylesheet. Check the name.");
        }
        for (Path folderToRead : readable) {
            if (!Files.isDirectory(folderToRead)) {
                throw new StylesheetException(folderToRead + ": There is no such folder to read from. Check the name.");
            }
        }
        StylesheetFiles runtime = new StylesheetFiles(readable);
        Processor processor = SecureSaxon.newProcessor();
        Configuration configuration = processor.getUnderlyingConfiguration();
        configuration.setErrorReporterFactory(c -> error -> { });
        configuration.setResourceResolver(runtime);
        configuration.setUnparsedTextURIResolver(runtime);
        StylesheetFiles files = runtime.and(folder);
        String uri = file.toAbsolutePath().normalize().toUri().toString();
        StylesheetModules modules = new StylesheetModules(processor, files, uri);
        OverlayCheck.check(modules, uri, StylesheetFiles.OURS + base);
        return new CompiledStylesheet(processor, files, uri, readable, modules.matched());
    }

    /** This stylesheet with marks that tell where each piece of the text comes from; compiled when first wanted. */
    CompiledStylesheet marking() {
        synchronized (this) {
            CompiledStylesheet ready = marking;
            if (ready == null) {
                ready = new CompiledStylesheet(this);
                marking = ready;
            }
            return ready;
        }
    }

    private XsltExecutable compile(byte[] stylesheet, String systemId) {
        XsltCompiler compiler = processor.newXsltCompiler();
        compiler.setResourceResolver(files);
        List<XmlProcessingError> errors = new ArrayList<>();
        compiler.setErrorReporter(error -> {
            if (!error.isWarning()) {
                errors.add(error);
            }
        });
        try {
            return compiler.compile(SafeXml.source(stylesheet, systemId));
        } catch (SaxonApiException e) {
            throw new StylesheetException(errors.isEmpty() ? Faults.describe(e) : Faults.describe(errors), e);
        }
    }

    Processor processor() {
        return processor;
    }

    XsltExecutable executable() {
        return executable;
    }

    List<StylesheetParameter> parameters() {
        return modules().parameters();
    }

    /** The names in the patterns of a project's own rules. */
    Set<String> rules() {
        return rules;
    }

    /** A digest of all its files, and of all files it may read. */
    String digest() {
        Digest digest = new Digest();
        modules().bytes().values().forEach(digest::add);
        readable.forEach(digest::addFolder);
        return digest.hex();
    }

    /** The names of its parameters, for messages. */
    String parameterNames() {
        return executable.getGlobalParameters().keySet().stream().map(QName::getEQName)
                .map(name -> name.replaceFirst("^Q\\{}", "")).sorted().collect(Collectors.joining(", "));
    }

    private StylesheetModules modules() {
        return new StylesheetModules(processor, files, uri);
    }

    /** One for all stylesheets of this library; a project's own has its own, with its own rules of what it may read. */
    private static final class Shared {
        private static final Processor PROCESSOR = SecureSaxon.newProcessor();
    }
}
