package org.epistolary.validation.internal.xsd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;

import org.epistolary.validation.internal.source.SchemaFiles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.InputSource;

/** Gives Xerces what a schema includes, and never leaves it to look for itself. */
final class XsdResolver implements LSResourceResolver {

    /** For documents: nothing they name is read. */
    static final LSResourceResolver NOTHING = (type, namespace, publicId, systemId, base) -> new Input("", null);

    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final SchemaFiles files;

    XsdResolver(SchemaFiles files) {
        this.files = files;
    }

    @Override
    public LSInput resolveResource(String type, @Nullable String namespace, @Nullable String publicId,
            @Nullable String systemId, @Nullable String base) {
        if (!SCHEMA.equals(type)) {
            return new Input(systemId == null ? "" : systemId, null);
        }
        try {
            String wanted = systemId == null ? known(namespace) : systemId;
            URI uri = files.resolve(base == null ? files.systemId() : base, wanted);
            InputSource found = files.open(uri);
            return new Input(uri.toString(), found.getByteStream());
        } catch (IOException e) {
            throw new Refusal(e);
        }
    }

    /** An import without a place is mostly one of the namespace that every schema has. */
    private static String known(@Nullable String namespace) {
        return XML.equals(namespace) ? "http://www.w3.org/2001/xml.xsd" : "";
    }

    /** Passes through Xerces, which lets only unchecked exceptions out as they are. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final IOException reason;

        Refusal(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }

    /** Some bytes with a name; no bytes are an empty file. */
    private record Input(String name, @Nullable InputStream bytes) implements LSInput {

        @Override
        public InputStream getByteStream() {
            return bytes == null ? new ByteArrayInputStream(new byte[0]) : bytes;
        }

        @Override
        public String getSystemId() {
            return name;
        }

        @Override
        public @Nullable String getBaseURI() {
            return null;
        }

        @Override
        public @Nullable String getPublicId() {
            return null;
        }

        @Override
        public @Nullable String getEncoding() {
            return null;
        }

        @Override
        public @Nullable String getStringData() {
            return null;
        }

        @Override
        public @Nullable Reader getCharacterStream() {
            return null;
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setByteStream(InputStream stream) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setSystemId(String systemId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setBaseURI(String base) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setPublicId(String publicId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setEncoding(String encoding) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setStringData(String data) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setCharacterStream(Reader reader) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setCertifiedText(boolean certified) {
            throw new UnsupportedOperationException();
        }
    }
}
