package org.epistolary.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.namespace.QName;

import org.epistolary.model.attribute.Datable;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.value.TeiDate;

/**
 * A date of a letter, as written and as a value: {@code <date when="1950-10-07">7.10.50</date>}.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Dates and Times.
 */
public final class LetterDate extends SourcedElement {

    /** The attributes in which Foreign Relations of the United States states when a document was made. */
    private static final String FRUS = "http://history.state.gov/frus/ns/1.0";
    private static final QName EARLIEST = new QName(FRUS, "doc-dateTime-min");
    private static final QName LATEST = new QName(FRUS, "doc-dateTime-max");


    LetterDate(TeiElement element, StatedIn origin) {
        super(element, origin);
    }

    /** The words of the date, without notes; empty when there are only attributes, or the element is a division. */
    public Optional<String> written() {
        boolean words = !element.is("div") && !element.is("TEI") && !element.is("title") && !element.is("bibl");
        return words ? Optional.of(ReadingText.written(element)).filter(t -> !t.isEmpty()) : Optional.empty();
    }

    /** The date its attributes state; it says itself when there are none, or when one of them is no date. */
    public TeiDate value() {
        if (element instanceof Datable datable && !datable.dating().isEmpty()) {
            return datable.dating();
        }
        Map<String, String> frus = new LinkedHashMap<>();
        element.attribute(EARLIEST).ifPresent(v -> frus.put("notBefore", v));
        element.attribute(LATEST).ifPresent(v -> frus.put("notAfter", v));
        return TeiDate.of(frus);
    }

    /** {@code type}, as written: {@code postmarked}, {@code received-date}, …; empty when it is not there. */
    public Optional<String> type() {
        return element.attribute("type");
    }

    /** The element as something whose dating attributes can be set; empty when it has no such attributes. */
    public Optional<Datable> datable() {
        return element instanceof Datable datable ? Optional.of(datable) : Optional.empty();
    }

    /** The date as written, or else its attributes. */
    @Override
    public String toString() {
        return written().orElseGet(() -> value().toString());
    }
}
