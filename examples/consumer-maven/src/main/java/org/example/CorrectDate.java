package org.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.epistolary.io.TeiReader;
import org.epistolary.io.TeiWriter;
import org.epistolary.model.Action;
import org.epistolary.model.Letter;
import org.epistolary.model.TeiDocument;
import org.epistolary.transform.HtmlRenderer;
import org.epistolary.transform.TextRenderer;
import org.epistolary.validation.Validator;

/** Finds a date that is in no calendar, puts it right, and renders the letter. */
public final class CorrectDate {

    private CorrectDate() {
    }

    /** Works on a copy in a folder: {@code letter.xml target}. */
    public static void main(String... args) throws IOException {
        Path original = Path.of(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        Validator validator = Validator.create();

        System.out.println("== Read");
        TeiDocument document = TeiReader.create().read(original);
        Letter letter = document.letter();
        letter.senders().forEach(sender -> System.out.println("from " + sender.name()));
        letter.recipients().forEach(recipient -> System.out.println("to " + recipient.name()));
        letter.holding().ifPresent(holding -> System.out.println("kept at " + holding));

        System.out.println("== Validate");
        validator.validate(document).findings().forEach(System.out::println);

        System.out.println("== Edit");
        letter.sent().flatMap(Action::date).ifPresent(date -> date.setWhen(LocalDate.of(1893, 4, 30)));
        Path corrected = folder.resolve("letter.xml");
        TeiWriter.create().save(document, corrected);
        printChangedLines(original, corrected);
        System.out.println(validator.validate(corrected).findings().size() + " findings left");

        System.out.println("== Render");
        System.out.print(TextRenderer.create().render(document));
        Files.writeString(folder.resolve("letter.html"), HtmlRenderer.create().render(document));
    }

    private static void printChangedLines(Path before, Path after) throws IOException {
        List<String> old = Files.readAllLines(before);
        List<String> now = Files.readAllLines(after);
        for (int line = 0; line < old.size(); line++) {
            if (!old.get(line).equals(now.get(line))) {
                System.out.println("- " + old.get(line).strip());
                System.out.println("+ " + now.get(line).strip());
            }
        }
    }
}
