package org.epistolary.validation.internal.relaxng;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Where the steps lead that were taken from one state. Most states know few, which are looked through one by one. */
final class KnownSteps {

    private static final int FEW = 12;
    private static final Step[] NONE = {};

    private Step[] few = NONE;
    private @Nullable Map<Object, MatchOutcome> many;

    /**
     * Finds where a step leads.
     *
     * @param decisive see {@link MatchStep#decisive}; a name, or a string
     */
    @Nullable MatchOutcome find(MatchStep step, Object decisive) {
        for (Step known : few) {
            if (known.step == step && (known.decisive == decisive || known.decisive.equals(decisive))) {
                return known.outcome;
            }
        }
        return many == null ? null : many.get(new Key(step, decisive));
    }

    void put(MatchStep step, Object decisive, MatchOutcome outcome) {
        if (few.length < FEW) {
            few = Arrays.copyOf(few, few.length + 1);
            few[few.length - 1] = new Step(step, decisive, outcome);
        } else {
            many = many == null ? new HashMap<>() : many;
            many.put(new Key(step, decisive), outcome);
        }
    }

    private record Step(MatchStep step, Object decisive, MatchOutcome outcome) {
    }

    private record Key(MatchStep step, Object decisive) {

        @Override
        public int hashCode() {
            return decisive.hashCode();
        }
    }
}
