package org.epistolary.cli;

import java.io.IOException;

import org.epistolary.io.TeiReader;
import org.epistolary.transform.TextRenderer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code text PATH… -o OUT}: the text of each letter, for people and for programs. */
@Command(name = "text", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Makes plain text of each file: the text of the letter alone, unless --metadata is given.")
final class TextCommand extends FileCommand {

    private final TeiReader reader = TeiReader.create();

    @Mixin
    private RenderOptions options = new RenderOptions();

    @Option(names = "--metadata",
            description = "Put what is known about the letter before and after its text.")
    private boolean metadata;

    @Option(names = "--width", paramLabel = "N",
            description = "Wrap lines at this many characters; 0 (the default) wraps none.")
    private int width;

    private @Nullable TextRenderer renderer;
    private @Nullable OutputTarget target;

    @Override
    void prepare() {
        if (width < 0) {
            throw new IllegalArgumentException("--width " + width + ": A width is 0 (no wrapping) or more.");
        }
        renderer = TextRenderer.builder().view(options.view()).notes(options.notes()).language(options.language())
                .width(width).metadata(metadata).build();
        target = new OutputTarget(options.output(), isSeveral());
    }

    @Override
    void process(InputFile file) throws IOException {
        TextRenderer ready = renderer;
        OutputTarget place = target;
        if (ready == null || place == null) {
            throw new IllegalStateException("prepare() comes first");
        }
        place.write(file, ".txt", ready.render(reader.read(file.path())));
    }
}
