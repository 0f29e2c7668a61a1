package org.epistolary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.value.Authority;
import org.epistolary.model.value.AuthorityReference;

/**
 * Somebody or somewhere, as a file names it: {@code <persName ref="#stalin" type="alias">Filippov</persName>}.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places.
 */
public abstract sealed class Named extends SourcedElement permits Agent, LetterPlace {

    private static final Set<String> UNKNOWN = Set.of("unknown", "unbekannt", "inconnu", "inconnue", "sconosciuto",
            "desconocido", "onbekend", "nn", "неизвестно", "неизвестный");
    private static final Set<String> MAIN = Set.of("main", "pref", "preferred", "reg", "standard");
    private static final Set<String> ALIAS = Set.of("alias", "pseudonym", "pseudonyme", "codename", "covername",
            "nickname", "deckname");


    Named(TeiElement element, StatedIn origin) {
        super(element, origin);
    }

    /**
     * The name to show: as written; where the element is empty, the name in the entry it points to; failing that, its
     * key. An empty string when there is none of these.
     */
    public final String name() {
        return writtenName().or(this::entryName).or(() -> element.attribute("key")).orElse("");
    }

    /** The name as the file writes it, without notes; empty when the element holds no text. */
    public final Optional<String> writtenName() {
        return Optional.of(ReadingText.written(element)).filter(text -> !text.isEmpty());
    }

    /**
     * The name as the editors establish it: the main name in the entry that {@code #id} leads to; failing that, the
     * name as written with corrections and expansions applied; failing that, {@link #name()}.
     */
    public final String normalizedName() {
        Optional<String> here = Optional.of(ReadingText.normalized(element)).filter(text -> !text.isEmpty());
        return entryName().or(() -> here).orElseGet(this::name);
    }

    /**
     * The identities this name is given: each pointer of {@code ref}, or the {@code key}, or a {@code #id} in
     * {@code corresp}; behind them the authorities that the entry in this file adds by its {@code idno} and by the
     * {@code ref} of its names. Empty when the file identifies nobody.
     */
    public final List<AuthorityReference> references() {
        List<AuthorityReference> all = new ArrayList<>(ownReferences());
        identity().ifPresent(entry -> addFrom(entry, all));
        return List.copyOf(all);
    }

    /**
     * The entry of this file that a {@code #id} leads to: a person, body or place in {@code standOff},
     * {@code particDesc}, {@code sourceDesc}, {@code back} or elsewhere. Empty when nothing in the file has that id.
     */
    public final Optional<TeiElement> identity() {
        return ownReferences().stream()
                .filter(r -> r.authority().equals(Authority.LOCAL))
                .flatMap(r -> Identities.entry(element, r.identifier()).stream())
                .findFirst()
                .or(() -> element.parent().filter(p -> p.is("person") || p.is("org") || p.is("place")));
    }

    /** Whether this name is marked as an alias, or is one by the entry it points to. */
    public final boolean isAlias() {
        return isAliasName(element) || identity().stream().flatMap(entry -> entry.elements().stream())
                .anyMatch(n -> isAliasName(n) && n.normalizedText().equals(element.normalizedText()));
    }

    /** Whether the file says in so many words that it does not know: "unknown", "unbekannt", "N. N.". */
    public final boolean isUnknown() {
        return Words.isOneOf(UNKNOWN, writtenName());
    }

    /** {@code type}, as written: {@code alias}, {@code addressee}, …; empty when it is not there. */
    public final Optional<String> type() {
        return element.is("correspAction") ? Optional.empty() : element.attribute("type");
    }

    /** {@code cert}: how certain the editors are, as written; empty when they do not say. */
    public final Optional<String> certainty() {
        return element.attribute("cert");
    }

    /** {@code evidence}: what the identification rests on, such as conjecture; empty when it is not there. */
    public final Optional<String> evidence() {
        return element.attribute("evidence");
    }

    private List<AuthorityReference> ownReferences() {
        Optional<String> ref = element.attribute("ref");
        if (ref.isPresent()) {
            return AuthorityReference.parseAll(ref.get());
        }
        Optional<String> key = element.attribute("key").filter(k -> !k.isBlank());
        if (key.isPresent()) {
            return List.of(AuthorityReference.ofKey(key.get()));
        }
        return element.corresp().map(AuthorityReference::parseAll).orElse(List.of());
    }

    private Optional<String> entryName() {
        return identity().flatMap(entry -> {
            List<TeiElement> names = entry.elements().stream().filter(Named::isName).toList();
            return names.stream().filter(n -> Words.isOneOf(MAIN, n.attribute("type")))
                    .findFirst()
                    .or(() -> names.stream().filter(n -> !isAliasName(n)).findFirst())
                    .or(() -> names.isEmpty() && isName(entry) ? Optional.of(entry) : Optional.empty());
        }).map(ReadingText::normalized).filter(text -> !text.isEmpty());
    }

    private static boolean isName(TeiElement e) {
        return switch (e.localName()) {
            case "persName", "orgName", "placeName", "geogName", "settlement", "name", "label" -> true;
            default -> false;
        };
    }

    private static boolean isAliasName(TeiElement e) {
        return Words.isOneOf(ALIAS, e.attribute("type"));
    }

    private static void addFrom(TeiElement entry, List<AuthorityReference> all) {
        for (TeiElement child : entry.elements()) {
            List<AuthorityReference> more = child.is("idno") ? List.of(AuthorityReference.parse(child.normalizedText()))
                    : isName(child) ? child.attribute("ref").map(AuthorityReference::parseAll).orElse(List.of())
                    : List.of();
            more.stream().filter(AuthorityReference::isExternal)
                    .filter(r -> all.stream().noneMatch(r::identifiesTheSameAs)).forEach(all::add);
        }
    }

    /** The name. */
    @Override
    public String toString() {
        return name();
    }
}
