package org.epistolary.transform;

import java.util.Map;

import org.epistolary.model.TeiDocument;

/**
 * Renders a document as one self-contained HTML5 page: metadata, text, notes, source and rights.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class HtmlRenderer {

    private final Stylesheet stylesheet;

    private HtmlRenderer(Builder builder) {
        this.stylesheet = Stylesheet.html(Map.of("view", builder.view.parameter(), "language", builder.language,
                "notes", builder.notes.parameter()));
    }

    /** A renderer with the defaults of {@link Builder}. */
    public static HtmlRenderer create() {
        return builder().build();
    }

    /** Starts the description of a renderer. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The page.
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

        /** The language of labels and headings: {@code en}, which is the default, or {@code de}. */
        public Builder language(String language) {
            this.language = language;
            return this;
        }

        /** The renderer. */
        public HtmlRenderer build() {
            return new HtmlRenderer(this);
        }
    }
}
