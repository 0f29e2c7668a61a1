package org.epistolary.io.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;

import net.sf.saxon.Configuration;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.SaxonApiUncheckedException;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import org.jspecify.annotations.Nullable;

/**
 * Saxon with every door closed: no document, text, collection or result outside what it is handed, no Java calls, no
 * network. Stylesheets come from the class path, under URIs that begin with {@value #CLASS_PATH}.
 */
public final class SecureSaxon {

    /** How resources of this library are named: {@code resource:/org/epistolary/transform/html.xsl}. */
    public static final String CLASS_PATH = "resource:/";

    private static final ResourceResolver RESOLVER = SecureSaxon::resolve;

    private SecureSaxon() {
    }

    /** A processor of its own; expensive, so make one and keep it. Safe to share between threads. */
    public static Processor newProcessor() {
        Processor processor = new Processor(false);
        Configuration configuration = processor.getUnderlyingConfiguration();
        configuration.setBooleanProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        configuration.setBooleanProperty(Feature.XINCLUDE, false);
        configuration.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
        configuration.setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER, new NoEnvironment());
        configuration.setResourceResolver(RESOLVER);
        configuration.setUnparsedTextURIResolver((uri, encoding, config, mayBeBinary) -> {
            throw new XPathException("Reading " + uri + " is not allowed");
        });
        configuration.setCollectionFinder((context, uri) -> {
            throw new XPathException("Reading the collection " + uri + " is not allowed");
        });
        return processor;
    }

    /**
     * Compiles a stylesheet of this library.
     *
     * @param path its place on the class path, such as {@code org/epistolary/transform/html.xsl}
     * @throws IllegalStateException when it is missing or has mistakes, which is a defect of this library
     */
    public static XsltExecutable compile(Processor processor, String path) {
        try {
            return compile(processor, resolve(CLASS_PATH + path));
        } catch (SaxonApiException | XPathException e) {
            throw new IllegalStateException("The stylesheet " + path + " cannot be compiled: " + e.getMessage(), e);
        }
    }

    /**
     * Compiles a stylesheet.
     *
     * @throws SaxonApiException with all of the compiler's messages, when the stylesheet has mistakes
     */
    public static XsltExecutable compile(Processor processor, Source stylesheet) throws SaxonApiException {
        XsltCompiler compiler = processor.newXsltCompiler();
        compiler.setResourceResolver(RESOLVER);
        List<XmlProcessingError> errors = new ArrayList<>();
        compiler.setErrorReporter(error -> {
            if (!error.isWarning()) {
                errors.add(error);
            }
        });
        try {
            return compiler.compile(stylesheet);
        } catch (SaxonApiException e) {
            throw errors.isEmpty() ? e : new SaxonApiException(describe(errors), e);
        }
    }

    /** A run of a stylesheet on one document: it is silent, and it has one result, which goes where the caller says. */
    public static Xslt30Transformer newRun(XsltExecutable stylesheet) {
        Xslt30Transformer run = stylesheet.load30();
        run.setMessageHandler(message -> { });
        run.setErrorReporter(error -> { });
        run.setResultDocumentHandler(uri -> {
            throw new SaxonApiUncheckedException(new SaxonApiException("Writing to " + uri + " is not allowed"));
        });
        return run;
    }

    private static String describe(List<XmlProcessingError> errors) {
        StringBuilder all = new StringBuilder();
        for (XmlProcessingError error : errors) {
            all.append(all.isEmpty() ? "" : "; ").append(error.getMessage());
            if (error.getLocation() != null && error.getLocation().getLineNumber() > 0) {
                all.append(" (line ").append(error.getLocation().getLineNumber()).append(')');
            }
        }
        return all.toString();
    }

    private static Source resolve(ResourceRequest request) throws XPathException {
        return resolve(request.uri);
    }

    private static Source resolve(@Nullable String uri) throws XPathException {
        if (uri != null && uri.startsWith(CLASS_PATH)) {
            String path = uri.substring(CLASS_PATH.length());
            InputStream stream = SecureSaxon.class.getResourceAsStream("/" + path);
            if (stream != null) {
                return new StreamSource(stream, uri);
            }
        }
        throw new XPathException("Reading " + uri + " is not allowed");
    }
}
