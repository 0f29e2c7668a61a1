package org.epistolary.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The files that come with this library. Asked for through a class of the library and not through a class loader, which
 * does not show them when the library is a named module.
 */
public final class OwnResources {

    private OwnResources() {
    }

    /**
     * Opens a file.
     *
     * @param path its place from the root of the jar, such as {@code org/epistolary/transform/html.xsl}
     * @throws IllegalStateException when there is none
     */
    public static InputStream open(String path) {
        InputStream stream = OwnResources.class.getResourceAsStream("/" + path);
        if (stream == null) {
            throw new IllegalStateException("This library lacks its " + path);
        }
        return stream;
    }

    /** Reads a file of properties in UTF-8. */
    public static Properties properties(String path) {
        Properties properties = new Properties();
        try (InputStream stream = open(path)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The version that the build wrote into the jar. */
    public static String version() {
        return properties("org/epistolary/version.properties").getProperty("version", "");
    }
}
