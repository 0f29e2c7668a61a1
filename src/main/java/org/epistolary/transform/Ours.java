package org.epistolary.transform;

/** The stylesheets of this library, each compiled when it is first wanted and then shared by all renderers. */
final class Ours {

    private Ours() {
    }

    static CompiledStylesheet page() {
        return Page.COMPILED;
    }

    static CompiledStylesheet text() {
        return Text.COMPILED;
    }

    private static final class Page {
        private static final CompiledStylesheet COMPILED = CompiledStylesheet.ours("html.xsl");
    }

    private static final class Text {
        private static final CompiledStylesheet COMPILED = CompiledStylesheet.ours("text.xsl");
    }
}
