package org.epistolary.validation;

import java.util.Optional;

import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.SourceSpan;
import org.epistolary.model.tree.TeiNode;
import org.jspecify.annotations.Nullable;

/** Where a finding is: always a file, usually a line and column, and the path of the element when there is one. */
public final class Location {

    private final String file;
    private final @Nullable Position position;
    private final String path;

    private Location(String file, @Nullable Position position, String path) {
        this.file = file;
        this.position = position;
        this.path = path;
    }

    /** Somewhere in a file. */
    static Location of(String file, @Nullable Position position) {
        return new Location(file, position, "");
    }

    /** A node; one made in memory is at the nearest element around it that was read from a file. */
    static Location of(String file, TeiNode node) {
        for (TeiNode at = node; at != null; at = at.parent().orElse(null)) {
            SourceSpan span = at.span().orElse(null);
            if (span != null) {
                return new Location(file, span.position(), ElementPath.of(node));
            }
        }
        return new Location(file, null, ElementPath.of(node));
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

    @Override
    public String toString() {
        return position == null ? file + (path.isEmpty() ? "" : ":" + path) : file + ":" + position;
    }
}
