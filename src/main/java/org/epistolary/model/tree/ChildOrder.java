package org.epistolary.model.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The order in which the Guidelines want the children of some elements. Steps are parted by bars; names within one step
 * may stand in any order; an asterisk is the step of every name that is not listed.
 */
final class ChildOrder {

    private static final String PLACE_STEPS =
            "placeName | bloc | country | region | settlement | district | geogName | institution | repository"
            + " | collection | idno | ";
    private static final String DIVISION_STEPS = "head opener | * | div | closer postscript trailer";

    private static final Map<String, ChildOrder> ORDERS = table("""
            TEI: teiHeader | facsimile fsdDecl sourceDoc standOff text | TEI
            teiCorpus: teiHeader | facsimile fsdDecl sourceDoc standOff text | TEI teiCorpus
            teiHeader: fileDesc | encodingDesc profileDesc xenoData | revisionDesc
            fileDesc: titleStmt | editionStmt | extent | publicationStmt | seriesStmt | notesStmt | sourceDesc
            titleStmt: title | *
            editionStmt: edition | *
            seriesStmt: title | editor respStmt | biblScope idno
            respStmt: * | note
            biblStruct: analytic | monogr series | *
            monogr: * | imprint biblScope extent
            application: desc label | *
            taxonomy: * | category taxonomy
            category: * | category
            listChange: desc | *
            msDesc: msIdentifier | head | *
            msPart: msIdentifier | head | *
            msFrag: altIdentifier msIdentifier | head | *
            msContents: summary | textLang | titlePage | msItem msItemStruct
            physDesc: p ab | objectDesc | handDesc | typeDesc | scriptDesc | musicNotation | decoDesc | additions \
            | bindingDesc | sealDesc | accMat
            objectDesc: supportDesc | layoutDesc
            supportDesc: support | extent | foliation | collation | condition
            handDesc: summary | handNote
            decoDesc: summary | decoNote
            sealDesc: summary | *
            history: summary | origin | provenance | acquisition
            additional: adminInfo | surrogates | listBibl
            adminInfo: recordHist | availability | custodialHist | note noteGrp
            listPerson: head | desc | *
            listPlace: head | desc | *
            listOrg: head | desc | *
            listEvent: head | desc | *
            listBibl: head | desc | *
            place: head | * | bibl biblFull biblStruct idno link linkGrp listBibl msDesc note noteGrp ptr \
            | listPlace place
            text: front | body group | back
            floatingText: front | body group | back
            front: head | * | div | closer meeting postscript salute signed trailer
            back: head | * | div | closer postscript signed trailer
            group: head opener | * | group text | closer postscript trailer
            postscript: head opener | * | closer postscript trailer
            lg: head opener | * | closer postscript trailer
            list: desc head opener | * | headLabel | headItem | item label | closer postscript trailer
            table: head | row | closer postscript trailer
            app: lem | *
            interpGrp: desc | *
            noteGrp: desc | *
            """,
            Map.of("msIdentifier", PLACE_STEPS + "altIdentifier msName objectName",
                    "altIdentifier", PLACE_STEPS + "note",
                    "body", DIVISION_STEPS, "div", DIVISION_STEPS));

    private final Map<String, Integer> ranks = new HashMap<>();
    private @Nullable Integer others;

    private ChildOrder(String steps) {
        int rank = 0;
        for (String step : steps.split("\\|")) {
            rank++;
            for (String name : step.strip().split(" ")) {
                if (name.equals("*")) {
                    others = rank;
                } else {
                    ranks.put(name, rank);
                }
            }
        }
    }

    private static Map<String, ChildOrder> table(String lines, Map<String, String> more) {
        Map<String, ChildOrder> orders = new HashMap<>();
        lines.lines().forEach(line -> {
            int colon = line.indexOf(':');
            orders.put(line.substring(0, colon), new ChildOrder(line.substring(colon + 1)));
        });
        more.forEach((parent, steps) -> orders.put(parent, new ChildOrder(steps)));
        return Map.copyOf(orders);
    }

    /** The names of the elements whose children have an order. */
    static Set<String> parents() {
        return ORDERS.keySet();
    }

    /** The names of the children of an element in steps, for the test; the step of all others is "*". */
    static List<Set<String>> steps(String parent) {
        ChildOrder order = ORDERS.get(parent);
        List<Set<String>> steps = new ArrayList<>();
        if (order != null) {
            order.ranks.forEach((name, rank) -> step(steps, rank).add(name));
            if (order.others != null) {
                step(steps, order.others).add("*");
            }
        }
        return steps;
    }

    private static Set<String> step(List<Set<String>> steps, int rank) {
        while (steps.size() < rank) {
            steps.add(new TreeSet<>());
        }
        return steps.get(rank - 1);
    }

    /** The place of a new child among those there are; -1 when any will do and it may go to the end. */
    static int indexFor(TeiElement parent, TeiElement child) {
        ChildOrder order = parent.name().getNamespaceURI().equals(Names.TEI) ? ORDERS.get(parent.localName()) : null;
        Integer rank = order == null ? null : order.rank(child);
        if (order == null || rank == null) {
            return -1;
        }
        int firstLater = -1;
        for (int i = parent.childCount() - 1; i >= 0; i--) {
            if (parent.child(i) instanceof TeiElement sibling) {
                Integer other = order.rank(sibling);
                if (other != null && other <= rank) {
                    return i + 1;
                }
                if (other != null) {
                    firstLater = i;
                }
            }
        }
        return firstLater;
    }

    private @Nullable Integer rank(TeiElement child) {
        Integer rank = child.name().getNamespaceURI().equals(Names.TEI) ? ranks.get(child.localName()) : null;
        return rank == null ? others : rank;
    }
}
