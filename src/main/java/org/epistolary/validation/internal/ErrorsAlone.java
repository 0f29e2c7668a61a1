package org.epistolary.validation.internal;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Hears of errors, fatal or not, and of no warnings: a schema with warnings works, and they say nothing of a document. */
public abstract class ErrorsAlone implements ErrorHandler {

    @Override
    public final void warning(SAXParseException e) {
        // see above
    }

    @Override
    public final void fatalError(SAXParseException e) throws SAXException {
        error(e);
    }
}
