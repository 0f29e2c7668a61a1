package org.epistolary.examples;

import static org.epistolary.model.build.Attribute.type;
import static org.epistolary.model.build.Markup.element;
import static org.epistolary.model.build.Markup.idno;
import static org.epistolary.model.build.Markup.note;
import static org.epistolary.model.build.Markup.orgName;
import static org.epistolary.model.build.Markup.persName;
import static org.epistolary.model.build.Markup.placeName;

import org.epistolary.model.build.RegisterBuilder;
import org.epistolary.model.core.Idno;

/** The persons, bodies and places of the telegram, and what its datelines say. */
final class TelegramRegisters {

    static final String SECOND_CHIEF_DIRECTORATE = "Second Chief Directorate of the General Staff of the Soviet Army";

    private TelegramRegisters() {
    }

    static void fill(RegisterBuilder registers) {
        persons(registers);
        bodies(registers);
        places(registers);
        registers.interpretation("dateline", "issue-line", "date of issue")
                .interpretation("dateline", "receipt-line", "place and time of receipt")
                .interpretation("dateline", "dispatch-line", "number and date of dispatch");
    }

    private static void persons(RegisterBuilder registers) {
        registers.person("beria", "Lavrentiy Beria")
                .person("bulganin", "Nikolai Bulganin")
                .person("fedorenko", "Nikolai Fedorenko")
                .person("kaganovich", "Lazar Kaganovich")
                .person("lin-biao", "Lin Biao")
                .person("malenkov", "Georgy Malenkov")
                .person("mao", "Mao Zedong", wikidata("Q5816"))
                .person("mikoyan", "Anastas Mikoyan")
                .person("molotov", "Vyacheslav Molotov")
                .person("roshchin", "Nikolai Roshchin", element("occupation", "Ambassador of the USSR in China"))
                .person("shi-zhe", "Shi Zhe")
                .person("stalin", persName(type("main"), "Joseph Stalin"), persName(type("alias"), "Filippov"),
                        wikidata("Q855"))
                .person("u-su-xian", "U Su Xian",
                        note("Named so on the page, which does not identify this person further."))
                .person("zhou-enlai", "Zhou Enlai");
    }

    private static void bodies(RegisterBuilder registers) {
        registers.organization("happ", "History and Public Policy Program, Wilson Center")
                .organization("leon-levy-foundation", "Leon Levy Foundation")
                .organization("loc", "Library of Congress")
                .organization("politburo", "Politburo of the Central Committee of the Chinese Communist Party",
                        orgName(type("abbreviation"), "Politburo CC CCP"))
                .organization("rgaspi", "Russian State Archive of Socio-Political History",
                        orgName(type("abbreviation"), "RGASPI"))
                .organization("second-chief-directorate", SECOND_CHIEF_DIRECTORATE);
    }

    private static void places(RegisterBuilder registers) {
        registers.place("anshan", "Anshan")
                .place("beijing", "Beijing", geonames("1816670"))
                .place("china", "China")
                .place("fushun", "Fushun")
                .place("irkutsk", "Irkutsk", geonames("2023469"))
                .place("korea", "Korea")
                .place("mukden", "Mukden", placeName(type("modern"), "Shenyang"), geonames("2034937"))
                .place("shanghai", "Shanghai", geonames("1796236"))
                .place("tianjin", "Tianjin", geonames("1792947"))
                .place("ussr", "Union of Soviet Socialist Republics", placeName(type("abbreviation"), "USSR"));
    }

    private static Idno wikidata(String item) {
        return idno(type("wikidata"), "https://www.wikidata.org/entity/" + item);
    }

    private static Idno geonames(String number) {
        return idno(type("geonames"), "https://www.geonames.org/" + number);
    }
}
