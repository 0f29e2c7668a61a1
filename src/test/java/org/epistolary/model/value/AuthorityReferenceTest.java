package org.epistolary.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A pointer to an identity")
class AuthorityReferenceTest {

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "https://d-nb.info/gnd/118607626,                 gnd, 118607626,  https://d-nb.info/gnd/118607626",
        "http://d-nb.info/gnd/118607626,                  gnd, 118607626,  https://d-nb.info/gnd/118607626",
        "http://www.d-nb.info/gnd/118607626/,             gnd, 118607626,  https://d-nb.info/gnd/118607626",
        "d-nb.info/gnd/118607626,                         gnd, 118607626,  https://d-nb.info/gnd/118607626",
        "HTTPS://D-NB.INFO/gnd/11860762x,                 gnd, 11860762x,  https://d-nb.info/gnd/11860762X",
        "https://d-nb.info/gnd/4005728-8,                 gnd, 4005728-8,  https://d-nb.info/gnd/4005728-8",
        "https://d-nb.info/gnd/118607626/about/lds,       gnd, 118607626,  https://d-nb.info/gnd/118607626",
        "https://explore.gnd.network/gnd/118607626,       gnd, 118607626,  https://d-nb.info/gnd/118607626",
        "https://lobid.org/gnd/118607626.json,            gnd, 118607626,  https://d-nb.info/gnd/118607626",
        "gnd:118607626,                                   gnd, 118607626,  https://d-nb.info/gnd/118607626",
        "https://viaf.org/viaf/89009/,                    viaf, 89009,     https://viaf.org/viaf/89009",
        "http://www.viaf.org/viaf/89009/#name,            viaf, 89009,     https://viaf.org/viaf/89009",
        "https://viaf.org/en/viaf/89009,                  viaf, 89009,     https://viaf.org/viaf/89009",
        "viaf:89009,                                      viaf, 89009,     https://viaf.org/viaf/89009",
        "https://www.geonames.org/2761369,                geonames, 2761369, https://www.geonames.org/2761369",
        "http://geonames.org/2761369/vienna.html,         geonames, 2761369, https://www.geonames.org/2761369",
        "https://sws.geonames.org/2761369/,               geonames, 2761369, https://www.geonames.org/2761369",
        "http://www.wikidata.org/entity/Q42,              wikidata, Q42,   https://www.wikidata.org/entity/Q42",
        "https://www.wikidata.org/wiki/Q42,               wikidata, Q42,   https://www.wikidata.org/entity/Q42",
        "wikidata.org/wiki/Special:EntityData/Q42.json,   wikidata, Q42,   https://www.wikidata.org/entity/Q42",
        "wd:Q42,                                          wikidata, Q42,   https://www.wikidata.org/entity/Q42",
        "http://id.loc.gov/authorities/names/n79021164, loc, n79021164, "
                + "https://id.loc.gov/authorities/names/n79021164",
        "https://id.loc.gov/authorities/names/nr97021164.html, loc, nr97021164, "
                + "https://id.loc.gov/authorities/names/nr97021164",
        "https://id.loc.gov/rwo/agents/n79021164, loc, n79021164, "
                + "https://id.loc.gov/authorities/names/n79021164",
        "https://lccn.loc.gov/n79021164, loc, n79021164, "
                + "https://id.loc.gov/authorities/names/n79021164",
        "https://lccn.loc.gov/2003556443,                 loc, 2003556443, https://lccn.loc.gov/2003556443",
        "http://id.loc.gov/authorities/subjects/sh85076233, loc, sh85076233, "
                + "https://id.loc.gov/authorities/subjects/sh85076233",
        "https://catalogue.bnf.fr/ark:/12148/cb11888092r, bnf, cb11888092r, "
                + "https://catalogue.bnf.fr/ark:/12148/cb11888092r",
        "http://data.bnf.fr/ark:/12148/cb11888092r#about, bnf, cb11888092r, "
                + "https://catalogue.bnf.fr/ark:/12148/cb11888092r",
        "ark:/12148/cb11888092r,                          bnf, cb11888092r, "
                + "https://catalogue.bnf.fr/ark:/12148/cb11888092r",
        "https://data.bnf.fr/fr/11888092/jean_paul/,      bnf, 11888092,   https://data.bnf.fr/11888092",
        "https://isni.org/isni/0000000121032683, isni, 0000000121032683, "
                + "https://isni.org/isni/0000000121032683",
        "http://www.isni.org/000000012103268X, isni, 000000012103268X, "
                + "https://isni.org/isni/000000012103268X",
        "https://orcid.org/0000-0002-1825-0097,           orcid, 0000-0002-1825-0097, "
                + "https://orcid.org/0000-0002-1825-0097",
    })
    void ofAnAuthorityFile(String pointer, String authority, String identifier, String uri) {
        AuthorityReference reference = AuthorityReference.parse(pointer);

        assertThat(reference.authority().code()).isEqualTo(authority);
        assertThat(reference.identifier()).isEqualTo(identifier);
        assertThat(reference.uri()).contains(uri);
        assertThat(reference.value()).isEqualTo(pointer);
        assertThat(reference.isExternal()).isTrue();
        assertThat(AuthorityReference.parse(uri).identifiesTheSameAs(reference)).isTrue();
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(nullValues = "none", value = {
        "#pmb2121,                         local, pmb2121,             none",
        "JP-003112,                        key,   JP-003112,           none",
        "118607626,                        key,   118607626,           none",
        "loc.03564_n2,                     key,   loc.03564_n2,        none",
        "pmb:123,                          other, pmb:123,             none",
        "bio.xml#cs,                       other, bio.xml#cs,          none",
        "register/persons.xml,             other, register/persons.xml, none",
        "#,                                other, #,                   none",
        "gnd:unknown,                      other, gnd:unknown,         none",
        "https://d-nb.info/1003,           other, https://d-nb.info/1003, https://d-nb.info/1003",
        "http://d-nb.info.example.org/gnd/118607626, other, http://d-nb.info.example.org/gnd/118607626, "
                + "http://d-nb.info.example.org/gnd/118607626",
        "https://example.org/?u=https://viaf.org/viaf/1, other, https://example.org/?u=https://viaf.org/viaf/1, "
                + "https://example.org/?u=https://viaf.org/viaf/1",
    })
    void ofTheEditionOrUnknown(String pointer, String authority, String identifier, String uri) {
        AuthorityReference reference = AuthorityReference.parse(pointer);

        assertThat(reference.authority().code()).isEqualTo(authority);
        assertThat(reference.identifier()).isEqualTo(identifier);
        assertThat(reference.uri()).isEqualTo(Optional.ofNullable(uri));
        assertThat(reference.value()).isEqualTo(pointer);
        assertThat(reference.isExternal()).isFalse();
    }

    @Test
    void anAttributeHoldsAnyNumberOfPointers() {
        assertThat(AuthorityReference.parseAll(" #pmb2121\n\thttps://d-nb.info/gnd/118607626 "))
                .extracting(AuthorityReference::authority).containsExactly(Authority.LOCAL, Authority.GND);
        assertThat(AuthorityReference.parseAll("")).isEmpty();
        assertThat(AuthorityReference.parseAll(" \n ")).isEmpty();
    }

    @Test
    void aKeyIsOneIdentifierEvenWithSpacesInIt() {
        AuthorityReference name = AuthorityReference.ofKey("Horner Johann Jakob");

        assertThat(name.authority()).isEqualTo(Authority.KEY);
        assertThat(name.identifier()).isEqualTo("Horner Johann Jakob");
        assertThat(AuthorityReference.ofKey("gnd:118607626").authority()).isEqualTo(Authority.GND);
    }

    @Test
    void whiteSpaceAroundAPointerIsKeptButDoesNotHideIt() {
        AuthorityReference reference = AuthorityReference.parse(" #roshchin ");

        assertThat(reference.identifier()).isEqualTo("roshchin");
        assertThat(reference.value()).isEqualTo(" #roshchin ");
        assertThat(reference).hasToString(" #roshchin ");
    }

    @Test
    void anEmptyPointerPointsNowhere() {
        AuthorityReference reference = AuthorityReference.parse("");

        assertThat(reference.authority()).isEqualTo(Authority.OTHER);
        assertThat(reference.uri()).isEmpty();
    }

    @Test
    void spellingDoesNotMatterToIdentityButToEquality() {
        AuthorityReference http = AuthorityReference.parse("http://d-nb.info/gnd/118607626");
        AuthorityReference prefix = AuthorityReference.parse("gnd:118607626");

        assertThat(http.identifiesTheSameAs(prefix)).isTrue();
        assertThat(http).isNotEqualTo(prefix);
        assertThat(http.identifiesTheSameAs(AuthorityReference.parse("viaf:118607626"))).isFalse();
        assertThat(AuthorityReference.parse("#A").identifiesTheSameAs(AuthorityReference.parse("#a"))).isFalse();
    }

    @Test
    void aProjectMayHaveAnAuthorityOfItsOwn() {
        Authority pmb = new Authority("PMB", "Personen der Moderne Basis");

        assertThat(pmb).hasToString("pmb");
        assertThat(new AuthorityReference(pmb, "123", Optional.empty(), "pmb:123").isExternal()).isTrue();
    }
}
