package org.epistolary.transform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.epistolary.model.TeiDocument;

/**
 * Renders the text of a letter as plain text that a person can read and a program can index.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TextRenderer implements Renderer {

    private final Stylesheet stylesheet;

    private TextRenderer(Builder builder) {
        this.stylesheet = builder.options.stylesheet(Ours::text, "text.xsl");
    }

    /** A renderer with the defaults of {@link Builder}. */
    public static TextRenderer create() {
        return builder().build();
    }

    /** Starts the description of a renderer. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String render(TeiDocument document) {
        return stylesheet.apply(document);
    }

    @Override
    public String render(TeiDocument document, Consumer<UnknownElement> unknown) {
        return stylesheet.apply(document, unknown);
    }

    /**
     * The text, and for each of its characters the place in the document that it comes from. This takes about three
     * times as long as {@link #render}.
     *
     * @throws RenderingException when the stylesheet fails on this document, or when it changes words while it lays
     *     them out, which only a project's own can do
     */
    public TextRendering renderMapped(TeiDocument document) {
        return TextOrigins.render(document, stylesheet, stylesheet.marking());
    }

    @Override
    public String extension() {
        return ".txt";
    }

    @Override
    public Map<String, String> labels() {
        return stylesheet.labels();
    }

    @Override
    public List<StylesheetParameter> parameters() {
        return stylesheet.compiled().parameters();
    }

    @Override
    public String fingerprint() {
        return stylesheet.fingerprint();
    }

    /** Describes a renderer. */
    public static final class Builder {

        private final RendererOptions options = new RendererOptions();

        private Builder() {
        }

        /** The view; {@link View#READING} unless set. */
        public Builder view(View view) {
            options.parameter("view", view.parameter());
            return this;
        }

        /** Where notes go; {@link NotePlacement#END} unless set. */
        public Builder notes(NotePlacement notes) {
            options.parameter("notes", notes.parameter());
            return this;
        }

        /**
         * The language of labels and of dates put into words: {@code en}, which is the default, {@code de}, or that of
         * {@link #labels(Map)}. Without labels, another language falls back to English.
         *
         * @throws IllegalArgumentException when it is no language tag
         */
        public Builder language(String language) {
            options.language(language);
            return this;
        }

        /**
         * Labels that come before ours, in any language, by the keys of {@link Renderer#labels()}. What is missing is
         * in English. A key that we do not have is a label too: of a {@code correspAction} with this {@code @type}.
         *
         * @throws IllegalArgumentException when one cannot serve, such as {@code months} that are not twelve words
         */
        public Builder labels(Map<String, String> labels) {
            options.labels(labels);
            return this;
        }

        /**
         * Labels from a file: Java properties in UTF-8, {@code sent = Expéditeur}.
         *
         * @throws IOException when the file cannot be read, or a label cannot serve; the message names the file
         */
        public Builder labels(Path file) throws IOException {
            return labels(Labels.read(file));
        }

        /** The width at which lines are wrapped, in characters; 0, which is the default, wraps none. */
        public Builder width(int width) {
            options.parameter("width", Integer.toString(width));
            return this;
        }

        /** Whether the metadata stand around the text; without this, the letter alone is rendered. */
        public Builder metadata(boolean metadata) {
            options.parameter("metadata", metadata ? "full" : "none");
            return this;
        }

        /**
         * A stylesheet of the project's own, used instead of ours. It imports
         * {@code resource:/org/epistolary/transform/text.xsl} and overrides single templates of it; it may import what
         * lies in its own folder and below.
         */
        public Builder stylesheet(Path file) {
            options.overlay(file);
            return this;
        }

        /**
         * A folder whose files the project's stylesheet may read with {@code doc()} and {@code unparsed-text()}.
         * Without one it may read nothing.
         */
        public Builder readable(Path folder) {
            options.readable(folder);
            return this;
        }

        /** Sets a parameter of the stylesheet, as text that is read as the type which the stylesheet declares. */
        public Builder parameter(String name, String value) {
            options.parameter(name, value);
            return this;
        }

        /**
         * The renderer.
         *
         * @throws StylesheetException when the project's stylesheet cannot be read, has mistakes, or overrides
         *     something that does not exist
         * @throws IllegalArgumentException when the stylesheet has no such parameter, or a value is not of its type
         */
        public TextRenderer build() {
            return new TextRenderer(this);
        }
    }
}
