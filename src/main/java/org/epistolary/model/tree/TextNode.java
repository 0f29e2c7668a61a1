package org.epistolary.model.tree;

import java.util.Optional;

/**
 * A run of character data. References and CDATA sections are resolved in its value; how they were written is kept in
 * the source and comes out again wherever the value is not changed.
 */
public final class TextNode extends TeiNode {

    private String value;
    private boolean edited;
    private boolean startsInCdata;
    private boolean endsInCdata;

    /** A text node of its own, not yet in any element. */
    public TextNode(String value) {
        this.value = value;
        this.edited = true;
    }

    TextNode(String value, SourceText source, int start, int end) {
        this.value = value;
        setSource(source, start);
        setEnd(end);
    }

    @Override
    public String text() {
        return value;
    }

    /** Replaces the characters; they are escaped on writing. */
    public void setText(String text) {
        if (!text.equals(value)) {
            if (parent != null) {
                parent.noteText(this);
            }
            value = text;
            edited = true;
            touchAncestors();
        }
    }

    /**
     * Parts this text in two. Nothing changes in the file by that alone: each part knows its stretch of the source.
     *
     * @param offset how many characters stay in this node, in UTF-16 units
     * @return the rest, which stands directly behind this node when this is in an element
     * @throws IndexOutOfBoundsException when the offset is not within the text
     * @throws IllegalArgumentException when it would cut a character in two
     */
    public TextNode split(int offset) {
        String tail = value.substring(offset);
        if (offset > 0 && !tail.isEmpty() && Character.isSurrogatePair(value.charAt(offset - 1), tail.charAt(0))) {
            throw new IllegalArgumentException("Offset " + offset + " is in the middle of a character");
        }
        TextNode rest = span().map(span -> splitSource(span, offset)).orElseGet(() -> new TextNode(tail));
        value = value.substring(0, offset);
        if (parent != null) {
            parent.insertAfter(rest, this);
        }
        return rest;
    }

    private TextNode splitSource(SourceSpan span, int offset) {
        TextChange change = change().orElse(null);
        TextNode rest = new TextNode(value.substring(offset), span.source(), span.end(), span.end());
        rest.endsInCdata = endsInCdata;
        int after = change == null ? 0 : value.length() - change.inserted().length() - prefixLength(span, change);
        boolean inPrefix = change == null || offset <= prefixLength(span, change);
        boolean inSuffix = change != null && offset >= value.length() - after;
        RawText.Cut cut;
        if (inPrefix) {
            cut = new RawText(span, startsInCdata).cut(offset);
            rest.edited = edited;
            edited = false;
        } else if (inSuffix) {
            SourceSpan suffix = new SourceSpan(span.source(), change.keptFrom(), span.end());
            cut = new RawText(suffix, change.keptFromInCdata()).cut(offset - (value.length() - after));
        } else {
            cut = new RawText.Cut(change.keptFrom(), change.keptFromInCdata());
            rest.edited = true;
        }
        rest.setSource(span.source(), cut.offset());
        rest.setEnd(span.end());
        rest.startsInCdata = cut.inCdata();
        setEnd(cut.offset());
        endsInCdata = cut.inCdata();
        return rest;
    }

    private int prefixLength(SourceSpan span, TextChange change) {
        SourceSpan prefix = new SourceSpan(span.source(), span.start(), change.keptTo());
        return new RawText(prefix, startsInCdata).value().length();
    }

    /**
     * Takes in the text behind this one when the two stood directly behind each other in the source and neither was
     * changed.
     */
    boolean join(TextNode next) {
        SourceSpan span = span().orElse(null);
        SourceSpan other = next.span().orElse(null);
        boolean joins = !edited && !next.edited && span != null && other != null && span.source() == other.source()
                && span.end() == other.start();
        if (joins) {
            value += next.value;
            setEnd(other.end());
            endsInCdata = next.endsInCdata;
            next.remove();
        }
        return joins;
    }

    /** Whether there is nothing here but XML white space. */
    public boolean isBlank() {
        for (int i = 0; i < value.length(); i++) {
            if (!WhiteSpace.is(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a node is white space with a line end in it, as between elements that stand on lines. */
    static boolean isLayoutBreak(TeiNode node) {
        return node instanceof TextNode text && text.value.indexOf('\n') >= 0 && text.isBlank();
    }

    @Override
    public boolean isEdited() {
        return edited;
    }

    /** What was changed since this was read; empty when nothing was, or when this was made in memory. */
    public Optional<TextChange> change() {
        return edited ? span().map(span -> TextChange.between(span, startsInCdata, value)) : Optional.empty();
    }

    /** Whether the stretch this was read from begins inside a CDATA section, which only a part of a text can. */
    public boolean startsInCdata() {
        return startsInCdata;
    }

    /** Whether the stretch this was read from ends inside a CDATA section, which only a part of a text can. */
    public boolean endsInCdata() {
        return endsInCdata;
    }

    @Override
    public String toString() {
        return value;
    }
}
