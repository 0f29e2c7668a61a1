package org.epistolary.model.tree;

/** A processing instruction such as {@code <?oxy_comment_start author="…"?>}. It is never lost. */
public final class ProcessingInstructionNode extends TeiNode {

    private final String target;
    private final String data;
    private final boolean edited;

    /**
     * A processing instruction of its own, not yet in any element.
     *
     * @param data everything after the target; may be empty
     * @throws IllegalArgumentException when the data hold {@code ?>} or the target is {@code xml}
     */
    public ProcessingInstructionNode(String target, String data) {
        if (data.contains("?>") || target.equalsIgnoreCase("xml")) {
            throw new IllegalArgumentException("Not a processing instruction: <?" + target + " " + data + "?>");
        }
        this.target = target;
        this.data = data;
        this.edited = true;
    }

    ProcessingInstructionNode(String target, String data, SourceText source, int start) {
        this.target = target;
        this.data = data;
        this.edited = false;
        setSource(source, start);
    }

    /** The name of the program this speaks to. */
    public String target() {
        return target;
    }

    /** Everything after the target; an empty string when there is nothing. */
    public String data() {
        return data;
    }

    /** Empty: a processing instruction is no part of the text. */
    @Override
    public String text() {
        return "";
    }

    @Override
    public boolean isEdited() {
        return edited;
    }

    @Override
    public String toString() {
        return "<?" + target + (data.isEmpty() ? "" : " " + data) + "?>";
    }
}
