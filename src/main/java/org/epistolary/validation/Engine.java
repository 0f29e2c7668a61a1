package org.epistolary.validation;

import java.util.List;

import org.epistolary.model.TeiDocument;

/** One schema, compiled, that can be run on any number of documents by any number of threads. */
interface Engine {

    /** What this schema has to say about a document. */
    List<Finding> check(TeiDocument document);
}
