package org.epistolary.validation.internal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

import javax.xml.transform.sax.SAXSource;

import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.trans.XPathException;
import org.epistolary.validation.internal.Digests;
import org.epistolary.validation.schema.SchemaSource;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * A schema while it is compiled: its own text and that of everything it includes, each read once, and only what may be
 * read. It remembers all of it, so that it can be told later whether anything has changed. For one thread.
 */
public final class SchemaFiles {

    private static final int MOST = 1_000;

    private final SchemaAccess access;
    private final SchemaSource source;
    private final List<Path> folders;
    private final Set<URI> trusted = new HashSet<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Set<SchemaTrace.Reference> references = new LinkedHashSet<>();
    private final String systemId;
    private final Supplier<SchemaFiles> anew;
    private long size;
    private @Nullable UnavailableSchemaException refusal;

    /**
     * A schema that the user named, with the right to read in and below its folder.
     *
     * @param access what may be read besides
     */
    public SchemaFiles(SchemaAccess access, SchemaSource source) {
        this(access, source, List.of(), () -> new SchemaFiles(access, source));
        trusted.add(URI.create(systemId));
        addFolderOf(URI.create(systemId));
    }

    /**
     * A schema that a document named.
     *
     * @param folders where it and what it includes may be, besides the roots
     */
    public SchemaFiles(SchemaAccess access, SchemaSource source, List<Path> folders) {
        this(access, source, folders, () -> new SchemaFiles(access, source, folders));
    }

    private SchemaFiles(SchemaAccess access, SchemaSource source, List<Path> folders, Supplier<SchemaFiles> anew) {
        this.anew = anew;
        this.access = access;
        this.source = source;
        this.folders = new ArrayList<>(folders);
        this.systemId = (source.content().isPresent() ? source.uri() : mapped(source.uri())).toString();
    }

    /** What messages call the schema. */
    public String name() {
        return source.name();
    }

    /** Its URI, or what a catalog has for it. */
    public String systemId() {
        return systemId;
    }

    /** What the meaning of its references depends on. */
    public String access() {
        return access.signature();
    }

    /** The schema itself. */
    public byte[] main() throws IOException {
        return read(URI.create(systemId));
    }

    /** The schema itself, for a parser. */
    public InputSource input() throws IOException {
        return open(URI.create(systemId));
    }

    /** The schema itself, with a parser that reads nothing that is not allowed. */
    public SAXSource saxSource() throws IOException, SAXException {
        return new SAXSource(newXmlReader(), input());
    }

    /** Everything that was read, by its URI. */
    public Map<String, byte[]> contents() {
        return contents;
    }

    /** What it was made of. */
    public SchemaTrace trace() {
        Map<String, String> digests = new TreeMap<>();
        SchemaTrace.Clock clock = SchemaTrace.Clock.NONE;
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            digests.put(file.getKey(), Digests.hex(file.getValue()));
            clock = clock.or(SchemaTrace.Clock.of(file.getValue()));
        }
        return new SchemaTrace(systemId, references.stream().sorted().toList(), Collections.unmodifiableMap(digests), clock);
    }

    /**
     * Whether it would be made of the same things as at another time. Everything is looked up and read again for that,
     * as far as it may be; when it is so, it counts as read.
     */
    public boolean isStill(SchemaTrace before) {
        SchemaFiles now = anew.get();
        try {
            boolean same = before.systemId().equals(systemId);
            for (SchemaTrace.Reference each : before.references()) {
                same = same && now.resolve(each.base(), each.reference()).toString().equals(each.meaning());
            }
            for (Map.Entry<String, String> file : before.digests().entrySet()) {
                same = same && Digests.hex(now.read(URI.create(file.getKey()))).equals(file.getValue());
            }
            if (same) {
                references.addAll(now.references);
                contents.putAll(now.contents);
            }
            return same;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** What a reference in a schema means, catalogs included. */
    public URI resolve(String base, String reference) throws IOException {
        URI meaning = mapped(SchemaUris.resolve(base, reference));
        references.add(new SchemaTrace.Reference(base, reference, meaning.toString()));
        return meaning;
    }

    /** Reads what a reference means. */
    public InputSource open(URI uri) throws IOException {
        InputSource input = new InputSource(new ByteArrayInputStream(read(uri)));
        input.setSystemId(uri.toString());
        return input;
    }

    private byte[] read(URI uri) throws IOException {
        byte[] known = contents.get(uri.toString());
        if (known != null) {
            return known;
        }
        boolean itself = uri.toString().equals(systemId) && source.content().isPresent();
        byte[] content = itself ? source.content().get() : access.read(uri, folders, trusted.contains(uri));
        size += content.length;
        if (contents.size() >= MOST || size > 4L * SchemaAccess.LARGEST) {
            throw new IOException("The schema consists of more files than can be used");
        }
        contents.put(uri.toString(), content);
        return content;
    }

    /** What a catalog has in place of a URI, which then may be read, together with what stands beside it. */
    private URI mapped(URI uri) {
        URI found = access.mapped(uri).orElse(null);
        if (found == null) {
            return uri;
        }
        trusted.add(found);
        addFolderOf(found);
        return found;
    }

    private void addFolderOf(URI uri) {
        Path file = SchemaUris.file(uri).orElse(null);
        if (file != null && file.getParent() != null) {
            folders.add(file.getParent());
        }
    }

    /** A parser that takes what has no stream yet from here, and reads nothing else. */
    public XMLReader newXmlReader() throws SAXException {
        return new XMLFilterImpl(SchemaParser.newXmlReader()) {
            @Override
            public void parse(InputSource input) throws SAXException, IOException {
                boolean named = input.getByteStream() == null && input.getCharacterStream() == null;
                super.parse(named ? open(URI.create(input.getSystemId())) : input);
            }
        };
    }

    /** For Jing. */
    public Resolver jingResolver() {
        return new Resolver() {
            @Override
            public void resolve(Identifier id, Input input) throws IOException {
                String base = id.getBase() == null ? "" : id.getBase();
                input.setUri(SchemaFiles.this.resolve(base, id.getUriReference()).toString());
            }

            @Override
            public void open(Input input) throws IOException {
                if (input.getByteStream() == null && input.getCharacterStream() == null) {
                    input.setByteStream(new ByteArrayInputStream(read(URI.create(input.getUri()))));
                }
            }
        };
    }

    /** Says again what was refused to Saxon, which has its own exceptions; does nothing when nothing was. */
    public void checkRefusal() throws UnavailableSchemaException {
        if (refusal != null) {
            throw refusal;
        }
    }

    /** For Saxon. */
    public ResourceResolver saxonResolver() {
        return request -> {
            try {
                String wanted = request.uri == null ? request.relativeUri : request.uri;
                URI uri = resolve(request.baseUri == null ? systemId : request.baseUri, wanted);
                return new SAXSource(newXmlReader(), open(uri));
            } catch (UnavailableSchemaException e) {
                refusal = e;
                throw new XPathException(e.getMessage());
            } catch (IOException | SAXException e) {
                throw new XPathException(e.getMessage() == null ? e.toString() : e.getMessage());
            }
        };
    }
}
