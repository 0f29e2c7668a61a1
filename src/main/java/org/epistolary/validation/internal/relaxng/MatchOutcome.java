package org.epistolary.validation.internal.relaxng;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a step leads.
 *
 * @param next what the schema has come to
 * @param message why the step is not allowed; null when it is
 * @param asked what had to be known of namespaces to say so
 */
record MatchOutcome(MatchState next, @Nullable RelaxNgMessage message, List<AskedContext.Answer> asked) {
}
