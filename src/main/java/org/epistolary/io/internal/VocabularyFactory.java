package org.epistolary.io.internal;

import javax.xml.namespace.QName;

import org.epistolary.model.TeiVocabulary;
import org.epistolary.model.tree.ElementFactory;
import org.epistolary.model.tree.TeiElement;

/** Tells the tree which classes there are; found as a service, not meant to be used directly. */
public final class VocabularyFactory implements ElementFactory {

    /** For the service loader. */
    public VocabularyFactory() {
        // nothing to set up
    }

    @Override
    public TeiElement create(QName name) {
        return TeiVocabulary.create(name);
    }
}
