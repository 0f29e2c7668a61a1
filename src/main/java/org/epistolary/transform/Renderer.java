package org.epistolary.transform;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.epistolary.model.TeiDocument;

/** What makes a page or a text of a document. Immutable and safe to share between threads. */
public sealed interface Renderer permits HtmlRenderer, TextRenderer {

    /**
     * The rendering of a document.
     *
     * @throws RenderingException when the stylesheet fails on this document
     */
    String render(TeiDocument document);

    /**
     * The rendering of a document, and what in it no rule knows.
     *
     * @param unknown is told each name of elements that no rule knows, in the order of the text, before this returns
     * @throws RenderingException when the stylesheet fails on this document
     */
    String render(TeiDocument document, Consumer<UnknownElement> unknown);

    /** The ending of the name of a file that holds such a rendering: {@code .html} or {@code .txt}. */
    String extension();

    /**
     * The labels by their keys, in the language of this renderer. What has no label there is in English. They are what
     * a project translates for a language of its own.
     */
    Map<String, String> labels();

    /** The parameters of the stylesheet with their defaults; a project's own stylesheet may add some. */
    List<StylesheetParameter> parameters();

    /**
     * A digest of all that decides what comes of a document: the version of this library, the stylesheets, their
     * parameters and the files that they may read. Two renderers with one fingerprint render alike.
     */
    String fingerprint();
}
