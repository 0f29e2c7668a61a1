package org.epistolary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.epistolary.model.core.Bibl;
import org.epistolary.model.core.Head;
import org.epistolary.model.header.ParticDesc;
import org.epistolary.model.tree.TeiElement;

/** Senders, recipients and receivers of copies, wherever editions put them. */
final class LetterPeople {

    private static final Set<String> SENDERS = Set.of("sender", "senders", "sent", "sentby", "from", "author", "writer",
            "absender", "expediteur", "expéditeur");
    private static final Set<String> RECIPIENTS = Set.of("recipient", "recipients", "addressee", "receiver", "received",
            "to", "empfaenger", "empfänger", "destinataire");
    private static final Set<String> DISTRIBUTION = Set.of("distribution", "copies", "cc");

    private final LetterScope scope;

    LetterPeople(LetterScope scope) {
        this.scope = scope;
    }

    List<Action> actions() {
        return scope.correspDesc().map(d -> d.actions().stream().map(Action::new).toList()).orElse(List.of());
    }

    /** The actions of a type that the letter itself went through, not its copies and not its detours. */
    List<Action> principal(ActionType type) {
        return actions().stream().filter(a -> a.is(type) && !a.isCopy() && !a.isPassing()).toList();
    }

    List<Correspondent> senders() {
        List<Correspondent> named = firstOf(ActionType.SENT, SENDERS);
        return named.isEmpty() ? authors() : named;
    }

    List<Correspondent> recipients() {
        return firstOf(ActionType.RECEIVED, RECIPIENTS);
    }

    List<Copy> copies() {
        List<Copy> described = actions().stream().filter(Action::isCopy).filter(a -> a.is(ActionType.RECEIVED)
                || a.type().isEmpty()).flatMap(a -> a.correspondents().stream()).map(Copy::new).toList();
        return described.isEmpty() ? copiesInText() : described;
    }

    /** Whether the header names a sender or a recipient, so that what follows is one letter. */
    static boolean areStatedForAll(LetterScope scope) {
        LetterPeople people = new LetterPeople(scope);
        Predicate<TeiElement> either = e -> isOneOf(SENDERS, e) || isOneOf(RECIPIENTS, e);
        return !people.inParticDesc(either).isEmpty() || people.bibls().anyMatch(b -> isRoleBibl(RECIPIENTS, b));
    }

    private List<Correspondent> firstOf(ActionType type, Set<String> roles) {
        List<Correspondent> found = principal(type).stream().flatMap(a -> a.correspondents().stream()).toList();
        if (found.isEmpty()) {
            found = inParticDesc(e -> isOneOf(roles, e));
        }
        if (found.isEmpty()) {
            found = inBibl(roles);
        }
        if (found.isEmpty()) {
            found = inTitle(roles);
        }
        return found.isEmpty() ? inHead(roles) : found;
    }

    /** particDesc//person[@role]; the name is that of the person's first name, or of the person itself. */
    private List<Correspondent> inParticDesc(Predicate<TeiElement> role) {
        Stream<TeiElement> all = scope.profiles().flatMap(p -> p.elements(ParticDesc.class).stream())
                .flatMap(p -> p.descendants(TeiElement.class));
        return all.filter(e -> e.is("person") || e.is("personGrp") || e.is("org")).filter(role)
                .map(e -> e.elements().stream().filter(Agent::isAgentName).findFirst().orElse(e))
                .map(e -> new Correspondent(e, StatedIn.PARTIC_DESC)).toList();
    }

    /** bibl[@xml:id or @type = recipient], or a name with such a role in any bibl of the source. */
    private List<Correspondent> inBibl(Set<String> roles) {
        List<Correspondent> found = new ArrayList<>();
        for (Bibl bibl : bibls().toList()) {
            List<TeiElement> names = bibl.elements().stream().filter(Agent::isAgentName).toList();
            if (isRoleBibl(roles, bibl)) {
                (names.isEmpty() ? List.<TeiElement>of(bibl) : names).forEach(e -> add(e, StatedIn.SOURCE_BIBL, found));
            } else {
                names.stream().filter(e -> isOneOf(roles, e)).forEach(e -> add(e, StatedIn.SOURCE_BIBL, found));
            }
        }
        return found;
    }

    private List<Correspondent> inTitle(Set<String> roles) {
        return scope.titleStmts().flatMap(t -> t.titles().stream()).flatMap(t -> t.descendants(TeiElement.class))
                .filter(Agent::isAgentName).filter(e -> Words.isOneOf(roles, e.attribute("role")))
                .map(e -> new Correspondent(e, StatedIn.TITLE)).toList();
    }

    private List<Correspondent> inHead(Set<String> roles) {
        return OwnText.elements(scope).stream().filter(Agent::isAgentName).filter(e -> isOneOf(roles, e))
                .filter(e -> e.ancestor(Head.class).isPresent())
                .map(e -> new Correspondent(e, StatedIn.HEAD)).toList();
    }

    /** The author of the source, and then that of the file. */
    private List<Correspondent> authors() {
        List<Correspondent> found = new ArrayList<>();
        if (scope.isWhole()) {
            bibls().filter(b -> !SourceBibls.isPrinted(b)).forEach(b -> b.author()
                    .ifPresent(a -> addAgents(a, StatedIn.SOURCE_BIBL, found)));
        }
        if (found.isEmpty()) {
            scope.titleStmts().flatMap(t -> t.authors().stream()).forEach(a -> addAgents(a, StatedIn.AUTHOR, found));
        }
        return found;
    }

    private List<Copy> copiesInText() {
        List<TeiElement> items = new ArrayList<>();
        OwnText.elements(scope).stream().filter(e -> e.is("note") || e.is("list") || e.is("seg"))
                .filter(e -> OwnText.hasType(e, DISTRIBUTION)).findFirst()
                .ifPresent(list -> OwnText.walk(list, e -> e.is("head") || e.is("label"), items));
        return items.stream().filter(Agent::isAgentName)
                .map(e -> new Copy(new Correspondent(e, StatedIn.TEXT_NOTE))).toList();
    }

    private Stream<Bibl> bibls() {
        return scope.isWhole() ? SourceBibls.of(scope.sourceDescs()) : Stream.empty();
    }

    private static void addAgents(TeiElement holder, StatedIn origin, List<Correspondent> found) {
        Agent.in(holder, origin).forEach(a -> add(a.element(), origin, found));
    }

    private static void add(TeiElement e, StatedIn origin, List<Correspondent> found) {
        Correspondent correspondent = new Correspondent(e, origin);
        if (!correspondent.name().isEmpty()) {
            found.add(correspondent);
        }
    }

    private static boolean isRoleBibl(Set<String> roles, Bibl bibl) {
        return Words.isOneOf(roles, bibl.id().or(bibl::type));
    }

    private static boolean isOneOf(Set<String> roles, TeiElement e) {
        return Stream.of("role", "type").flatMap(name -> e.attribute(name).stream()).map(Words::key)
                .anyMatch(roles::contains);
    }
}
