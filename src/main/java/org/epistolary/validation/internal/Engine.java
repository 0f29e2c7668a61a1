package org.epistolary.validation.internal;

import java.util.List;

import org.epistolary.model.TeiDocument;
import org.epistolary.validation.finding.Finding;

/** One schema, compiled, that can be run on any number of documents by any number of threads. */
public interface Engine {

    /** What this schema has to say about a document. */
    List<Finding> check(TeiDocument document);
}
