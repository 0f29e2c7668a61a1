package org.epistolary.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.epistolary.model.core.Date;
import org.epistolary.model.value.DateProblem;
import org.epistolary.model.value.TeiDate;

/** What is doubtful about what a file states, in plain sentences. Nothing is put right here. */
final class LetterDoubts {

    private static final Set<String> RECIPIENT_TYPES = Set.of("addressee", "recipient", "receiver", "to");
    private static final int LONGEST_QUOTATION = 80;

    private final LetterScope scope;
    private final LetterPeople people;
    private final Set<String> found = new LinkedHashSet<>();

    LetterDoubts(LetterScope scope) {
        this.scope = scope;
        this.people = new LetterPeople(scope);
    }

    List<String> all() {
        found.addAll(scope.doubts());
        people.actions().forEach(this::spelling);
        bothSidesSent();
        List<LetterDate> dates = new LetterDates(scope).all();
        dates.forEach(this::problems);
        Optional<LetterDate> best = new LetterDates(scope).best();
        best.ifPresent(date -> date(date, dates));
        people.senders().forEach(this::named);
        people.recipients().forEach(this::named);
        new LetterPlaces(scope).sentFrom().forEach(this::named);
        new LetterPlaces(scope).of(ActionType.RECEIVED).forEach(this::named);
        best.ifPresent(this::receivedBefore);
        return new ArrayList<>(found);
    }

    private void spelling(Action action) {
        String written = action.element().type().orElse("");
        action.type().map(ActionType::name).filter(name -> !name.equals(written))
                .ifPresent(name -> found.add("The action of type " + quote(written) + " is read as " + quote(name)
                        + "."));
    }

    /** Some editions put both correspondents into one action; which of them wrote is then anybody's guess. */
    private void bothSidesSent() {
        List<Correspondent> sent = people.principal(ActionType.SENT).stream()
                .flatMap(a -> a.correspondents().stream()).toList();
        boolean anyReceived = people.principal(ActionType.RECEIVED).stream()
                .anyMatch(a -> !a.correspondents().isEmpty());
        Optional<Correspondent> addressee = sent.stream()
                .filter(c -> Words.isOneOf(RECIPIENT_TYPES, c.type())).findFirst();
        if (sent.size() > 1 && !anyReceived && addressee.isPresent()) {
            found.add("The action of type \"sent\" names both sides, " + names(sent) + ", and no action names who "
                    + "received the letter; who wrote and who received it is as written and may be the other way "
                    + "round.");
        }
    }

    private void problems(LetterDate date) {
        for (DateProblem problem : date.value().problems()) {
            found.add("The date in " + date.origin() + ": " + problem.message());
        }
    }

    private void date(LetterDate date, List<LetterDate> all) {
        TeiDate value = date.value();
        if (value.isEmpty()) {
            found.add("The date " + quote(date.toString()) + " is given in words only.");
        }
        if (!value.isCertain()) {
            found.add("The date " + quote(date.toString()) + " is uncertain"
                    + value.cert().map(c -> " (cert=" + c + ")").orElse("")
                    + (value.evidence().contains("conjecture") ? " (conjecture)" : "") + ".");
        }
        date.written().filter(LetterDoubts::isQuestioned)
                .ifPresent(text -> found.add("The date is written with a question mark: " + quote(text) + "."));
        List<LetterDate> chosen = all.stream().filter(d -> d.origin() == date.origin()).toList();
        all.stream().map(LetterDate::origin).distinct().filter(o -> o != date.origin())
                .forEach(o -> contradiction(o, all, chosen));
    }

    /** Two places contradict each other when no date of one can be a date of the other. */
    private void contradiction(StatedIn origin, List<LetterDate> all, List<LetterDate> chosen) {
        List<LetterDate> others = all.stream().filter(d -> d.origin() == origin && hasDay(d)).toList();
        List<LetterDate> dated = chosen.stream().filter(LetterDoubts::hasDay).toList();
        boolean agree = others.stream().anyMatch(o -> dated.stream().anyMatch(d -> d.value().mayOverlap(o.value())));
        if (!others.isEmpty() && !dated.isEmpty() && !agree) {
            found.add("The date in " + dated.get(0).origin() + " is " + dated.get(0).value() + ", that in " + origin
                    + " is " + others.get(0).value() + ".");
        }
    }

    private static boolean hasDay(LetterDate date) {
        return date.value().earliest().isPresent() && date.value().latest().isPresent();
    }

    private void named(Named name) {
        if (name.writtenName().filter(LetterDoubts::isQuestioned).isPresent()) {
            found.add("The name " + quote(name.name()) + " is written with a question mark.");
        }
        boolean conjecture = name.evidence().filter("conjecture"::equals).isPresent();
        Optional<String> cert = name.certainty().filter(c -> !c.equals("high") && !c.equals("1"));
        if (conjecture || cert.isPresent()) {
            found.add("The name " + quote(name.name()) + " is uncertain" + cert.map(c -> " (cert=" + c + ")").orElse("")
                    + (conjecture ? " (conjecture)" : "") + ".");
        }
    }

    private void receivedBefore(LetterDate sent) {
        people.principal(ActionType.RECEIVED).stream().flatMap(a -> a.dates().stream()).map(Date::dating)
                .filter(received -> received.isBefore(sent.value())).findFirst()
                .ifPresent(received -> found.add("The letter was received on " + received + ", before it was sent on "
                        + sent.value() + "."));
    }

    private static boolean isQuestioned(String text) {
        return text.indexOf('?') >= 0;
    }

    private static String names(List<Correspondent> all) {
        return all.stream().map(c -> quote(c.name()) + c.type().map(t -> " (" + t + ")").orElse(""))
                .collect(Collectors.joining(" and "));
    }

    private static String quote(String text) {
        String shown = text.length() <= LONGEST_QUOTATION ? text : text.substring(0, LONGEST_QUOTATION) + "…";
        return "\"" + shown + "\"";
    }
}
