package org.epistolary.io;

import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.SourceText;
import org.jspecify.annotations.Nullable;

/** What a parser says, made one sentence with a place and an advice. */
final class ParseProblem {

    private ParseProblem() {
    }

    /** What is said of a document with another root. */
    static String notTei(QName root) {
        String namespace = root.getNamespaceURI().isEmpty() ? "no namespace"
                : "the namespace " + root.getNamespaceURI();
        return "This is not TEI P5: its root element is <" + root.getLocalPart() + "> in " + namespace
                + ". A TEI document has <TEI xmlns=\"" + Names.TEI + "\"> there.";
    }

    /**
     * Translates what a parser threw.
     *
     * @param current how far the parser had come, for exceptions that do not say
     */
    static TeiParseException of(SourceText source, XMLStreamException e, @Nullable Location current,
            ReadLimits limits) {
        Location location = e.getLocation() == null ? current : e.getLocation();
        String message = e.getMessage() == null ? "" : e.getMessage();
        int cut = message.indexOf("\n at [");
        String problem = (cut < 0 ? message : message.substring(0, cut)).strip().replace('\n', ' ');
        Position at = position(source, location, problem);
        if (problem.startsWith("Attribute limit (")) {
            return limits.tooManyAttributes(source.name(), at);
        }
        if (problem.contains("limit (")) {
            return new TeiParseException(Reason.LIMIT, source.name(), at,
                    problem + "; this is far beyond what letters need, so the file was refused.");
        }
        return new TeiParseException(Reason.NOT_WELL_FORMED, source.name(), at, "Not well-formed XML: " + problem
                + (problem.endsWith(".") ? "" : ".") + advice(source, location));
    }

    private static Position position(SourceText source, @Nullable Location location, String problem) {
        if (problem.startsWith("Unexpected EOF") || problem.startsWith("Unexpected end of input")) {
            return source.position(source.text().length());
        }
        return location == null ? new Position(1, 1)
                : new Position(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    private static String advice(SourceText source, @Nullable Location location) {
        if (!source.text().stripLeading().startsWith("<")) {
            return " This is not XML; a TEI document begins with '<'.";
        }
        int before = location == null ? -1 : location.getCharacterOffset() - 1;
        boolean ampersand = before >= 0 && before < source.text().length() && source.text().charAt(before) == '&';
        return ampersand ? " Write &amp; for an ampersand." : " Correct the XML at this place.";
    }
}
