package org.epistolary.model.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The order of children is the one the Guidelines' own schema asks for, when that is given. */
class ChildOrderTest {

    private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";

    /** What a pattern lets stand in it, and what before what. */
    private record Order(Set<String> names, Set<String> pairs) {

        static final Order NONE = new Order(Set.of(), Set.of());

        boolean allows(String first, String second) {
            return pairs.contains(first + " " + second);
        }
    }

    private final Map<String, List<Element>> definitions = new HashMap<>();
    private final Map<String, Order> known = new HashMap<>();
    private final Map<String, Order> elements = new HashMap<>();

    private void load() throws Exception {
        String folder = System.getProperty("epistolary.tei");
        assumeTrue(folder != null, "no folder with tei_all.rng given by -Depistolary.tei");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document schema = factory.newDocumentBuilder().parse(new File(folder, "tei_all.rng"));
        all(schema.getDocumentElement(), "define").forEach(
                d -> definitions.computeIfAbsent(d.getAttribute("name"), n -> new ArrayList<>()).add(d));
        all(schema.getDocumentElement(), "element").stream().filter(e -> e.hasAttribute("name"))
                .forEach(e -> elements.put(e.getAttribute("name"), sequence(children(e))));
    }

    private static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = root.getElementsByTagNameNS(RELAX_NG, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && RELAX_NG.equals(element.getNamespaceURI())) {
                found.add(element);
            }
        }
        return found;
    }

    private Order of(Element pattern) {
        return switch (pattern.getLocalName()) {
            case "element" -> new Order(Set.of(pattern.getAttribute("name")), Set.of());
            case "ref" -> reference(pattern.getAttribute("name"));
            case "zeroOrMore", "oneOrMore" -> repeated(sequence(children(pattern)));
            case "choice" -> union(children(pattern).stream().map(this::of).toList());
            case "interleave", "mixed" -> repeated(sequence(children(pattern)));
            case "attribute" -> Order.NONE;
            default -> sequence(children(pattern));
        };
    }

    private Order reference(String name) {
        if (!known.containsKey(name)) {
            known.put(name, Order.NONE);
            known.put(name, sequence(definitions.getOrDefault(name, List.of()).stream()
                    .flatMap(d -> children(d).stream()).toList()));
        }
        return known.get(name);
    }

    private Order sequence(List<Element> patterns) {
        Set<String> names = new HashSet<>();
        Set<String> pairs = new HashSet<>();
        for (Element pattern : patterns) {
            Order order = of(pattern);
            pairs.addAll(order.pairs());
            order.names().forEach(second -> names.forEach(first -> pairs.add(first + " " + second)));
            names.addAll(order.names());
        }
        return new Order(names, pairs);
    }

    private static Order union(List<Order> orders) {
        Set<String> names = new HashSet<>();
        Set<String> pairs = new HashSet<>();
        orders.forEach(order -> {
            names.addAll(order.names());
            pairs.addAll(order.pairs());
        });
        return new Order(names, pairs);
    }

    private static Order repeated(Order once) {
        Set<String> pairs = new HashSet<>();
        once.names().forEach(first -> once.names().forEach(second -> pairs.add(first + " " + second)));
        return new Order(once.names(), pairs);
    }

    @TestFactory
    Stream<DynamicTest> each_order_is_the_schema_s() throws Exception {
        load();
        return ChildOrder.parents().stream().sorted().map(parent -> dynamicTest(parent, () -> {
            Order order = elements.get(parent);
            List<Set<String>> steps = ChildOrder.steps(parent);
            assertThat(steps).hasSizeGreaterThan(1);
            for (int i = 0; i < steps.size(); i++) {
                for (int j = i + 1; j < steps.size(); j++) {
                    check(parent, order, steps.get(i), steps.get(j));
                }
            }
        }));
    }

    /** No name of a later step may have to stand before one of an earlier; listed ones may not even do so. */
    private static void check(String parent, Order order, Set<String> earlier, Set<String> later) {
        Set<String> listed = new HashSet<>();
        ChildOrder.steps(parent).forEach(listed::addAll);
        for (String first : expand(earlier, order, listed)) {
            for (String second : expand(later, order, listed)) {
                assertThat(order.names()).as(parent).contains(first, second);
                boolean onlyReversed = order.allows(second, first) && !order.allows(first, second);
                assertThat(onlyReversed).as(second + " has to stand before " + first + " in " + parent).isFalse();
                if (listed.contains(first) && listed.contains(second)) {
                    assertThat(order.allows(second, first)).as(second + " before " + first + " in " + parent).isFalse();
                }
            }
        }
    }

    private static Set<String> expand(Set<String> step, Order order, Set<String> listed) {
        Set<String> names = new HashSet<>(step);
        if (names.remove("*")) {
            order.names().stream().filter(n -> !listed.contains(n)).forEach(names::add);
        }
        return names;
    }

    /** The header's parents with an order of their own are all in the table. */
    @Test
    void no_ordered_element_of_the_header_is_missing() throws Exception {
        load();
        for (String parent : List.of("TEI", "teiCorpus", "teiHeader", "fileDesc", "titleStmt", "editionStmt",
                "seriesStmt", "publicationStmt", "notesStmt", "sourceDesc", "encodingDesc", "profileDesc",
                "revisionDesc", "correspDesc", "correspAction", "correspContext", "msDesc",
                "msIdentifier", "altIdentifier", "msContents", "physDesc",
                "objectDesc", "supportDesc", "handDesc", "decoDesc", "sealDesc", "history", "additional", "adminInfo",
                "msPart", "particDesc", "settingDesc", "langUsage", "textClass", "text", "body", "div", "front", "back",
                "group", "postscript", "floatingText", "person", "listPerson", "listPlace", "listOrg", "place")) {
            Order order = elements.get(parent);
            boolean ordered = order.names().stream().anyMatch(a -> order.names().stream()
                    .anyMatch(b -> order.allows(a, b) && !order.allows(b, a)));
            assertThat(ChildOrder.parents().contains(parent)).as(parent).isEqualTo(ordered);
        }
    }
}
