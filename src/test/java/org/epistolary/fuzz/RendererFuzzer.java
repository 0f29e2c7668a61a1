package org.epistolary.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.epistolary.transform.HtmlRenderer;
import org.epistolary.transform.RenderingException;
import org.epistolary.transform.TextRenderer;
import org.epistolary.transform.TextRendering;
import org.epistolary.transform.View;

/**
 * Whatever the document is, there is a page and a text of it, nothing on the page is a script or comes from elsewhere,
 * and the text knows where it comes from.
 */
public final class RendererFuzzer {

    private static final TeiReader READER = TeiReader.builder().allowDoctype().build();
    private static final HtmlRenderer PAGE = HtmlRenderer.create();
    private static final HtmlRenderer DIPLOMATIC_PAGE = HtmlRenderer.builder().view(View.DIPLOMATIC).build();
    private static final TextRenderer TEXT = TextRenderer.builder().metadata(true).width(60).build();
    private static final TextRenderer PLAIN_TEXT = TextRenderer.create();

    private RendererFuzzer() {
    }

    /** What a fuzzer calls first, so that loading classes does not count as the time of an input. */
    public static void fuzzerInitialize() {
        check(FuzzInput.document(FuzzInput.program(0)));
    }

    /** What a fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        check(FuzzInput.document(input));
    }

    static void check(byte[] document) {
        TeiDocument read = Refusals.read(READER, document).orElse(null);
        if (read == null) {
            return;
        }
        assertThat(ActivePages.traces(PAGE.render(read))).isEmpty();
        assertThat(ActivePages.traces(DIPLOMATIC_PAGE.render(read))).isEmpty();
        assertThat(TEXT.render(read)).isNotNull();
        places(read);
    }

    private static void places(TeiDocument read) {
        String text = PLAIN_TEXT.render(read);
        try {
            TextRendering mapped = PLAIN_TEXT.renderMapped(read);
            assertThat(mapped.text()).isEqualTo(text);
        } catch (RenderingException e) {
            assertThat(e).hasMessageContaining("noncharacters");
        }
    }
}
