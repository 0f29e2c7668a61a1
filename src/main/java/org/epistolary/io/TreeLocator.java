package org.epistolary.io;

import java.util.Optional;

import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.SourceSpan;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;

/**
 * Where the node now being reported was read from. A node made in memory is at the nearest element around it that was
 * read from a file; with none there is no line.
 */
final class TreeLocator implements Locator {

    private @Nullable String systemId;
    private @Nullable TeiNode node;
    private boolean end;
    private @Nullable Position position;

    void setSystemId(@Nullable String systemId) {
        this.systemId = systemId;
    }

    Optional<TeiNode> node() {
        return Optional.ofNullable(node);
    }

    void at(TeiNode current) {
        node = current;
        end = false;
        position = null;
    }

    void atEnd(TeiElement current) {
        node = current;
        end = true;
        position = null;
    }

    private @Nullable Position position() {
        Position known = position;
        if (known == null && node != null) {
            known = find(node);
            position = known;
        }
        return known;
    }

    private @Nullable Position find(TeiNode from) {
        if (end && from instanceof TeiElement element && element.contentSpan().isPresent()) {
            SourceSpan content = element.contentSpan().get();
            return content.source().position(content.end());
        }
        for (TeiNode at = from; at != null; at = at.parent().orElse(null)) {
            SourceSpan span = at.span().orElse(null);
            if (span != null) {
                return span.position();
            }
        }
        return null;
    }

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public @Nullable String getSystemId() {
        return systemId;
    }

    @Override
    public int getLineNumber() {
        Position at = position();
        return at == null ? -1 : at.line();
    }

    @Override
    public int getColumnNumber() {
        Position at = position();
        return at == null ? -1 : at.column();
    }
}
