package org.epistolary.model;

import java.util.Map;
import java.util.stream.Stream;

/**
 * How another letter is related to this one.
 *
 * <p>TEI Guidelines: The TEI Header, Correspondence Description.
 */
public enum ContextRelation {
    /** This letter answers the other. */
    IN_REPLY_TO,
    /** The other answers this letter. */
    ANSWERED_BY,
    /** The other comes before this letter in some sequence. */
    PREVIOUS,
    /** The other comes after this letter in some sequence. */
    NEXT,
    /** This letter is part of the other: a correspondence, a file, a collection. */
    PART_OF,
    /** Any other relation, or none that is stated; the type of the reference says more. */
    OTHER;

    private static final Map<String, ContextRelation> WORDS = Map.ofEntries(
            Map.entry("replyto", IN_REPLY_TO), Map.entry("inreplyto", IN_REPLY_TO), Map.entry("isreplyto", IN_REPLY_TO),
            Map.entry("responseto", IN_REPLY_TO), Map.entry("inresponseto", IN_REPLY_TO),
            Map.entry("answerto", IN_REPLY_TO),
            Map.entry("reply", ANSWERED_BY), Map.entry("answer", ANSWERED_BY), Map.entry("answeredby", ANSWERED_BY),
            Map.entry("repliedby", ANSWERED_BY), Map.entry("replyfrom", ANSWERED_BY),
            Map.entry("prev", PREVIOUS), Map.entry("previous", PREVIOUS), Map.entry("previousletter", PREVIOUS),
            Map.entry("previousincorresp", PREVIOUS), Map.entry("preceding", PREVIOUS),
            Map.entry("next", NEXT), Map.entry("nextletter", NEXT), Map.entry("nextincorresp", NEXT),
            Map.entry("following", NEXT),
            Map.entry("belongstocorrespondence", PART_OF), Map.entry("partof", PART_OF),
            Map.entry("belongsto", PART_OF));

    /** The relation that the first known one of these words stands for. */
    static ContextRelation of(Stream<String> words) {
        return words.map(Words::key).filter(WORDS::containsKey).map(WORDS::get).findFirst().orElse(OTHER);
    }
}
