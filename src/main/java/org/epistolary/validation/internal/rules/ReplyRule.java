package org.epistolary.validation.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.epistolary.model.ActionType;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.value.TeiDate;
import org.epistolary.validation.finding.Message;

/** A reply that is earlier than what it answers, where the reference to the letter answered gives its date. */
final class ReplyRule implements Rule {

    private static final Set<String> REPLIES = Set.of("replyto", "inreplyto", "reply", "answers", "answerto",
            "responseto", "inresponseto", "antwortauf");

    /** Whether a reference leads to the letter that is answered. */
    static boolean isReply(TeiElement reference) {
        String type = reference.attribute("type").orElse("").toLowerCase(Locale.ROOT);
        return REPLIES.contains(type.replaceAll("[^a-z]", ""));
    }

    @Override
    public void check(TeiElement element, RuleRun run) {
        boolean answered = element.is("ref") && isReply(element)
                && element.parent().filter(p -> p.is("correspContext")).isPresent();
        if (!answered) {
            return;
        }
        List<TeiDate> sent = element.parent().flatMap(TeiElement::parent)
                .map(desc -> Actions.dates(desc, ActionType.SENT)).orElse(List.of()).stream()
                .map(Actions::dating).toList();
        for (TeiElement date : element.elements("date")) {
            TeiDate original = Actions.dating(date);
            boolean later = Actions.isUsable(original) && !sent.isEmpty() && sent.stream().allMatch(original::isAfter);
            if (later) {
                run.add("reply-before-original", date, message(sent.get(0), original, Message.where(date)),
                        Actions.shown(original));
            }
        }
    }

    static Message message(TeiDate reply, TeiDate original, Message where) {
        return Message.of("reply-before-original", "reply", Actions.shown(reply),
                "original", Actions.shown(original), "where", where);
    }
}
