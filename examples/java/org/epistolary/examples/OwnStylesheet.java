package org.epistolary.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.epistolary.io.TeiReader;
import org.epistolary.transform.ExportFailure;
import org.epistolary.transform.ExportJob;
import org.epistolary.transform.ExportReport;
import org.epistolary.transform.HtmlRenderer;

/** Pages made with a stylesheet of one's own that overrides parts of ours. */
public final class OwnStylesheet {

    private OwnStylesheet() {
    }

    /** One page. */
    public static void page(Path letter, Path stylesheet, Path page) throws IOException {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .stylesheet(stylesheet)
                .parameter("person-class", "name")
                .build();
        Files.writeString(page, renderer.render(TeiReader.create().read(letter)));
    }

    /** A page for each letter below a folder; what has not changed since the last run is left as it is. */
    public static int pages(Path letters, Path stylesheet, Path pages) throws IOException {
        HtmlRenderer renderer = HtmlRenderer.builder().stylesheet(stylesheet).build();
        ExportReport report = ExportJob.builder(renderer, pages).incremental(true).build().run(letters);
        for (ExportFailure failure : report.failures()) {
            System.err.println(failure.cause().getMessage());
        }
        return report.rendered();
    }
}
