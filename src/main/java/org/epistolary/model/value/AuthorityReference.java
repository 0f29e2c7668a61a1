package org.epistolary.model.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One pointer to the identity behind a name: a token of {@code ref} in
 * {@code <persName ref="https://d-nb.info/gnd/118607626 #schnitzler">}, a {@code key}, or a {@code target}.
 *
 * <p>The usual ways to write the same pointer are recognised by their form alone: {@code http} or {@code https} or
 * neither, {@code www.}, a trailing slash, a page name behind the number, and short forms such as
 * {@code gnd:118607626}. Check digits are not verified, and nothing is looked up.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Linking Names and Their Referents; The TEI Infrastructure,
 * att.canonical.
 *
 * @param authority who issues the identifier; {@link Authority#OTHER} when the form is not known
 * @param identifier the identifier within that authority, such as {@code 118607626}; the {@code id} of {@code #id}; the
 *         whole pointer when the form is not known
 * @param uri the canonical {@code https} address; for another web address, that address as written; otherwise empty
 * @param value the pointer as written
 */
public record AuthorityReference(Authority authority, String identifier, Optional<String> uri, String value) {
    private static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|.*[#/].*", Pattern.DOTALL);

    /** The reference made by one pointer. White space around it is kept in {@link #value()} only. */
    public static AuthorityReference parse(String pointer) {
        String token = pointer.strip();
        return token.startsWith("#") ? unknown(token, pointer)
                : AuthorityForm.read(token, pointer).orElseGet(() -> unknown(token, pointer));
    }

    /** The references made by a {@code ref} or {@code target} with any number of pointers; none when it has none. */
    public static List<AuthorityReference> parseAll(String pointers) {
        return Tokens.of(pointers).stream().map(AuthorityReference::parse).toList();
    }

    /**
     * The reference made by a {@code key}, which is one identifier even where it has spaces
     * ({@code Horner Johann Jakob}). A key without spaces is read like a pointer.
     */
    public static AuthorityReference ofKey(String key) {
        boolean onePointer = Tokens.of(key).size() == 1;
        return onePointer ? parse(key) : new AuthorityReference(Authority.KEY, key.strip(), Optional.empty(), key);
    }

    /**
     * Whether both point to the same identity, however they are spelt. Of {@linkplain Authority#LOCAL local} pointers
     * this holds within one file, of bare keys within one edition.
     */
    public boolean identifiesTheSameAs(AuthorityReference other) {
        return authority.equals(other.authority)
                && (isExternal() ? identifier.equalsIgnoreCase(other.identifier) : identifier.equals(other.identifier));
    }

    /** Whether the identifier comes from an authority file known to the world, rather than to the edition. */
    public boolean isExternal() {
        return !List.of(Authority.LOCAL, Authority.KEY, Authority.OTHER).contains(authority);
    }

    private static AuthorityReference unknown(String token, String value) {
        if (token.startsWith("#") && token.length() > 1) {
            return new AuthorityReference(Authority.LOCAL, token.substring(1), Optional.empty(), value);
        }
        if (token.isEmpty() || NO_KEY.matcher(token).matches()) {
            Optional<String> uri = Optional.of(token).filter(WEB.asMatchPredicate());
            return new AuthorityReference(Authority.OTHER, token, uri, value);
        }
        return new AuthorityReference(Authority.KEY, token, Optional.empty(), value);
    }

    /** The pointer as written. */
    @Override
    public String toString() {
        return value;
    }
}
