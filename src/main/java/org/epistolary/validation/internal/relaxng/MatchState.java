package org.epistolary.validation.internal.relaxng;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import org.jspecify.annotations.Nullable;

/**
 * What a schema has come to at one point of a document, and where each step leads that was taken from there before. For
 * one thread.
 */
final class MatchState {

    private final Matcher matcher;
    private final MatchMemory memory;
    private final MatchOutcome reached = new MatchOutcome(this, null, List.of());
    private final KnownSteps allowed = new KnownSteps();
    private @Nullable MatchOutcome startTagEnd;
    private @Nullable MatchOutcome text;
    private @Nullable MatchOutcome endTag;
    private @Nullable Map<Refused, MatchOutcome> refused;

    /** @param matcher not moved any more */
    MatchState(Matcher matcher, MatchMemory memory) {
        this.matcher = matcher;
        this.memory = memory;
    }

    /** Whether the content of the element whose start tag has just ended has a datatype. */
    boolean isTextTyped() {
        return matcher.isTextTyped();
    }

    /** Takes a step; see {@link MatchStep#take}. */
    MatchOutcome take(MatchStep step, Name name, String value) {
        MatchOutcome known = switch (step) {
            case START_TAG_END -> startTagEnd;
            case TEXT -> text;
            case END_TAG -> endTag;
            default -> allowed.find(step, step.decisive(name, value));
        };
        return known == null ? takeAnew(step, name, value) : known;
    }

    private MatchOutcome takeAnew(MatchStep step, Name name, String value) {
        AskedContext context = memory.context();
        MatchOutcome known = refused == null ? null : refused.get(new Refused(step, name, value));
        if (known != null && context.answersAgain(known.asked())) {
            return known;
        }
        context.forget();
        Matcher moved = matcher.copy();
        boolean ok = step.take(moved, name, value, context);
        MatchState next = memory.state(moved);
        MatchOutcome outcome = ok ? next.reached
                : new MatchOutcome(next, memory.message(moved.getErrorMessage(), value), context.asked());
        if ((!ok || context.asked().isEmpty()) && memory.hasRoomFor(value)) {
            remember(step, name, value, outcome);
        }
        return outcome;
    }

    private void remember(MatchStep step, Name name, String value, MatchOutcome outcome) {
        memory.count();
        if (outcome.message() != null) {
            refused = refused == null ? new HashMap<>() : refused;
            refused.put(new Refused(step, name, value), outcome);
            return;
        }
        switch (step) {
            case START_TAG_END -> startTagEnd = outcome;
            case TEXT -> text = outcome;
            case END_TAG -> endTag = outcome;
            default -> allowed.put(step, step.decisive(name, value), outcome);
        }
    }

    /** Steps that are not allowed are few, and what is said of them names all of this. */
    private record Refused(MatchStep step, Name name, String value) {
    }
}
