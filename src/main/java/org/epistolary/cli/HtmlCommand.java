package org.epistolary.cli;

import java.io.IOException;

import org.epistolary.transform.HtmlRenderer;
import org.epistolary.transform.Renderer;
import picocli.CommandLine.Command;

/** {@code html PATH… -o OUT}: one self-contained page a file. */
@Command(name = "html", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Makes a self-contained HTML page of each file.",
        footer = {"", "Exit code: 0 all files were rendered, 2 some could not be."})
final class HtmlCommand extends ExportCommand {

    @Override
    Renderer renderer(RenderOptions options) throws IOException {
        HtmlRenderer.Builder builder = HtmlRenderer.builder().view(options.view()).notes(options.notes())
                .language(options.language());
        if (options.labels().isPresent()) {
            builder.labels(options.labels().get());
        }
        options.stylesheet().ifPresent(builder::stylesheet);
        options.readable().forEach(builder::readable);
        options.parameters().forEach(builder::parameter);
        return builder.build();
    }
}
