package org.epistolary.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.XMLStreamReader2;

/** Finds out what the root element of a file is, and reads no further. A DOCTYPE before it is passed by unread. */
final class RootElement {

    /** Where the root is looked for, in bytes: what nearly every prolog needs, and more than any does. */
    private static final int[] BEGINNINGS = {1 << 11, 1 << 16};

    private static final TreeParser PARSER = new TreeParser(ReadLimits.DEFAULT, false);

    private RootElement() {
    }

    /** The name; empty when the file cannot be read or is not well-formed up to there. */
    static Optional<QName> of(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Optional<QName> root = Optional.empty();
        for (int i = 0; i < BEGINNINGS.length && root.isEmpty(); i++) {
            try (InputStream stream = Files.newInputStream(file)) {
                root = of(file.toString(), stream.readNBytes(BEGINNINGS[i]));
            } catch (IOException | XMLStreamException e) {
                // the end of this beginning, or something that the reader will say
            }
        }
        return root;
    }

    private static Optional<QName> of(String name, byte[] beginning) throws IOException, XMLStreamException {
        Encoding encoding = Encoding.of(name, beginning);
        int mark = encoding.mark().length;
        XMLStreamReader2 reader = PARSER.open(name,
                new StringReader(new String(beginning, mark, beginning.length - mark, encoding.charset())));
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(reader.getName());
                }
            }
            return Optional.empty();
        } finally {
            reader.close();
        }
    }
}
