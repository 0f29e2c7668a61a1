package org.example;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javax.xml.transform.stream.StreamSource;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.io.TeiJaxb;
import org.epistolary.model.Action;
import org.epistolary.model.Letter;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.TeiVocabulary;
import org.epistolary.model.textstructure.Tei;
import org.epistolary.transform.TextRenderer;
import org.epistolary.validation.Validator;

/** A class of one's own with letters in it: JAXB reads and writes the shelf, Epistolary the letters. */
@XmlRootElement(namespace = Shelf.ARCHIVE)
public final class Shelf {

    static final String ARCHIVE = "urn:example:archive";

    @XmlAttribute
    private int number;

    @XmlElement(namespace = ARCHIVE)
    private Check checked;

    @XmlElementRef
    private List<Tei> letters = new ArrayList<>();

    /** Reads the shelf named by the argument, changes it and prints it. */
    public static void main(String... args) throws JAXBException, IOException {
        List<Class<?>> classes = new ArrayList<>(TeiVocabulary.classes());
        classes.add(Shelf.class);
        TeiJaxb jaxb = TeiJaxb.of(JAXBContext.newInstance(classes.toArray(Class[]::new)));

        Shelf shelf = jaxb.unmarshal(new StreamSource(Path.of(args[0]).toFile()), Shelf.class);
        System.out.println("Shelf " + shelf.number + ", checked by " + shelf.checked.by());
        for (Tei tei : shelf.letters) {
            TeiDocument document = TeiDocument.of(tei);
            Letter letter = document.letter();
            letter.sent().flatMap(Action::date).ifPresent(date -> date.setWhen(LocalDate.of(1893, 5, 6)));
            System.out.println(Validator.create().validate(document).findings().size() + " findings");
            System.out.print(TextRenderer.create().render(document));
        }
        System.out.println(jaxb.toString(shelf));
    }
}
