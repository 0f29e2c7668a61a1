package org.epistolary.transform;

import java.util.Map;

import org.epistolary.model.TeiDocument;

/**
 * Renders the text of a letter as plain text that a person can read and a program can index.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TextRenderer {

    private final Stylesheet stylesheet;

    private TextRenderer(Builder builder) {
        this.stylesheet = Stylesheet.text(Map.of("view", builder.view.parameter(), "language", builder.language,
                "notes", builder.notes.parameter(), "width", builder.width,
                "metadata", builder.metadata ? "full" : "none"));
    }

    /** A renderer with the defaults of {@link Builder}. */
    public static TextRenderer create() {
        return builder().build();
    }

    /** Starts the description of a renderer. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The text.
     *
     * @throws RenderingException when the stylesheet fails on this document
     */
    public String render(TeiDocument document) {
        return stylesheet.apply(document);
    }

    /** Describes a renderer. */
    public static final class Builder {

        private View view = View.READING;
        private NotePlacement notes = NotePlacement.END;
        private String language = "en";
        private int width;
        private boolean metadata;

        private Builder() {
        }

        /** The view; {@link View#READING} unless set. */
        public Builder view(View view) {
            this.view = view;
            return this;
        }

        /** Where notes go; {@link NotePlacement#END} unless set. */
        public Builder notes(NotePlacement notes) {
            this.notes = notes;
            return this;
        }

        /** The language of labels: {@code en}, which is the default, or {@code de}. */
        public Builder language(String language) {
            this.language = language;
            return this;
        }

        /** The width at which lines are wrapped, in characters; 0, which is the default, wraps none. */
        public Builder width(int width) {
            this.width = width;
            return this;
        }

        /** Whether the metadata stand around the text; without this, the letter alone is rendered. */
        public Builder metadata(boolean metadata) {
            this.metadata = metadata;
            return this;
        }

        /** The renderer. */
        public TextRenderer build() {
            return new TextRenderer(this);
        }
    }
}
