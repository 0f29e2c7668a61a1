package org.example.memoranda;

import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.transform.stream.StreamSource;

import org.epistolary.io.TeiJaxb;
import org.epistolary.io.TeiReader;
import org.epistolary.io.TeiWriter;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.namesdates.PersName;
import org.epistolary.model.textstructure.Tei;
import org.epistolary.transform.HtmlRenderer;
import org.epistolary.transform.TextRenderer;
import org.epistolary.transform.TextRendering;
import org.epistolary.validation.Validator;

/** Marks a name that was found in the text of a memorandum; everything on the module path. */
public final class MarkName {

    private MarkName() {
    }

    /** Works on a copy in a folder: {@code memorandum.xml target}. */
    public static void main(String... args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[1]));
        System.out.println(MarkName.class.getModule() + " reads " + TeiReader.class.getModule());

        System.out.println("== Read");
        TeiDocument document = TeiReader.create().read(Path.of(args[0]));
        document.letter().title().ifPresent(title -> System.out.println(title.value()));

        System.out.println("== Edit");
        String name = "Clara Winter";
        TextRendering text = TextRenderer.create().renderMapped(document);
        int start = text.text().indexOf(name);
        for (PersName marked : text.annotate(start, start + name.length(), PersName::new)) {
            System.out.println("marked " + marked.text());
        }
        Path changed = folder.resolve("memorandum.xml");
        TeiWriter.create().save(document, changed);
        Files.readAllLines(changed).stream().filter(line -> line.contains(name)).forEach(System.out::println);

        System.out.println("== Validate");
        Validator.create().validate(changed).findings().forEach(System.out::println);

        System.out.println("== Render");
        System.out.print(TextRenderer.create().render(document));
        Files.writeString(folder.resolve("memorandum.html"), HtmlRenderer.create().render(document));

        System.out.println("== JAXB");
        Tei tei = TeiJaxb.create().unmarshal(new StreamSource(changed.toFile()), Tei.class);
        System.out.println(TeiDocument.of(tei).letter().senders().get(0).name());
    }
}
