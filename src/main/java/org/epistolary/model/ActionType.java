package org.epistolary.model;

import java.util.Map;
import java.util.Optional;

/**
 * What kind of action it is: {@code type} of {@code correspAction}. Open-ended: the constants are the ones in common
 * use, and any other word is a type of its own.
 *
 * <p>TEI Guidelines: The TEI Header, Correspondence Description.
 *
 * @param name the word, in the spelling of the Guidelines where they have one
 */
public record ActionType(String name) {

    /** Written, signed, handed over: what the sender did. */
    public static final ActionType SENT = new ActionType("sent");
    /** What the recipient did. */
    public static final ActionType RECEIVED = new ActionType("received");
    /** Passed on by a go-between: post office, telegraph, courier. */
    public static final ActionType TRANSMITTED = new ActionType("transmitted");
    /** Sent on by its recipient to somebody else. */
    public static final ActionType FORWARDED = new ActionType("forwarded");
    /** Sent after a recipient who had moved. */
    public static final ActionType REDIRECTED = new ActionType("redirected");
    /** Brought to the place of its destination. */
    public static final ActionType DELIVERED = new ActionType("delivered");
    /** Read by somebody it was not sent to. */
    public static final ActionType READ = new ActionType("read");

    private static final Map<String, ActionType> SPELLINGS = Map.ofEntries(
            Map.entry("sent", SENT), Map.entry("sentby", SENT), Map.entry("sending", SENT), Map.entry("author", SENT),
            Map.entry("received", RECEIVED), Map.entry("receiving", RECEIVED), Map.entry("receivedby", RECEIVED),
            Map.entry("deliveredto", RECEIVED),
            Map.entry("transmitted", TRANSMITTED), Map.entry("transmitting", TRANSMITTED),
            Map.entry("forwarded", FORWARDED), Map.entry("forwarding", FORWARDED),
            Map.entry("redirected", REDIRECTED), Map.entry("redirecting", REDIRECTED),
            Map.entry("delivered", DELIVERED), Map.entry("read", READ), Map.entry("readby", READ));

    /**
     * The type a word stands for: {@code sentBy}, {@code sending} and {@code author} are {@link #SENT},
     * {@code deliveredTo} and {@code receiving} are {@link #RECEIVED}, and so on; a word that is not known stands for
     * itself.
     */
    public static ActionType of(String word) {
        return Optional.ofNullable(SPELLINGS.get(Words.key(word))).orElseGet(() -> new ActionType(word));
    }

    /** The word. */
    @Override
    public String toString() {
        return name;
    }
}
