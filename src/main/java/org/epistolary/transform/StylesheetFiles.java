package org.epistolary.transform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.transform.Source;

import net.sf.saxon.Configuration;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.lib.UnparsedTextURIResolver;
import net.sf.saxon.trans.XPathException;
import org.jspecify.annotations.Nullable;

/** The only files a stylesheet gets to see: the stylesheets of this library, and what lies below some folders. */
final class StylesheetFiles implements ResourceResolver, UnparsedTextURIResolver {

    /** How the stylesheets of this library are named, for ours and for those that import them. */
    static final String OURS = "resource:/org/epistolary/transform/";

    private final List<Path> folders;

    StylesheetFiles(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    StylesheetFiles and(Path folder) {
        List<Path> more = new ArrayList<>(folders);
        more.add(folder);
        return new StylesheetFiles(more);
    }

    @Override
    public Source resolve(ResourceRequest request) throws XPathException {
        try {
            return SafeXml.source(bytes(request.uri), request.uri);
        } catch (IOException e) {
            throw new XPathException(e.getMessage(), e);
        }
    }

    @Override
    public Reader resolve(URI uri, String encoding, Configuration configuration, boolean binary)
            throws XPathException {
        try {
            Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            return new InputStreamReader(open(uri.toString()), charset);
        } catch (IOException | IllegalArgumentException e) {
            throw new XPathException(e.getMessage(), e);
        }
    }

    /** All of a file that may be read. */
    byte[] bytes(@Nullable String uri) throws IOException {
        try (InputStream stream = open(uri)) {
            return stream.readAllBytes();
        }
    }

    private InputStream open(@Nullable String uri) throws IOException {
        if (uri != null && uri.startsWith(OURS)) {
            String path = uri.substring("resource:/".length());
            InputStream stream = StylesheetFiles.class.getResourceAsStream("/" + path);
            if (stream == null) {
                throw new IOException("There is no stylesheet " + uri + " in this version of Epistolary");
            }
            return stream;
        }
        return Files.newInputStream(allowed(uri));
    }

    /** Links are followed before the question is asked, so that none leads out of the folders. */
    private Path allowed(@Nullable String uri) throws IOException {
        Path file = path(uri);
        if (file != null) {
            for (Path folder : folders) {
                if (file.startsWith(folder.toAbsolutePath().normalize())) {
                    return real(file);
                }
            }
        }
        throw new IOException("Reading " + uri + " is not allowed");
    }

    private Path real(Path file) throws IOException {
        try {
            Path real = file.toRealPath();
            for (Path folder : folders) {
                if (real.startsWith(folder.toRealPath())) {
                    return real;
                }
            }
        } catch (NoSuchFileException e) {
            throw new IOException("There is no file " + file, e);
        }
        throw new IOException("Reading " + file + " is not allowed: it leads out of its folder");
    }

    private static @Nullable Path path(@Nullable String uri) {
        try {
            URI parsed = new URI(uri == null ? "" : uri);
            return "file".equalsIgnoreCase(parsed.getScheme()) ? Path.of(parsed).normalize() : null;
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }
}
