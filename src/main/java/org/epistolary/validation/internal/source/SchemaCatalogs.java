package org.epistolary.validation.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.epistolary.validation.schema.InvalidSchemaException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xmlresolver.CatalogManager;
import org.xmlresolver.ResolverConfiguration;
import org.xmlresolver.ResolverFeature;
import org.xmlresolver.XMLResolverConfiguration;
import org.xmlresolver.catalog.entry.EntryCatalog;
import org.xmlresolver.exceptions.CatalogUnavailableException;
import org.xmlresolver.loaders.XmlLoader;
import org.xmlresolver.logging.ResolverLogger;

/**
 * OASIS XML catalogs: those of the user, and the one of xmlresolver, which has a few schemas of the W3C. Nothing is
 * taken from system properties or property files, and no catalog is fetched from the network. Immutable and safe to
 * share between threads.
 */
public final class SchemaCatalogs {

    private static final String OF_THE_W3C = "classpath:/org/xmlresolver/catalog.xml";

    private static final String EMPTY = "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'/>";

    private final List<String> files;
    private @Nullable CatalogManager manager;

    /**
     * Catalogs to look things up in, in this order.
     *
     * @throws InvalidSchemaException when one is not there or is no XML
     */
    public SchemaCatalogs(List<Path> catalogs) throws InvalidSchemaException {
        List<String> uris = new ArrayList<>();
        for (Path catalog : catalogs) {
            checkReadable(catalog);
            uris.add(catalog.toAbsolutePath().normalize().toUri().toString());
        }
        this.files = List.copyOf(uris);
    }

    /** What stands for a URI; empty when no catalog knows it. */
    Optional<URI> lookup(String uri) {
        boolean remote = uri.startsWith("http:") || uri.startsWith("https:") || uri.startsWith("urn:");
        if (files.isEmpty() && !remote) {
            return Optional.empty();
        }
        try {
            CatalogManager catalogs = manager();
            URI found = catalogs.lookupURI(uri);
            return Optional.ofNullable(found == null ? catalogs.lookupSystem(uri) : found);
        } catch (CatalogUnavailableException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return files.toString();
    }

    private synchronized CatalogManager manager() {
        if (manager == null) {
            manager = newManager(files);
        }
        return manager;
    }

    private static CatalogManager newManager(List<String> files) {
        List<String> all = new ArrayList<>(files);
        all.add(OF_THE_W3C);
        XMLResolverConfiguration configuration = new XMLResolverConfiguration(List.of(), all);
        configuration.setFeature(ResolverFeature.RESOLVER_LOGGER, new SilentLogger());
        configuration.setFeature(ResolverFeature.CATALOG_FILES, all);
        configuration.setFeature(ResolverFeature.CATALOG_ADDITIONS, List.of());
        configuration.setFeature(ResolverFeature.ALLOW_CATALOG_PI, false);
        configuration.setFeature(ResolverFeature.CLASSPATH_CATALOGS, false);
        configuration.setFeature(ResolverFeature.ARCHIVED_CATALOGS, false);
        configuration.setFeature(ResolverFeature.PARSE_RDDL, false);
        configuration.setFeature(ResolverFeature.ALWAYS_RESOLVE, false);
        configuration.setFeature(ResolverFeature.MASK_JAR_URIS, false);
        configuration.setFeature(ResolverFeature.THROW_URI_EXCEPTIONS, false);
        configuration.setFeature(ResolverFeature.ACCESS_EXTERNAL_DOCUMENT, "file,classpath");
        configuration.setFeature(ResolverFeature.ACCESS_EXTERNAL_ENTITY, "");
        configuration.setFeature(ResolverFeature.XMLREADER_SUPPLIER, SchemaCatalogs::newXmlReader);
        CatalogManager manager = configuration.getFeature(ResolverFeature.CATALOG_MANAGER);
        manager.setCatalogLoader(new LocalLoader(configuration));
        return manager;
    }

    private static XMLReader newXmlReader() {
        try {
            return SchemaParser.newXmlReader();
        } catch (SAXException e) {
            throw new IllegalStateException("Woodstox makes a parser or is not there", e);
        }
    }

    private static void checkReadable(Path catalog) throws InvalidSchemaException {
        if (!Files.isRegularFile(catalog)) {
            throw new InvalidSchemaException(catalog + ": There is no such catalog. Check the name.");
        }
        try (InputStream stream = Files.newInputStream(catalog)) {
            SchemaParser.newXmlReader().parse(new InputSource(stream));
        } catch (SAXException e) {
            throw SchemaProblem.notWellFormed(catalog.toString(), e);
        } catch (IOException e) {
            throw SchemaProblem.because(catalog.toString(), e);
        }
    }

    /** A catalog on the network that another one refers to is an empty one. */
    private static final class LocalLoader extends XmlLoader {

        LocalLoader(ResolverConfiguration configuration) {
            super(configuration);
        }

        @Override
        public EntryCatalog loadCatalog(URI catalog) {
            try {
                return super.loadCatalog(catalog);
            } catch (IllegalArgumentException e) {
                return loadCatalog(catalog, new InputSource(new StringReader(EMPTY)));
            }
        }
    }

    /** What goes wrong is said by findings, not by a log. */
    private static final class SilentLogger implements ResolverLogger {

        @Override
        public void error(String message, Object... parameters) {
            // what a catalog does not give is reported as a schema that is not there
        }

        @Override
        public void warn(String message, Object... parameters) {
            // as above
        }

        @Override
        public void info(String message, Object... parameters) {
            // as above
        }

        @Override
        public void debug(String message, Object... parameters) {
            // as above
        }
    }
}
