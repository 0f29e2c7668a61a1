package org.epistolary.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import javax.xml.namespace.QName;

import org.epistolary.model.tree.Names;

/**
 * An XML file that plainly is not TEI and does not mean to be, such as the {@code pom.xml} of a build, a catalog or a
 * page.
 *
 * @param file the file
 * @param root its root element
 */
public record ForeignFile(Path file, QName root) {

    private static final String TEI_HOST = "tei-c.org";

    /**
     * A file whose root element has nothing to do with TEI; empty for all others. Who wrote {@code <TEI>},
     * {@code <TEI.2>} or another name that begins so, or a namespace of the Guidelines with a slip in it, means TEI; so
     * may one whose file cannot be read as far as that.
     */
    static Optional<ForeignFile> of(Path file) {
        return RootElement.of(file).filter(root -> !isMeantAsTei(root)).map(root -> new ForeignFile(file, root));
    }

    private static boolean isMeantAsTei(QName root) {
        return root.getNamespaceURI().equals(Names.TEI) || root.getNamespaceURI().contains(TEI_HOST)
                || root.getLocalPart().toLowerCase(Locale.ROOT).startsWith("tei");
    }

    /** One sentence that names the file and its root element. */
    public String message() {
        return file + ": Passed over, because it is not TEI: " + TeiParseException.sentence(ParseProblem.root(root) + ".");
    }
}
