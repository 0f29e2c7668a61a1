package org.epistolary.cli;

import java.time.Duration;

import org.epistolary.io.TeiReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much the files may ask of the program: what every command that reads has in common. */
final class LimitOptions {

    @Option(names = "--max-bytes", paramLabel = "N", description = "The largest file, in bytes; 512 MiB unless set.")
    private @Nullable Long bytes;

    @Option(names = "--max-depth", paramLabel = "N", description = "The deepest nesting of elements; 1000 unless set.")
    private @Nullable Integer depth;

    @Option(names = "--max-attributes", paramLabel = "N",
            description = "The most attributes on one element; 1000 unless set.")
    private @Nullable Integer attributes;

    @Option(names = "--max-attribute-length", paramLabel = "N",
            description = "The longest attribute value, in characters; 1048576 unless set.")
    private @Nullable Integer attributeLength;

    @Option(names = "--max-time", paramLabel = "SECONDS",
            description = "How long reading one file may take; as long as it takes unless set.")
    private @Nullable Integer seconds;

    @Option(names = "--allow-doctype",
            description = "Accept files with a DOCTYPE. Its own entities are known; nothing outside the file is read.")
    private boolean doctype;

    /** A reader for all this. */
    TeiReader reader() {
        TeiReader.Builder reader = TeiReader.builder();
        if (bytes != null) {
            reader.maxBytes(bytes);
        }
        if (depth != null) {
            reader.maxDepth(depth);
        }
        if (attributes != null) {
            reader.maxAttributes(attributes);
        }
        if (attributeLength != null) {
            reader.maxAttributeLength(attributeLength);
        }
        if (seconds != null) {
            reader.maxTime(Duration.ofSeconds(seconds));
        }
        if (doctype) {
            reader.allowDoctype();
        }
        return reader.build();
    }
}
