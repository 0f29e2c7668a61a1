package org.epistolary.validation.internal.cache;

import java.util.List;

import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.internal.rules.SetFacts;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a document.
 *
 * @param file the document, as it was named
 * @param findings what was found, before any settings
 * @param facts what has to be known of it to judge it together with others; null when it could not be read
 */
public record CheckedDocument(String file, List<Finding> findings, @Nullable SetFacts facts) {
}
