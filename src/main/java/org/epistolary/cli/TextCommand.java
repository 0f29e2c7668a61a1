package org.epistolary.cli;

import java.io.IOException;

import org.epistolary.transform.Renderer;
import org.epistolary.transform.TextRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code text PATH… -o OUT}: the text of each letter, for people and for programs. */
@Command(name = "text", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Makes plain text of each file: the text of the letter alone, unless --metadata is given.",
        footer = {"", "Exit code: 0 all files were rendered, 2 some could not be."})
final class TextCommand extends ExportCommand {

    @Option(names = "--metadata",
            description = "Put what is known about the letter before and after its text.")
    private boolean metadata;

    @Option(names = "--width", paramLabel = "N",
            description = "Wrap lines at this many characters; 0 (the default) wraps none.")
    private int width;

    @Override
    Renderer renderer(RenderOptions options) throws IOException {
        if (width < 0) {
            throw new IllegalArgumentException("--width " + width + ": A width is 0 (no wrapping) or more.");
        }
        TextRenderer.Builder builder = TextRenderer.builder().view(options.view()).notes(options.notes())
                .language(options.language()).width(width).metadata(metadata);
        if (options.labels().isPresent()) {
            builder.labels(options.labels().get());
        }
        options.stylesheet().ifPresent(builder::stylesheet);
        options.readable().forEach(builder::readable);
        options.parameters().forEach(builder::parameter);
        return builder.build();
    }
}
