package org.epistolary.examples;

import static org.epistolary.model.build.Attribute.ana;
import static org.epistolary.model.build.Attribute.attribute;
import static org.epistolary.model.build.Attribute.lang;
import static org.epistolary.model.build.Attribute.n;
import static org.epistolary.model.build.Attribute.reason;
import static org.epistolary.model.build.Attribute.ref;
import static org.epistolary.model.build.Attribute.resp;
import static org.epistolary.model.build.Attribute.type;
import static org.epistolary.model.build.Attribute.when;
import static org.epistolary.model.build.Markup.date;
import static org.epistolary.model.build.Markup.dateline;
import static org.epistolary.model.build.Markup.desc;
import static org.epistolary.model.build.Markup.foreign;
import static org.epistolary.model.build.Markup.head;
import static org.epistolary.model.build.Markup.idno;
import static org.epistolary.model.build.Markup.labelled;
import static org.epistolary.model.build.Markup.list;
import static org.epistolary.model.build.Markup.note;
import static org.epistolary.model.build.Markup.orgName;
import static org.epistolary.model.build.Markup.persName;
import static org.epistolary.model.build.Markup.placeName;
import static org.epistolary.model.build.Markup.ref;
import static org.epistolary.model.build.Markup.seg;
import static org.epistolary.model.build.Markup.time;
import static org.epistolary.model.build.Transcription.corrected;
import static org.epistolary.model.build.Transcription.gap;
import static org.epistolary.model.build.Transcription.lb;
import static org.epistolary.model.build.Transcription.supplied;

import org.epistolary.model.build.BodyBuilder;
import org.epistolary.model.core.Note;
import org.epistolary.model.namesdates.PersName;

/** The text of the telegram from heading to signature; its seven points are in {@link TelegramPoints}. */
final class TelegramBody {

    private TelegramBody() {
    }

    static void write(BodyBuilder body) {
        begin(body);
        body.paragraph("In response to your ", ref(type("replyTo"), n("4676"), "no. 4676"))
                .paragraph(persName(ref("#roshchin"), "Roshchin"), " called on ", persName(ref("#mao"), "Mao Zedong"),
                        " on ", date(when("1950-10-06T22:30"), "6 October at 22:30 Beijing time"), " and gave him the "
                        + "addressee's reply. Mao answered in seven points:")
                .points(TelegramPoints.all())
                .paragraph(persName(ref("#zhou-enlai"), "Zhou Enlai"), ", ", persName(ref("#u-su-xian"), "U Su Xian"),
                        " and ", persName(ref("#fedorenko"), "Fedorenko"), " were present. The conversation took ",
                        time(attribute("dur", "PT1H45M"), "1 hour and 45 minutes"), ".");
        end(body);
    }

    private static void begin(BodyBuilder body) {
        body.head(type("main"), "CIPHERED TELEGRAM NO. ", idno(type("incoming"), "25348"))
                .head(type("issuer"), orgName(ref("#second-chief-directorate"),
                        "SECOND CHIEF DIRECTORATE OF THE GENERAL STAFF OF THE ",
                        corrected("SOVIEV", resp("#epistolary"), "SOVIET"), " ARMY"))
                .opener(seg(type("classification"), ana("#top-secret"), "Top Secret."))
                .dateline(ana("#issue-line"), date(when("1950-10-07"), "7 October 1950"))
                .opener(copies())
                .dateline(ana("#receipt-line"), "Received from ", placeName(ref("#beijing"), "Beijing"), " on ",
                        date(type("received-date"), when("1950-10-07T11:55"), "11: 55 on October 7, 1950"), ".")
                .opener(seg(type("precedence"), ana("#urgent"), "URGENT ", supplied(reason("original-wording"),
                        resp("#zubok"), foreign(lang("ru-Latn"), "vne ocherednaia"))))
                .salute("To ", persName(ref("#stalin"), type("alias"), "FILIPPOV"), " ",
                        supplied(reason("editorial"), resp("#happ"), persName(ref("#stalin"), "STALIN")));
    }

    /** The list of copies with its labels as they are printed, stops and blanks included. */
    private static Note copies() {
        return note(type("distribution"), list(type("copies"), head("Copies to:"),
                labelled("1 -", "cde. ", stalin()),
                labelled("2 -", "cde. ", stalin()),
                labelled("3 -", "cde. ", persName(ref("#molotov"), "Molotov")),
                labelled("4 -", "cde. ", persName(ref("#malenkov"), "Malenkov")),
                labelled("5. -", "cde. ", persName(ref("#beria"), "Beria")),
                labelled("6. -", "cde ", persName(ref("#mikoyan"), "Mikoyan")),
                labelled("7. -", "cde. ", persName(ref("#kaganovich"), "Kaganovich")),
                labelled("8 .-", "cde. ", persName(ref("#bulganin"), "Bulganin"))));
    }

    private static PersName stalin() {
        return persName(ref("#stalin"), "Stalin");
    }

    private static void end(BodyBuilder body) {
        body.closing("I am waiting for your instructions,")
                .signed(persName(ref("#roshchin"), "ROSHCHIN"))
                .closer(dateline(ana("#dispatch-line"), "No. ", idno(type("outgoing"), "2318"), lb(),
                        date(when("1950-10-07"), "7.10.50")))
                .with(gap(reason("editorial"), resp("#happ"),
                        desc("Omission marked on the page; how much is missing is not said.")));
    }
}
