package org.epistolary.validation.internal.relaxng;

import java.util.ArrayList;
import java.util.List;

import javax.xml.namespace.QName;

import com.thaiopensource.relaxng.pattern.IdSoundnessChecker;
import com.thaiopensource.relaxng.pattern.IdTypeMap;
import com.thaiopensource.xml.util.Name;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.validation.finding.Finding;
import org.relaxng.datatype.Datatype;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Identifiers that are used twice, and references to none. Jing remembers where each was by a line number; here the
 * number is that of the attribute among all that are identifiers or references.
 */
final class RelaxNgIds {

    private final IdTypeMap types;
    private final IdSoundnessChecker checker;
    private final List<Place> places = new ArrayList<>();
    private final List<SAXParseException> errors = new ArrayList<>();

    RelaxNgIds(IdTypeMap types) {
        this.types = types;
        this.checker = new IdSoundnessChecker(types, new Collector(errors));
    }

    void attribute(Name elementName, Name attributeName, TeiElement element, QName attribute, String value) {
        if (types.getIdType(elementName, attributeName) == Datatype.ID_TYPE_NULL) {
            return;
        }
        LocatorImpl place = new LocatorImpl();
        place.setLineNumber(places.size());
        places.add(new Place(element, attribute));
        try {
            checker.attribute(elementName, attributeName, value, place);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong in the document that was walked through; ready for the next one afterwards. */
    List<Finding> findings(String file) {
        try {
            checker.endDocument();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        List<Finding> findings = new ArrayList<>();
        for (SAXParseException error : errors) {
            RelaxNgMessage message = RelaxNgMessage.of(error.getMessage());
            if (!message.isAddition()) {
                Place place = places.get(error.getLineNumber());
                findings.add(message.about(file, place.element(), place.attribute()));
            }
        }
        checker.reset();
        places.clear();
        errors.clear();
        return findings;
    }

    private record Place(TeiElement element, QName attribute) {
    }

    private record Collector(List<SAXParseException> errors) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            errors.add(e);
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            errors.add(e);
        }
    }
}
