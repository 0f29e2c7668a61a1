package org.epistolary.io;

import org.epistolary.model.tree.SourceSpan;
import org.epistolary.model.tree.TextChange;
import org.epistolary.model.tree.TextNode;

/**
 * Writes text that was read: as it stands in the source, but for the stretch that was changed. A CDATA section that is
 * parted is closed and opened again around what comes between its parts.
 */
final class TextSplicer {

    private static final String OPEN = "<![CDATA[";
    private static final String CLOSE = "]]>";
    private static final int NOT_OPEN = -1;

    private final StringBuilder out;
    private final Escaping escaping;
    private int openAt = NOT_OPEN;

    TextSplicer(StringBuilder out, Escaping escaping) {
        this.out = out;
        this.escaping = escaping;
    }

    /** Ends a CDATA section that was left open; to be called before anything but text is written. */
    void settle() {
        if (openAt != NOT_OPEN) {
            out.append(CLOSE);
            openAt = NOT_OPEN;
        }
    }

    void text(TextNode text, SourceSpan span) {
        TextChange change = text.change().orElse(null);
        if (change == null) {
            copy(span, text.startsInCdata(), text.endsInCdata());
            return;
        }
        SourceSpan before = new SourceSpan(span.source(), span.start(), change.keptTo());
        copy(before, text.startsInCdata(), change.keptToInCdata());
        insert(change);
        SourceSpan after = new SourceSpan(span.source(), change.keptFrom(), span.end());
        copy(after, change.keptFromInCdata(), text.endsInCdata());
    }

    private void copy(SourceSpan span, boolean startsInCdata, boolean endsInCdata) {
        if (span.start() == span.end()) {
            return;
        }
        int from = span.start();
        if (!startsInCdata) {
            settle();
            from = seam(span);
        } else if (openAt != from) {
            settle();
            out.append(OPEN);
        }
        out.append(span.source().text(), from, span.end());
        openAt = endsInCdata ? span.end() : NOT_OPEN;
    }

    private void insert(TextChange change) {
        boolean within = openAt != NOT_OPEN && change.keptFromInCdata();
        String inserted = change.inserted();
        if (within && escaping.fitsCdata(inserted, out)) {
            escaping.lines(inserted, out);
            openAt = change.keptFrom();
        } else if (!inserted.isEmpty()) {
            added(inserted);
        }
    }

    /** Characters that were never in the source. */
    void added(String characters) {
        settle();
        if (endsWith('\r') && characters.startsWith("\n")) {
            out.append("&#10;");
            escaping.text(characters.substring(1), out);
        } else {
            escaping.text(characters, out);
        }
    }

    /** What the first characters would mean together with those already written is written so that they do not. */
    private int seam(SourceSpan span) {
        String text = span.source().text();
        int from = span.start();
        char first = text.charAt(from);
        if (first == '\n' && endsWith('\r')) {
            out.append("&#10;");
            return from + 1;
        }
        if (first == '>' && endsWith(']') && out.length() > 1 && out.charAt(out.length() - 2) == ']') {
            out.append("&gt;");
            return from + 1;
        }
        if (first == ']' && endsWith(']') && from + 1 < span.end() && text.charAt(from + 1) == '>') {
            out.append("]&gt;");
            return from + 2;
        }
        return from;
    }

    private boolean endsWith(char c) {
        return out.length() > 0 && out.charAt(out.length() - 1) == c;
    }
}
