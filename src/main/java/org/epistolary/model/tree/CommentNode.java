package org.epistolary.model.tree;

/** An XML comment: {@code <!-- … -->}. It stands in the content like any other node and is never lost. */
public final class CommentNode extends TeiNode {

    private String value;
    private boolean edited;

    /**
     * A comment of its own, not yet in any element.
     *
     * @throws IllegalArgumentException when the text holds {@code --} or ends in a hyphen, which XML forbids
     */
    public CommentNode(String value) {
        this.value = checked(value);
        this.edited = true;
    }

    CommentNode(String value, SourceText source, int start) {
        this.value = value;
        setSource(source, start);
    }

    /** The text between {@code <!--} and {@code -->}. */
    public String comment() {
        return value;
    }

    /**
     * Replaces the text of the comment.
     *
     * @throws IllegalArgumentException when the text holds {@code --} or ends in a hyphen, which XML forbids
     */
    public void setComment(String comment) {
        if (!comment.equals(value)) {
            value = checked(comment);
            edited = true;
            touchAncestors();
        }
    }

    /** Empty: a comment is no part of the text. */
    @Override
    public String text() {
        return "";
    }

    @Override
    public boolean isEdited() {
        return edited;
    }

    private static String checked(String value) {
        if (value.contains("--") || value.endsWith("-")) {
            throw new IllegalArgumentException("A comment must not contain '--' or end in '-': " + value);
        }
        return value;
    }

    @Override
    public String toString() {
        return "<!--" + value + "-->";
    }
}
