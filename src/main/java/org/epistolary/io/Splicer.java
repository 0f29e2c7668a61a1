package org.epistolary.io;

import java.util.List;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.CommentNode;
import org.epistolary.model.tree.DoctypeNode;
import org.epistolary.model.tree.Entities;
import org.epistolary.model.tree.EntityReferenceNode;
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
    private final TextSplicer texts;
    private Entities entities = Entities.NONE;
    private boolean innerDeclarations = true;

    Splicer(@Nullable SourceText source, StringBuilder out, Escaping escaping) {
        this.source = source;
        this.out = out;
        this.escaping = escaping;
        this.markup = new MarkupWriter(out, escaping, this);
        this.tags = new TagPatcher(out, escaping, markup);
        this.texts = new TextSplicer(out, escaping);
    }

    /** Lets what was made in memory be written without lines and indentation of its own. */
    Splicer withoutLayout() {
        markup.withoutLayout();
        return this;
    }

    /** The nodes at the top of a document that was read from the source. */
    void document(TeiDocument document, SourceText text) {
        List<TeiNode> nodes = document.nodes();
        int begin = nodes.get(0).span().map(SourceSpan::start).orElse(text.text().length());
        innerDeclarations = declaresInside(document, text);
        out.append(text.text(), 0, begin);
        for (TeiNode node : nodes) {
            if (node instanceof DoctypeNode doctype) {
                entities = doctype.entities();
            }
            node(node, Scope.NONE, "\n");
        }
    }

    /** Whether any but the root element declares namespaces; when in doubt, yes. */
    private static boolean declaresInside(TeiDocument document, SourceText text) {
        int inside = document.root().contentSpan().map(SourceSpan::start).orElse(0);
        return text.text().indexOf("xmlns", inside) >= 0
                || document.nodes().stream().anyMatch(DoctypeNode.class::isInstance);
    }

    /** The nodes of a document made in memory, each on a line of its own. */
    void newDocument(List<TeiNode> nodes) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        markup.spreadBlocks();
        for (TeiNode node : nodes) {
            if (!(node instanceof TextNode)) {
                node(node, Scope.NONE, "\n");
                out.append('\n');
            }
        }
    }

    /**
     * One node.
     *
     * @param lineBreak line break and indentation of the line a new element stands on
     */
    void node(TeiNode node, Scope scope, String lineBreak) {
        SourceSpan span = spanHere(node);
        if (node instanceof TextNode text) {
            text(text, span);
            return;
        }
        texts.settle();
        if (node instanceof EntityReferenceNode reference) {
            reference(reference);
        } else if (span != null && isCopied(node, scope)) {
            out.append(span.source().text(), span.start(), span.end());
        } else if (node instanceof TeiElement element) {
            element(element, span, scope, lineBreak);
        } else if (node instanceof CommentNode comment) {
            markup.comment(comment);
        } else if (node instanceof ProcessingInstructionNode instruction) {
            markup.instruction(instruction);
        } else if (node instanceof DoctypeNode doctype) {
            markup.doctype(doctype);
        }
    }

    /** To be called before an end tag. */
    void endOfContent() {
        texts.settle();
    }

    private void text(TextNode text, @Nullable SourceSpan span) {
        if (span == null) {
            texts.added(text.text());
        } else {
            texts.text(text, span);
        }
    }

    /** A reference means something only where its entity is declared. */
    private void reference(EntityReferenceNode reference) {
        if (reference.entities() == entities) {
            out.append(reference);
            return;
        }
        texts.added(reference.value().orElseThrow(() -> new IllegalStateException(
                reference + " means nothing in this document, and what it stands for is not known")));
    }

    private boolean isCopied(TeiNode node, Scope scope) {
        if (node.isEdited()) {
            return false;
        }
        boolean sameScope = !innerDeclarations && scope.isOutermost();
        return sameScope || !(node instanceof TeiElement element) || scope.fits(element);
    }

    /** The span of a node in this document's own source; nodes that came from another file are written anew. */
    private @Nullable SourceSpan spanHere(TeiNode node) {
        return node.span().filter(span -> span.source() == source).orElse(null);
    }

    private void element(TeiElement element, @Nullable SourceSpan span, Scope scope, String lineBreak) {
        if (span != null && scope.fitsTag(element)) {
            editedElement(element, span, scope);
        } else {
            markup.element(element, scope, lineBreak);
        }
    }

    private void editedElement(TeiElement element, SourceSpan span, Scope outer) {
        SourceSpan content = element.contentSpan().orElseThrow();
        StartTag tag = StartTag.scan(span.source().slice(span.start(), content.start()));
        boolean opens = tag.isEmptyElement() && !element.content().isEmpty();
        TagNames names = TagNames.within(outer.with(element.namespaceDeclarations()));
        String name = names.element(element.name());
        tags.patch(element, tag, names, name, opens);
        children(element, content, names.scope());
        texts.settle();
        if (opens) {
            out.append("</").append(name).append('>');
        } else if (!tag.isEmptyElement()) {
            out.append("</").append(name);
            out.append(span.source().text(), content.end() + "</".length() + tag.nameEnd() - 1, span.end());
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
            boolean inPlace = before == null ? Layout.startsContent(child, content) : Layout.contiguous(before, child);
            boolean ownLine = layout && !inPlace && !(child instanceof TextNode) && !(before instanceof TextNode);
            if (ownLine) {
                texts.settle();
                escaping.lineBreak(childBreak, out);
            }
            node(child, scope, childBreak);
            before = child;
        }
        boolean closing = layout && before != null && !(before instanceof TextNode) && !Layout.endsContent(before, content);
        if (closing) {
            escaping.lineBreak(Layout.ownBreak(element), out);
        }
    }

    /** The line break before a child that was removed, now followed by the one that came after it. */
    private static boolean leftBehind(TeiNode node, @Nullable TeiNode next) {
        return next != null && Layout.isBreak(node) && Layout.isBreak(next) && node.span().isPresent()
                && next.span().isPresent() && !Layout.contiguous(node, next);
    }
}
