package org.epistolary.transform;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import net.sf.saxon.s9api.Message;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.trans.XPathException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;

/** Says what Saxon found wrong: file, line and message, without codes and traces. */
final class Faults {

    private static final int MOST = 5;

    private Faults() {
    }

    /** Every mistake a compiler found, the first few of them in words. */
    static String describe(List<XmlProcessingError> errors) {
        Set<String> all = new LinkedHashSet<>();
        for (XmlProcessingError error : errors) {
            String uri = error.getLocation() == null ? null : error.getLocation().getSystemId();
            int line = error.getLocation() == null ? -1 : error.getLocation().getLineNumber();
            all.add(place(uri, line) + sentence(message(error.getMessage(), error.getCause())));
        }
        List<String> shown = new ArrayList<>(all);
        String rest = shown.size() > MOST ? "\n(and " + (shown.size() - MOST) + " more)" : "";
        return String.join("\n", shown.subList(0, Math.min(MOST, shown.size()))) + rest;
    }

    /** What stopped a run. */
    static String describe(SaxonApiException e) {
        Message last = e.getTerminatingXsltMessage();
        if (last != null) {
            return sentence(last.getStringValue());
        }
        String uri = e.getSystemId();
        int line = e.getLineNumber();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXParseException parse) {
                return place(parse.getSystemId(), parse.getLineNumber()) + sentence(message(parse.getMessage(), parse));
            }
            if (line <= 0 && cause instanceof XPathException located && located.getLocator() != null) {
                uri = located.getLocator().getSystemId();
                line = located.getLocator().getLineNumber();
            }
        }
        return place(uri, line) + sentence(message(e.getMessage(), e.getCause()));
    }

    /** A file by its path, anything else by its URI. */
    static String name(String uri) {
        return uri.startsWith("file:") ? Path.of(URI.create(uri)).toString() : uri;
    }

    private static String place(@Nullable String uri, int line) {
        if (uri == null || uri.isEmpty()) {
            return "";
        }
        return name(uri) + (line > 0 ? ":" + line : "") + ": ";
    }

    private static String message(@Nullable String message, @Nullable Throwable cause) {
        String text = message == null ? String.valueOf(cause) : message;
        if (text.contains("disallow-doctype-decl")) {
            return "A DOCTYPE is not allowed here";
        }
        return text.strip().replaceAll("\\s+", " ")
                .replaceAll("\\b(?:[a-z]\\w*\\.)+[A-Z]\\w*(?:Exception|Error): ", "");
    }

    private static String sentence(String text) {
        String stripped = text.strip();
        return stripped.matches("(?s).*[.!?]") ? stripped : stripped + ".";
    }
}
