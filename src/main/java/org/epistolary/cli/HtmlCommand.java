package org.epistolary.cli;

import java.io.IOException;

import org.epistolary.io.TeiReader;
import org.epistolary.transform.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code html PATH… -o OUT}: one self-contained page a file. */
@Command(name = "html", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Makes a self-contained HTML page of each file.")
final class HtmlCommand extends FileCommand {

    private final TeiReader reader = TeiReader.create();

    @Mixin
    private RenderOptions options = new RenderOptions();

    private @Nullable HtmlRenderer renderer;
    private @Nullable OutputTarget target;

    @Override
    void prepare() {
        renderer = HtmlRenderer.builder().view(options.view()).notes(options.notes()).language(options.language())
                .build();
        target = new OutputTarget(options.output(), isSeveral());
    }

    @Override
    void process(InputFile file) throws IOException {
        HtmlRenderer ready = renderer;
        OutputTarget place = target;
        if (ready == null || place == null) {
            throw new IllegalStateException("prepare() comes first");
        }
        place.write(file, ".html", ready.render(reader.read(file.path())));
    }
}
