package org.epistolary.validation.internal.source;

import org.epistolary.validation.schema.InvalidSchemaException;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Says what is wrong with a schema, whoever found it: one wording, with the place where it is known. */
public final class SchemaProblem {

    private SchemaProblem() {
    }

    /** A schema that is no well-formed XML. */
    public static InvalidSchemaException notWellFormed(String name, SAXException e) {
        String place = e instanceof SAXParseException at && at.getLineNumber() > 0
                ? ":" + at.getLineNumber() + ":" + at.getColumnNumber() : "";
        return new InvalidSchemaException(name + place + ": The schema is not well-formed XML: " + oneLine(e), e);
    }

    /** A mistake at a place. */
    public static InvalidSchemaException at(String name, SAXParseException e) {
        String where = e.getSystemId() == null ? name : SchemaUris.shown(e.getSystemId());
        String place = e.getLineNumber() > 0 ? ":" + e.getLineNumber() + ":" + Math.max(1, e.getColumnNumber()) : "";
        return new InvalidSchemaException(where + place + ": The schema has a mistake: " + oneLine(e), e);
    }

    /** A schema that cannot be used, for the reason something else gives. */
    public static InvalidSchemaException because(String name, Throwable e) {
        if (e instanceof InvalidSchemaException known) {
            return known;
        }
        if (e instanceof StackOverflowError) {
            return new InvalidSchemaException(name + ": The schema is nested too deep to be used.");
        }
        if (e instanceof SAXParseException at) {
            return at(name, at);
        }
        return new InvalidSchemaException(name + ": The schema cannot be used: " + oneLine(e), e);
    }

    /** The first line of what was said, which for Woodstox is followed by where it was. */
    private static String oneLine(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        int end = message.indexOf("\n at [");
        return (end < 0 ? message : message.substring(0, end)).strip().replaceAll("\\s+", " ");
    }
}
