package org.epistolary.model.value;

import java.util.Locale;

/**
 * Who issues an identifier: an authority file, a register of the edition, or nobody known. The set is open: a project
 * may make its own beside those below.
 *
 * @param code a short lower-case name, such as {@code gnd}
 * @param title the full name
 */
public record Authority(String code, String title) {
    /** Gemeinsame Normdatei of the German National Library: {@code https://d-nb.info/gnd/…}. */
    public static final Authority GND = new Authority("gnd", "Gemeinsame Normdatei");
    /** {@code https://viaf.org/viaf/…}. */
    public static final Authority VIAF = new Authority("viaf", "Virtual International Authority File");
    /** Places: {@code https://www.geonames.org/…}. */
    public static final Authority GEONAMES = new Authority("geonames", "GeoNames");
    /** {@code https://www.wikidata.org/entity/Q…}. */
    public static final Authority WIKIDATA = new Authority("wikidata", "Wikidata");
    /** {@code https://id.loc.gov/authorities/…}. */
    public static final Authority LOC = new Authority("loc", "Library of Congress Authorities");
    /** {@code https://catalogue.bnf.fr/ark:/12148/…}. */
    public static final Authority BNF = new Authority("bnf", "Bibliothèque nationale de France");
    /** {@code https://isni.org/isni/…}. */
    public static final Authority ISNI = new Authority("isni", "International Standard Name Identifier");
    /** {@code https://orcid.org/…}, mostly of editors. */
    public static final Authority ORCID = new Authority("orcid", "ORCID");
    /** An element of the same file: {@code #id}. */
    public static final Authority LOCAL = new Authority("local", "the same file");
    /** A bare key of some register outside the file: {@code JP-003112}. */
    public static final Authority KEY = new Authority("key", "a register of the edition");
    /** Any other URI, relative reference or prefixed name: {@code pmb:123}, {@code bio.xml#cs}. */
    public static final Authority OTHER = new Authority("other", "another authority");

    /** Keeps the code in lower case, so that it compares. */
    public Authority {
        code = code.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code;
    }
}
