package org.epistolary.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.epistolary.io.TeiReader;
import org.epistolary.io.TeiWriter;
import org.epistolary.model.Action;
import org.epistolary.model.Correspondent;
import org.epistolary.model.Letter;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.build.LetterBuilder;
import org.epistolary.transform.HtmlRenderer;
import org.epistolary.transform.TextRenderer;
import org.epistolary.transform.View;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.Validator;

/** One short answer to each question of the README. */
public final class QuickTour {

    private QuickTour() {
    }

    /** Who wrote to whom, when, and where is it kept? */
    public static String read(Path file) throws IOException {
        StringBuilder out = new StringBuilder();

        TeiDocument document = TeiReader.create().read(file);
        Letter letter = document.letter();

        for (Correspondent sender : letter.senders()) {
            out.append(sender.name()).append(" wrote to ");
        }
        for (Correspondent recipient : letter.recipients()) {
            out.append(recipient.normalizedName());
        }
        letter.date().ifPresent(date -> out.append(" on ").append(date.value()));
        letter.holding().ifPresent(holding -> out.append(", kept at ").append(holding));

        return out.toString();
    }

    /** How do I change one date and nothing else? */
    public static void edit(Path file) throws IOException {
        TeiDocument document = TeiReader.create().read(file);

        document.letter().sent().flatMap(Action::date)
                .ifPresent(date -> date.setWhen(LocalDate.of(1950, 10, 8)));

        TeiWriter.create().save(document);
    }

    /** How do I make a letter? */
    public static TeiDocument build() {
        TeiDocument document = LetterBuilder.letter("letter-1")
                .title("A. Sender to B. Recipient, 3 February 1901")
                .sent(a -> a.person("A. Sender").place("Vienna").date("1901-02-03"))
                .received(a -> a.person("B. Recipient"))
                .heldAt("Example Archive", "box 1, folder 2")
                .body(b -> b.salute("Dear B.,").paragraph("All is well.").signed("A."))
                .build();

        return document;
    }

    /** What is wrong with this file? */
    public static boolean validate(Path file) throws IOException {
        ValidationReport report = Validator.create().validate(file);

        report.findings().forEach(System.out::println);

        return !report.hasErrors();
    }

    /** How does it look? */
    public static void render(TeiDocument document, Path folder) throws IOException {
        String page = HtmlRenderer.builder().view(View.READING).language("en").build().render(document);
        String text = TextRenderer.create().render(document);

        Files.writeString(folder.resolve("letter.html"), page);
        Files.writeString(folder.resolve("letter.txt"), text);
    }
}
