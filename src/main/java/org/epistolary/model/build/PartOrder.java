package org.epistolary.model.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.epistolary.model.TeiVocabulary;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;

/** The order in which TEI wants the children of the parts of a document, so that callers need not know it. */
final class PartOrder {

    /** Stands for every child that is not named. */
    private static final String OTHERS = "*";

    private static final Map<String, List<String>> CHILDREN = Map.ofEntries(
            Map.entry("TEI", List.of("teiHeader", "facsimile", "standOff", "text")),
            Map.entry("teiHeader", List.of("fileDesc", "encodingDesc", "profileDesc", "xenoData", "revisionDesc")),
            Map.entry("fileDesc", List.of("titleStmt", "editionStmt", "extent", "publicationStmt", "seriesStmt",
                    "notesStmt", "sourceDesc")),
            Map.entry("titleStmt", List.of("title", OTHERS)),
            Map.entry("editionStmt", List.of("edition", OTHERS)),
            Map.entry("publicationStmt", List.of(OTHERS)),
            Map.entry("notesStmt", List.of(OTHERS, "relatedItem")),
            Map.entry("sourceDesc", List.of(OTHERS)),
            Map.entry("encodingDesc", List.of("projectDesc", "samplingDecl", "editorialDecl", "tagsDecl", "refsDecl",
                    "listPrefixDef", "classDecl", "appInfo", OTHERS)),
            Map.entry("projectDesc", List.of(OTHERS)),
            Map.entry("editorialDecl", List.of("p", OTHERS)),
            Map.entry("classDecl", List.of(OTHERS)),
            Map.entry("profileDesc", List.of("abstract", "creation", "langUsage", "textClass", "correspDesc", OTHERS)),
            Map.entry("abstract", List.of(OTHERS)),
            Map.entry("langUsage", List.of(OTHERS)),
            Map.entry("textClass", List.of(OTHERS)),
            Map.entry("correspDesc", List.of("correspAction", "correspContext", OTHERS)),
            Map.entry("correspContext", List.of(OTHERS)),
            Map.entry("revisionDesc", List.of(OTHERS)),
            Map.entry("standOff", List.of("listPerson", "listOrg", "listPlace", OTHERS)),
            Map.entry("listPerson", List.of(OTHERS)),
            Map.entry("listOrg", List.of(OTHERS)),
            Map.entry("listPlace", List.of(OTHERS)),
            Map.entry("text", List.of("front", "body", "back", OTHERS)),
            Map.entry("body", List.of(OTHERS)),
            Map.entry("div", List.of("head", "opener", OTHERS, "closer", "postscript")),
            Map.entry("msDesc", List.of("msIdentifier", "head", OTHERS, "msContents", "physDesc", "history",
                    "additional", "msPart")),
            Map.entry("msIdentifier", List.of("placeName", "bloc", "country", "region", "settlement", "district",
                    "geogName", "institution", "repository", "collection", "idno", OTHERS)),
            Map.entry("msContents", List.of("summary", "textLang", "msItem", OTHERS)),
            Map.entry("msItem", List.of("locus", "locusGrp", OTHERS)),
            Map.entry("physDesc", List.of("p", "objectDesc", "handDesc", "typeDesc", "scriptDesc", "decoDesc",
                    "additions", "bindingDesc", "sealDesc", "accMat")),
            Map.entry("objectDesc", List.of("supportDesc", "layoutDesc", OTHERS)));

    private PartOrder() {
    }

    /** Adds a child where it belongs, behind those of its own kind. */
    static void place(TeiElement parent, TeiNode child) {
        List<String> order = CHILDREN.getOrDefault(parent.localName(), List.of(OTHERS));
        int rank = rank(order, child);
        int at = 0;
        for (TeiNode there : parent.content()) {
            if (rank(order, there) > rank) {
                break;
            }
            at++;
        }
        parent.content().add(at, child);
    }

    /** The first child of a name; made, and placed where it belongs, when there is none. */
    static TeiElement part(TeiElement parent, String name) {
        return parent.first(name).orElseGet(() -> {
            TeiElement made = TeiVocabulary.create(Names.tei(name));
            place(parent, made);
            return made;
        });
    }

    /** The part that a part stands in; empty for one that stands nowhere in particular. */
    static Optional<String> container(String part) {
        return CHILDREN.entrySet().stream()
                .filter(above -> CHILDREN.containsKey(part) && above.getValue().contains(part))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The parts of a whole that others can be added to, the whole included. */
    static List<String> partsOf(String whole) {
        return CHILDREN.keySet().stream().filter(part -> isIn(whole, part)).sorted().toList();
    }

    private static boolean isIn(String whole, String part) {
        return part.equals(whole) || container(part).filter(above -> isIn(whole, above)).isPresent();
    }

    private static int rank(List<String> order, TeiNode node) {
        int named = node instanceof TeiElement element ? order.indexOf(element.localName()) : -1;
        if (named >= 0) {
            return named;
        }
        int others = order.indexOf(OTHERS);
        return others < 0 ? order.size() : others;
    }
}
