package org.epistolary.examples;

import static org.epistolary.model.build.Attribute.attribute;
import static org.epistolary.model.build.Attribute.ref;
import static org.epistolary.model.build.Attribute.type;
import static org.epistolary.model.build.Attribute.when;
import static org.epistolary.model.build.Markup.date;
import static org.epistolary.model.build.Markup.labelled;
import static org.epistolary.model.build.Markup.list;
import static org.epistolary.model.build.Markup.measure;
import static org.epistolary.model.build.Markup.num;
import static org.epistolary.model.build.Markup.orgName;
import static org.epistolary.model.build.Markup.p;
import static org.epistolary.model.build.Markup.persName;
import static org.epistolary.model.build.Markup.placeName;

import java.util.List;

import org.epistolary.model.core.Measure;
import org.epistolary.model.core.Num;
import org.epistolary.model.namesdates.PlaceName;
import org.epistolary.model.tree.TeiNode;

/** The seven points of the telegram, each a label and an item. */
final class TelegramPoints {

    private TelegramPoints() {
    }

    static List<List<TeiNode>> all() {
        return List.of(
                labelled("1.", "Mao shares without reserve the addressee's view of the international situation and of "
                        + "where it may lead."),
                labelled("2.", "He welcomes it that the reply has ", place("china", "China"), " and the ",
                        place("ussr", "USSR"), " fight the Americans side by side. If war there is to be, this is the "
                        + "moment for it; a short while ago he put the same thought to the ", orgName(
                                ref("#politburo"), "Politburo of the Chinese party's Central Committee"), "."),
                troops(),
                aircraft(),
                labelled("5.", "Roads and communications in ", place("korea", "Korea"), " lie in ruins, which makes it "
                        + "very hard to supply an army there; for transport the Chinese have only the ",
                        place("ussr", "Soviet Union"), " to turn to."),
                labelled("6.", "The Chinese government lacks the money for aircraft armament and ammunition: of the "
                        + "budget for ", date(when("1951"), "1951"), ", ",
                        dollars("2200000000", "2,200 million US dollars"), ", no more than ",
                        dollars("200000000", "200 million"), " can go to arms."),
                envoys());
    }

    private static List<TeiNode> troops() {
        return labelled("3.",
                p("For ", place("korea", "Korea"), " he proposes ",
                        count("9", "division", "Chinese troops", "nine divisions"), " or more instead of ",
                        measure(attribute("atLeast", "5"), attribute("atMost", "6"), attribute("unit", "division"),
                                attribute("commodity", "Chinese troops"), "five or six"),
                        ". Their equipment is very poor: ",
                        count("108", "piece", "artillery", "108 artillery pieces"), " between them and ",
                        count("0", "piece", "tanks", "no tanks"), "."),
                p("Korean figures, which he quotes, give a US corps of ",
                        count("3", "division", "US troops", "three divisions"), " ",
                        count("1500", "piece", "artillery", "about 1,500 artillery pieces"),
                        " of all calibres, tanks counted in."),
                p("To beat one such corps the Chinese would have to be superior ", ratio("4", "four-to-one"),
                        " in men and ", ratio("3", "three-to-one"), " in equipment."),
                p("Men are no difficulty, for there are reserves; for equipment the Chinese depend wholly on the ",
                        place("ussr", "Soviet Union"), "."),
                p("As yet there is nobody trained to serve guns, tanks and the like."),
                p("The divisions could set out within days, yet Mao is against hurrying: the further north the "
                        + "Americans come, the more thinly they are spread and the easier it is to beat them one by "
                        + "one."));
    }

    private static List<TeiNode> aircraft() {
        return labelled("4.",
                p("Mao dwelt on air power. The Koreans reckon with ",
                        count("1000", "piece", "US aircraft", "about 1000 American aircraft"),
                        " in the theatre; China has none so far. It needs them:"),
                list(type("subpoints"),
                        labelled("a)", "to shield the ground forces sent to ", place("korea", "Korea"), ";"),
                        labelled("b)", "to fight at the front;"),
                        labelled("c)", "to shield the chief industrial cities: ", place("shanghai", "Shanghai"), ", ",
                                place("tianjin", "Tianjin"), ", ", place("beijing", "Beijing"), ", ",
                                place("mukden", "Mukden"), " (", place("anshan", "Anshan"), ", ",
                                place("fushun", "Fushun"), ").")),
                p("Otherwise American bombers would begin with ", place("china", "China"), "'s industry, economy and "
                        + "communications. Unrest could follow, above all among the national bourgeoisie, and the "
                        + "government would be hard pressed. China cannot protect troops and cities from the air by "
                        + "its own means, so Soviet equipment is indispensable."));
    }

    private static List<TeiNode> envoys() {
        return labelled("7.",
                p("Mao therefore wants ", persName(ref("#zhou-enlai"), "Zhou Enlai"), " and ",
                        persName(ref("#lin-biao"), "Lin Biao"), " to go at once and report to the addressee on events "
                        + "and on what the Chinese think of them. They can leave by air on ",
                        date(when("1950-10-08"), "8 October"), " and be flown from ", place("beijing", "Beijing"),
                        " as far as ", place("irkutsk", "Irkutsk"), ", where a special Soviet aircraft has to meet "
                        + "them."),
                p("He would like ", persName(ref("#shi-zhe"), "Shi Zhe"), " and ",
                        persName(ref("#fedorenko"), "Fedorenko"), " to travel with them."));
    }

    private static PlaceName place(String id, String words) {
        return placeName(ref("#" + id), words);
    }

    private static Measure count(String quantity, String unit, String commodity, String words) {
        return measure(attribute("quantity", quantity), attribute("unit", unit), attribute("commodity", commodity),
                words);
    }

    private static Measure dollars(String quantity, String words) {
        return measure(type("currency"), attribute("quantity", quantity), attribute("unit", "USD"), words);
    }

    private static Num ratio(String value, String words) {
        return num(attribute("value", value), words);
    }
}
