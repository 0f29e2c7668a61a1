package org.epistolary.validation.internal.schematron;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.namespace.QName;

import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.epistolary.io.TeiSource;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.WhiteSpace;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.FindingCode;
import org.epistolary.validation.finding.Location;
import org.epistolary.validation.finding.Message;
import org.epistolary.validation.internal.Engine;
import org.jspecify.annotations.Nullable;

/**
 * ISO Schematron, by SchXslt2 and Saxon: any number of schemas, for which the tree is handed to Saxon once. Immutable
 * and safe to share between threads.
 */
public final class SchematronEngine implements Engine {

    private static final String NAMELESS = "schematron";
    private static final String TOO_DEEP = "It calls itself without end, or too deep.";
    private static final Pattern ATTRIBUTE = Pattern.compile("/@(?:Q\\{([^}]*)})?([^/@{}]+)$");

    private final List<SchematronRules> rules;

    public SchematronEngine(List<SchematronRules> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public List<Finding> check(TeiDocument document) {
        List<Finding> findings = new ArrayList<>();
        try {
            XdmNode tree = SchematronStylesheets.PROCESSOR.newDocumentBuilder().build(TeiSource.of(document));
            for (SchematronRules each : rules) {
                findings.addAll(check(each, tree, document));
            }
        } catch (SaxonApiException e) {
            findings.add(failed("Schematron", document, e));
        }
        return findings;
    }

    private static List<Finding> check(SchematronRules rules, XdmNode tree, TeiDocument document) {
        try {
            ContextFailures failures = new ContextFailures();
            List<String> tooDeep = new ArrayList<>();
            List<Finding> findings = new Run(rules.name(), document)
                    .findings(rules.reports(tree, failures::add, tooDeep::add));
            findings.addAll(failures.findings(document, rules.name()));
            tooDeep.forEach(test -> findings.add(SchematronFindings.ruleFailed(document, document.root(), rules.name(),
                    test, TOO_DEEP, 1)));
            return findings;
        } catch (SaxonApiException e) {
            return List.of(failed(rules.name(), document, e));
        }
    }

    private static Finding failed(String schema, TeiDocument document, SaxonApiException e) {
        return SchematronFindings.rulesFailed(document, schema, String.valueOf(e.getMessage()));
    }

    /** The report of one schema on one document. */
    private static final class Run {

        private final String schema;
        private final TeiDocument document;
        private final SvrlPath paths;
        private final List<Finding> findings = new ArrayList<>();
        private final Map<String, Failure> failures = new LinkedHashMap<>();

        Run(String schema, TeiDocument document) {
            this.schema = schema;
            this.document = document;
            this.paths = new SvrlPath(document);
        }

        List<Finding> findings(List<XdmNode> reports) {
            for (XdmNode report : reports) {
                for (XdmNode node : (Iterable<XdmNode>) () -> report.axisIterator(Axis.DESCENDANT)) {
                    if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
                        element(node, node.getNodeName().getLocalName());
                    }
                }
            }
            failures.values().forEach(failure -> findings.add(finding(failure)));
            return findings;
        }

        private void element(XdmNode node, String name) {
            if (name.equals("failed-assert") || name.equals("successful-report")) {
                findings.add(finding(node));
            } else if (name.equals("error")) {
                Failure failure = new Failure(node);
                failures.computeIfAbsent(failure.key(), key -> failure).count++;
            }
        }

        private Finding finding(XdmNode node) {
            String path = attribute(node, "location");
            TeiElement element = paths.resolve(path);
            QName attribute = attribute(element, path);
            Location location = attribute == null ? Location.of(document.name(), element)
                    : Location.of(document.name(), element, attribute);
            String stated = SvrlMessage.value(node);
            String value = stated != null || attribute == null ? stated : element.attribute(attribute).orElse(null);
            Message message = SvrlMessage.of(node);
            // rules of others are left as they are
            boolean own = FindingCode.find(code(node)).isPresent() && !code(node).equals(NAMELESS);
            return Finding.of(code(node), SvrlSeverity.of(role(node)), location,
                    own ? Message.placed(element, message) : message).withValue(value);
        }

        /** A rule that fails everywhere is said once. */
        private Finding finding(Failure failure) {
            TeiElement element = paths.resolve(attribute(failure.node, "location"));
            String rule = attribute(failure.node, "test");
            return SchematronFindings.ruleFailed(document, element, schema, rule.isEmpty() ? code(failure.node) : rule,
                    WhiteSpace.collapse(failure.node.getStringValue()), failure.count);
        }
    }

    /** A rule that could not be evaluated, where that happened first. */
    private static final class Failure {

        private final XdmNode node;
        private int count;

        Failure(XdmNode node) {
            this.node = node;
        }

        String key() {
            return code(node) + ' ' + attribute(node, "test") + ' ' + attribute(node, "code");
        }
    }

    /** The identifier of the assertion; of its rule or pattern when it has none itself. */
    private static String code(XdmNode node) {
        for (String name : List.of("id", "ruleId", "patternId")) {
            String id = attribute(node, name);
            if (!id.isEmpty()) {
                return id;
            }
        }
        return NAMELESS;
    }

    private static String role(XdmNode node) {
        for (String name : List.of("role", "flag", "severity")) {
            String role = attribute(node, name);
            if (!role.isEmpty()) {
                return role;
            }
        }
        return "";
    }

    /** The attribute a path ends in; null when it leads to an element. */
    private static @Nullable QName attribute(TeiElement element, String path) {
        Matcher last = ATTRIBUTE.matcher(path);
        if (!last.find()) {
            return null;
        }
        QName name = new QName(last.group(1) == null ? "" : last.group(1), last.group(2));
        return element.attributes().containsKey(name) ? name : null;
    }

    private static String attribute(XdmNode node, String name) {
        String value = node.getAttributeValue(new net.sf.saxon.s9api.QName(name));
        return value == null ? "" : value;
    }
}
