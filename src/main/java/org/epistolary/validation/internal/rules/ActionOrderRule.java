package org.epistolary.validation.internal.rules;

import java.util.List;
import java.util.Locale;

import org.epistolary.model.ActionType;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.value.TeiDate;
import org.epistolary.validation.finding.Message;

/**
 * Received before sent. Dates are compared as both ends wrote them; a telegram may arrive on the day before, by the
 * calendar of a place further west.
 */
final class ActionOrderRule implements Rule {

    @Override
    public void check(TeiElement element, RuleRun run) {
        if (!element.is("correspDesc")) {
            return;
        }
        List<TeiDate> sent = Actions.dates(element, ActionType.SENT).stream().map(Actions::dating).toList();
        if (sent.isEmpty()) {
            return;
        }
        for (TeiElement received : Actions.dates(element, ActionType.RECEIVED)) {
            TeiDate date = Actions.dating(received);
            if (sent.stream().allMatch(s -> isBefore(date, s, element))) {
                run.add("received-before-sent", received, Message.of("received-before-sent", "value",
                        Actions.shown(date), "sent", Actions.shown(sent.get(0)), "where", Message.where(received)),
                        Actions.shown(date));
            }
        }
    }

    private static boolean isBefore(TeiDate received, TeiDate sent, TeiElement correspDesc) {
        if (!received.isBefore(sent)) {
            return false;
        }
        boolean placed = received.offset().isPresent() && sent.offset().isPresent();
        boolean nextDay = received.latest().isPresent() && sent.earliest().isPresent()
                && received.latest().get().plusDays(1).equals(sent.earliest().get());
        return placed || !nextDay || !isTelegram(correspDesc);
    }

    private static boolean isTelegram(TeiElement correspDesc) {
        TeiElement root = correspDesc;
        while (root.parent().isPresent() && !root.is("TEI")) {
            root = root.parent().get();
        }
        return root.descendants(TeiElement.class).anyMatch(ActionOrderRule::saysTelegram);
    }

    private static boolean saysTelegram(TeiElement element) {
        String word = switch (element.localName()) {
            case "div", "text" -> element.attribute("type").orElse("");
            case "correspAction" -> element.attribute("subtype").orElse("");
            case "objectDesc" -> element.attribute("form").orElse("");
            case "objectType" -> element.attribute("corresp").orElse("") + element.normalizedText();
            case "catRef" -> element.attribute("target").orElse("");
            default -> "";
        };
        return word.toLowerCase(Locale.ROOT).contains("telegra") || word.equalsIgnoreCase("wire");
    }
}
