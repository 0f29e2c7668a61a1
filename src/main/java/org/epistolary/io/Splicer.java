package org.epistolary.io;

import java.util.List;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.CommentNode;
import org.epistolary.model.tree.ProcessingInstructionNode;
import org.epistolary.model.tree.SourceSpan;
import org.epistolary.model.tree.SourceText;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes a document by copying from its source whatever was not edited. */
final class Splicer {

    private final @Nullable SourceText source;
    private final StringBuilder out;
    private final Escaping escaping;
    private final MarkupWriter markup;
    private final TagPatcher tags;
    private boolean innerDeclarations;

    Splicer(@Nullable SourceText source, StringBuilder out, Escaping escaping) {
        this.source = source;
        this.out = out;
        this.escaping = escaping;
        this.markup = new MarkupWriter(out, escaping, this);
        this.tags = new TagPatcher(out, escaping, markup);
    }

    /** The nodes at the top of a document that was read from the source. */
    void document(TeiDocument document, SourceText text) {
        List<TeiNode> nodes = document.nodes();
        TeiElement root = document.root();
        innerDeclarations = root.isEdited()
                && root.descendants(TeiElement.class).anyMatch(e -> !e.namespaceDeclarations().isEmpty());
        out.append(text.text(), 0, nodes.get(0).span().map(SourceSpan::start).orElse(0));
        for (TeiNode node : nodes) {
            node(node, Scope.NONE, "\n");
        }
    }

    /** The nodes of a document made in memory, each on a line of its own. */
    void newDocument(TeiDocument document) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        for (TeiNode node : document.nodes()) {
            node(node, Scope.NONE, "\n");
            out.append('\n');
        }
    }

    /**
     * One node.
     *
     * @param lineBreak line break and indentation of the line a new element stands on
     */
    void node(TeiNode node, Scope scope, String lineBreak) {
        SourceSpan span = spanHere(node);
        if (span != null && isCopied(node, scope)) {
            out.append(span.source().text(), span.start(), span.end());
        } else if (node instanceof TeiElement element) {
            if (span != null && scope.with(element.namespaceDeclarations()).binds(element.name())) {
                editedElement(element, span, scope);
            } else {
                markup.element(element, scope, lineBreak);
            }
        } else if (node instanceof TextNode text) {
            markup.text(text);
        } else if (node instanceof CommentNode comment) {
            markup.comment(comment);
        } else if (node instanceof ProcessingInstructionNode instruction) {
            markup.instruction(instruction);
        }
    }

    private boolean isCopied(TeiNode node, Scope scope) {
        if (node.isEdited()) {
            return false;
        }
        return !innerDeclarations || !(node instanceof TeiElement element) || scope.fits(element);
    }

    /** The span of a node in this document's own source; nodes that came from another file are written anew. */
    private @Nullable SourceSpan spanHere(TeiNode node) {
        return node.span().filter(span -> span.source() == source).orElse(null);
    }

    private void editedElement(TeiElement element, SourceSpan span, Scope outer) {
        SourceSpan content = element.contentSpan().orElseThrow();
        StartTag tag = StartTag.scan(span.source().slice(span.start(), content.start()));
        Scope scope = outer.with(element.namespaceDeclarations());
        boolean opens = tag.isEmptyElement() && !element.content().isEmpty();
        scope = tags.patch(element, tag, scope, opens);
        children(element, content, scope);
        if (opens) {
            out.append("</").append(tag.raw(), 1, tag.nameEnd()).append('>');
        } else {
            out.append(span.source().text(), content.end(), span.end());
        }
    }

    private void children(TeiElement element, SourceSpan content, Scope scope) {
        boolean layout = Layout.applies(element);
        String childBreak = layout ? Layout.childBreak(element) : Layout.ownBreak(element);
        List<TeiNode> children = element.content();
        TeiNode before = null;
        for (int i = 0; i < children.size(); i++) {
            TeiNode child = children.get(i);
            if (layout && leftBehind(child, i + 1 < children.size() ? children.get(i + 1) : null)) {
                continue;
            }
            boolean inPlace = before == null ? startsContent(child, content) : Layout.contiguous(before, child);
            boolean ownLine = layout && !inPlace && !(child instanceof TextNode) && !(before instanceof TextNode);
            if (ownLine) {
                escaping.lineBreak(childBreak, out);
            }
            node(child, scope, childBreak);
            before = child;
        }
        boolean closing = layout && before != null && !(before instanceof TextNode) && !endsContent(before, content);
        if (closing) {
            escaping.lineBreak(Layout.ownBreak(element), out);
        }
    }

    /** The line break before a child that was removed, now followed by the one that came after it. */
    private static boolean leftBehind(TeiNode node, @Nullable TeiNode next) {
        return next != null && Layout.isBreak(node) && Layout.isBreak(next) && node.span().isPresent()
                && next.span().isPresent() && !Layout.contiguous(node, next);
    }

    private static boolean startsContent(TeiNode child, SourceSpan content) {
        return child.span().filter(s -> s.source() == content.source() && s.start() == content.start()).isPresent();
    }

    private static boolean endsContent(TeiNode child, SourceSpan content) {
        return child.span().filter(s -> s.source() == content.source() && s.end() == content.end()).isPresent();
    }
}
