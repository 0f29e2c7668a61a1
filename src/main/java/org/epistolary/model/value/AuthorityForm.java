package org.epistolary.model.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way of writing a pointer into an authority file, and the canonical address made from its identifier. */
record AuthorityForm(Authority authority, Pattern pattern, UnaryOperator<String> address) {
    private static final String REST = "(?:[/?#.].*)?";
    private static final String ISNI_NUMBER = "(\\d{15}[\\dXx])";
    private static final String ORCID_NUMBER = "(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx])";
    private static final String GND_NUMBER = "(\\d[\\d-]*[\\dXx])";

    private static final UnaryOperator<String> GND = id -> "https://d-nb.info/gnd/" + upper(id);
    private static final UnaryOperator<String> VIAF = id -> "https://viaf.org/viaf/" + id;
    private static final UnaryOperator<String> GEONAMES = id -> "https://www.geonames.org/" + id;
    private static final UnaryOperator<String> WIKIDATA = id -> "https://www.wikidata.org/entity/" + upper(id);
    private static final UnaryOperator<String> BNF = id -> "https://catalogue.bnf.fr/ark:/12148/" + id;
    private static final UnaryOperator<String> DATA_BNF = id -> "https://data.bnf.fr/" + id;
    private static final UnaryOperator<String> ISNI = id -> "https://isni.org/isni/" + upper(id);
    private static final UnaryOperator<String> ORCID = id -> "https://orcid.org/" + upper(id);

    /** Every form that is understood; at most one fits a pointer. */
    private static final List<AuthorityForm> ALL = List.of(
            web(Authority.GND, "d-nb\\.info/gnd/" + GND_NUMBER, GND),
            web(Authority.GND, "explore\\.gnd\\.network/gnd/" + GND_NUMBER, GND),
            web(Authority.GND, "lobid\\.org/gnd/" + GND_NUMBER, GND),
            web(Authority.VIAF, "viaf\\.org/(?:[a-z]{2}/)?viaf/(\\d+)", VIAF),
            web(Authority.GEONAMES, "(?:sws\\.|[a-z]{2}\\.)?geonames\\.org/(\\d+)", GEONAMES),
            web(Authority.WIKIDATA, "(?:m\\.)?wikidata\\.org/(?:wiki|entity)/(?:Special:EntityData/)?(Q\\d+)",
                    WIKIDATA),
            web(Authority.LOC, "id\\.loc\\.gov/(?:authorities/(?:names|subjects)|rwo/agents)/([a-z]{1,3}\\d+)",
                    AuthorityForm::locAddress),
            web(Authority.LOC, "lccn\\.loc\\.gov/([a-z]{0,3}\\d+)", AuthorityForm::locAddress),
            web(Authority.BNF, "(?:catalogue|data)\\.bnf\\.fr/ark:/?12148/(cb\\d+[\\da-z])", BNF),
            web(Authority.BNF, "data\\.bnf\\.fr/(?:[a-z]{2}/)?(\\d+)", DATA_BNF),
            web(Authority.ISNI, "isni\\.org/(?:isni/)?" + ISNI_NUMBER, ISNI),
            web(Authority.ORCID, "orcid\\.org/" + ORCID_NUMBER, ORCID),
            prefixed(Authority.GND, "gnd:" + GND_NUMBER, GND),
            prefixed(Authority.VIAF, "viaf:(\\d+)", VIAF),
            prefixed(Authority.GEONAMES, "geonames:(\\d+)", GEONAMES),
            prefixed(Authority.WIKIDATA, "(?:wikidata|wd):(Q\\d+)", WIKIDATA),
            prefixed(Authority.LOC, "(?:lccn|loc):([a-z]{1,3}\\d+)", AuthorityForm::locAddress),
            prefixed(Authority.BNF, "(?:bnf:|ark:/?12148/)(cb\\d+[\\da-z])", BNF),
            prefixed(Authority.ISNI, "isni:" + ISNI_NUMBER, ISNI),
            prefixed(Authority.ORCID, "orcid:" + ORCID_NUMBER, ORCID));

    /** The reference a pointer makes in one of these forms; empty when it is in none of them. */
    static Optional<AuthorityReference> read(String pointer, String value) {
        for (AuthorityForm form : ALL) {
            Matcher m = form.pattern.matcher(pointer);
            if (m.matches()) {
                String identifier = m.group(1);
                return Optional.of(new AuthorityReference(form.authority, identifier,
                        Optional.of(form.address.apply(identifier)), value));
            }
        }
        return Optional.empty();
    }

    private static AuthorityForm web(Authority authority, String hostAndPath, UnaryOperator<String> address) {
        return form(authority, "(?:https?://)?(?:www\\.)?" + hostAndPath + REST, address);
    }

    private static AuthorityForm prefixed(Authority authority, String name, UnaryOperator<String> address) {
        return form(authority, name, address);
    }

    private static AuthorityForm form(Authority authority, String regex, UnaryOperator<String> address) {
        return new AuthorityForm(authority, Pattern.compile(regex, Pattern.CASE_INSENSITIVE), address);
    }

    private static String upper(String id) {
        return id.toUpperCase(Locale.ROOT);
    }

    /** Names and subjects have addresses of their own; any other control number is a catalogue record. */
    private static String locAddress(String identifier) {
        String id = identifier.toLowerCase(Locale.ROOT);
        if (id.startsWith("sh")) {
            return "https://id.loc.gov/authorities/subjects/" + id;
        }
        return id.startsWith("n") ? "https://id.loc.gov/authorities/names/" + id : "https://lccn.loc.gov/" + id;
    }
}
