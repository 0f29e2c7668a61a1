package org.epistolary.validation.finding;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

import javax.xml.namespace.QName;

import org.epistolary.io.AttributeSpans;
import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.SourceSpan;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding is: always a file, usually a line and column, the path of the element when there is one, and the line
 * of the source itself. Immutable; it holds on to neither the tree nor the file.
 */
public final class Location {

    private final String file;
    private final @Nullable Position position;
    private final String path;
    private final String anchor;
    private final @Nullable String parent;
    private final int parentLine;
    private final @Nullable SourceLine line;

    private Location(String file, @Nullable Position position) {
        this.file = file;
        this.position = position;
        this.line = null;
        this.path = "";
        this.anchor = "";
        this.parent = null;
        this.parentLine = 0;
    }

    private Location(String file, TeiNode node, @Nullable SourceSpan span) {
        TeiElement element = node instanceof TeiElement self ? self : node.parent().orElse(null);
        TeiElement around = element == null ? null : element.parent().orElse(null);
        this.file = file;
        this.position = span == null ? null : span.position();
        this.line = span == null ? null : SourceLine.at(span.source(), span.start());
        this.path = ElementPath.of(node);
        this.anchor = ElementPath.anchor(node);
        this.parent = around == null ? null : around.localName();
        this.parentLine = around == null ? 0
                : around.span().map(SourceSpan::position).map(Position::line).orElse(0);
    }

    private Location(FindingInput in) throws IOException {
        this.file = in.text();
        this.position = in.flag() ? new Position(in.number(), in.number()) : null;
        this.path = in.text();
        this.anchor = in.text();
        this.parent = in.optionalText();
        this.parentLine = in.number();
        this.line = in.flag() ? new SourceLine(in.text(), in.number()) : null;
    }

    /** Somewhere in a file. */
    public static Location of(String file, @Nullable Position position) {
        return new Location(file, position);
    }

    /** A node; one made in memory is at the nearest element around it that was read from a file. */
    public static Location of(String file, TeiNode node) {
        return new Location(file, node, nearestSpan(node));
    }

    /** An attribute; one that was not read from a file is where its element is. */
    public static Location of(String file, TeiElement element, QName attribute) {
        return new Location(file, element,
                AttributeSpans.find(element, attribute).orElseGet(() -> nearestSpan(element)));
    }

    private static @Nullable SourceSpan nearestSpan(TeiNode node) {
        for (TeiNode at = node; at != null; at = at.parent().orElse(null)) {
            SourceSpan span = at.span().orElse(null);
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    /** The file, as it was named. */
    public String file() {
        return file;
    }

    /** Line and column; empty for something that was never in a file. */
    public Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    /** The element's path, such as {@code /TEI/text[1]/body[1]/p[2]}; an empty string when there is no element. */
    public String path() {
        return path;
    }

    /** The name of the element around the one at fault; empty for a root and where there is no element. */
    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    /** The line on which the element around the one at fault begins; empty when there is none. */
    public OptionalInt parentLine() {
        return parentLine == 0 ? OptionalInt.empty() : OptionalInt.of(parentLine);
    }

    /** The line of the source, or a stretch of it when it is very long; empty for something that was in no file. */
    public Optional<SourceLine> line() {
        return Optional.ofNullable(line);
    }

    /** What tells this place from others and stays the same when the file changes elsewhere. */
    String anchor() {
        return anchor;
    }

    void writeTo(FindingOutput out) {
        out.text(file);
        out.flag(position != null);
        if (position != null) {
            out.number(position.line());
            out.number(position.column());
        }
        out.text(path);
        out.text(anchor);
        out.optionalText(parent);
        out.number(parentLine);
        out.flag(line != null);
        if (line != null) {
            out.text(line.text());
            out.number(line.column());
        }
    }

    static Location readFrom(FindingInput in) throws IOException {
        return new Location(in);
    }

    @Override
    public String toString() {
        return position == null ? file + (path.isEmpty() ? "" : ":" + path) : file + ":" + position;
    }
}
