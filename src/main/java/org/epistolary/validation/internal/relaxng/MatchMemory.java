package org.epistolary.validation.internal.relaxng;

import java.util.HashMap;
import java.util.Map;

import com.thaiopensource.relaxng.match.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * All that a schema has come to in the documents of one thread, so that what they have in common is worked out once.
 * Jing's matcher remembers what a name leads to; what a value leads to, and what it has to say of a mistake, it works
 * out anew each time, which is half of its time.
 */
final class MatchMemory {

    /** How many steps are remembered, some ten megabytes of them. */
    private static final int MOST = 65_536;

    private static final int LONGEST_VALUE = 64;

    private final RelaxNgSchema schema;
    private final AskedContext context;
    private final Map<Point, MatchState> states = new HashMap<>();
    private final MatchState start;
    private int steps;

    MatchMemory(RelaxNgSchema schema, AskedContext context) {
        this.schema = schema;
        this.context = context;
        this.start = state(schema.newMatcher());
    }

    /** Where every document begins. */
    MatchState start() {
        return start;
    }

    /** What is known of the names of the document in hand. */
    AskedContext context() {
        return context;
    }

    /** Whether so much was met that it is better to start anew with the next document. */
    boolean isFull() {
        return steps >= MOST || states.size() >= MOST;
    }

    /** Whether a step with this value may be remembered; long values are not met again. */
    boolean hasRoomFor(String value) {
        return value.length() <= LONGEST_VALUE && !isFull();
    }

    /** Counts one more step that is remembered. */
    void count() {
        steps++;
    }

    /** The state of a matcher, which is not to be moved any more; the same for matchers that are equal. */
    MatchState state(Matcher matcher) {
        Point point = new Point(matcher, matcher.getErrorMessage());
        MatchState known = states.get(point);
        if (known == null) {
            known = new MatchState(matcher, this);
            if (!isFull()) {
                states.put(point, known);
            }
        }
        return known;
    }

    /** What Jing says of a step that is not allowed, taken apart. */
    RelaxNgMessage message(String message, String value) {
        return RelaxNgMessage.of(schema.datatypes().spellOut(message, value, context));
    }

    /** What makes two matchers equal, with a hash that tells apart those that only differ in what they said last. */
    private record Point(Matcher matcher, @Nullable String said) {

        @Override
        public int hashCode() {
            return matcher.hashCode() + (said == null ? 0 : said.hashCode());
        }
    }
}
