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

    static final String EMPTY = "The file is empty; a TEI document was expected.";
    static final String DOCTYPE = "The file has a DOCTYPE, which can pull in other files and is not accepted; remove "
            + "the <!DOCTYPE …> line and write out the entities it declares, or accept it with --allow-doctype or "
            + "TeiReader.Builder.allowDoctype.";

    private ParseProblem() {
    }

    static String undeclared(String entity) {
        return "Not well-formed XML: the entity &" + entity
                + "; is not declared. Write the character itself or a numeric reference.";
    }

    /** What is said of a document with another root. */
    static String notTei(QName root) {
        return "This is not TEI P5: " + root(root) + ". A TEI document has <TEI xmlns=\"" + Names.TEI + "\"> there.";
    }

    static String root(QName root) {
        String namespace = root.getNamespaceURI().isEmpty() ? "no namespace"
                : "the namespace " + root.getNamespaceURI();
        return "its root element is <" + root.getLocalPart() + "> in " + namespace;
    }

    /**
     * Translates what a parser threw.
     *
     * @param current how far the parser had come, for exceptions that do not say
     */
    static TeiParseException of(SourceText source, XMLStreamException e, @Nullable Location current,
            ReadLimits limits) {
        Location location = e.getLocation() == null ? current : e.getLocation();
        int before = location == null ? -1 : location.getCharacterOffset() - 1;
        boolean ampersand = before >= 0 && before < source.text().length() && source.text().charAt(before) == '&';
        return of(source.name(), e, location, limits, source.position(source.text().length()),
                advice(source.text().stripLeading().startsWith("<"), ampersand));
    }

    /**
     * Translates what a parser threw.
     *
     * @param end where the text ends
     * @param advice what to do about what is not well-formed
     */
    static TeiParseException of(String name, XMLStreamException e, @Nullable Location location, ReadLimits limits,
            Position end, String advice) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        int cut = message.indexOf("\n at [");
        String problem = (cut < 0 ? message : message.substring(0, cut)).strip().replace('\n', ' ');
        Position at = position(location, problem, end);
        if (problem.startsWith("Attribute limit (")) {
            return limits.tooManyAttributes(name, at);
        }
        if (problem.contains("limit (")) {
            return new TeiParseException(Reason.LIMIT, name, at,
                    problem + "; this is far beyond what letters need, so the file was refused.");
        }
        return new TeiParseException(Reason.NOT_WELL_FORMED, name, at, "Not well-formed XML: " + problem
                + (problem.endsWith(".") ? "" : ".") + advice);
    }

    private static Position position(@Nullable Location location, String problem, Position end) {
        if (problem.startsWith("Unexpected EOF") || problem.startsWith("Unexpected end of input")) {
            return end;
        }
        return location == null ? new Position(1, 1)
                : new Position(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    static String advice(boolean isXml, boolean ampersand) {
        if (!isXml) {
            return " This is not XML; a TEI document begins with '<'.";
        }
        return ampersand ? " Write &amp; for an ampersand." : " Correct the XML at this place.";
    }
}
