package org.epistolary.transform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/**
 * Finds what a project's stylesheet means to override and does not: XSLT takes a rule in a mode that nobody applies,
 * or a template that nobody calls, without a word.
 */
final class OverlayCheck {

    static final String PROJECT = "urn:epistolary:transform";
    private static final Pattern NAME = Pattern.compile("\\s*[\\p{L}_][\\w.-]*\\s*(\\[.*)?", Pattern.DOTALL);
    private static final Pattern ROOTS = Pattern.compile("(^|.*\\W)(TEI|teiCorpus)(\\W.*|$)|\\s*/\\s*", Pattern.DOTALL);

    private final List<String> mistakes = new ArrayList<>();
    private final Set<QName> modes = new HashSet<>();
    private final Set<String> components = new HashSet<>();
    private boolean appliesUnnamed;

    private OverlayCheck() {
    }

    /**
     * Checks a stylesheet.
     *
     * @param uri where it lies
     * @param base the URI of the stylesheet it has to import
     * @throws StylesheetException with file and line of what overrides nothing
     */
    static void check(StylesheetModules modules, String uri, String base) {
        if (!modules.contains(base)) {
            throw new StylesheetException(Faults.name(uri) + ": This stylesheet does not import " + base
                    + ". Begin it with <xsl:import href=\"" + base + "\"/>.");
        }
        OverlayCheck check = new OverlayCheck();
        modules.declarations().forEach(check::collect);
        modules.declarations().stream().filter(Predicate.not(OverlayCheck::isOurs)).forEach(check::verify);
        if (!check.mistakes.isEmpty()) {
            throw new StylesheetException(String.join("\n", check.mistakes));
        }
    }

    private void collect(XdmNode declaration) {
        if (!StylesheetModules.isXslt(declaration)) {
            return;
        }
        String name = declaration.attribute("name");
        if (name != null && kind(declaration).equals("mode")) {
            modes.add(StylesheetModules.name(declaration, name));
        } else if (name != null && isOurs(declaration)) {
            components.add(component(declaration, name));
        }
        if (!isOurs(declaration)) {
            appliesUnnamed |= anyAppliesUnnamed(declaration);
        }
    }

    private void verify(XdmNode declaration) {
        if (!StylesheetModules.isXslt(declaration)) {
            return;
        }
        String name = declaration.attribute("name");
        if (name != null && !kind(declaration).equals("mode")
                && StylesheetModules.name(declaration, name).getNamespaceUri().toString().equals(PROJECT)
                && !components.contains(component(declaration, name))) {
            mistake(declaration, "There is no " + kind(declaration) + " " + name + " to override"
                    + (kind(declaration).equals("function") ? " with this number of parameters" : ""));
        }
        if (kind(declaration).equals("template") && declaration.attribute("match") != null) {
            rule(declaration, declaration.attribute("match"));
        }
    }

    private void rule(XdmNode template, String match) {
        String mode = StylesheetModules.attribute(template, "mode", inherited(template, "default-mode", "#unnamed"));
        for (String token : mode.strip().split("\\s+")) {
            if (token.equals("#unnamed") || token.equals("#default")) {
                if (!appliesUnnamed && !ROOTS.matcher(match).matches()) {
                    mistake(template, "A template for " + match.strip() + " without a mode is never applied; "
                            + "say mode=\"html\", \"text\" or \"resolve\"");
                }
            } else if (!token.startsWith("#") && !modes.contains(StylesheetModules.name(template, token))) {
                mistake(template, "There is no mode " + token + " to override a template in");
            }
        }
        if (NAME.matcher(match).matches() && inherited(template, "xpath-default-namespace", "").isEmpty()) {
            mistake(template, "A template for " + match.strip() + " matches no TEI element; say "
                    + "xpath-default-namespace=\"http://www.tei-c.org/ns/1.0\"");
        }
    }

    private void mistake(XdmNode where, String message) {
        mistakes.add(Faults.name(where.getBaseURI().toString()) + ":" + where.getLineNumber() + ": " + message + ".");
    }

    private static boolean anyAppliesUnnamed(XdmNode declaration) {
        for (var below = declaration.axisIterator(Axis.DESCENDANT); below.hasNext();) {
            XdmNode node = below.next();
            if (node.getNodeKind() == XdmNodeKind.ELEMENT && StylesheetModules.isXslt(node)
                    && kind(node).equals("apply-templates")
                    && StylesheetModules.attribute(node, "mode", "#default").strip().matches("#default|#unnamed")) {
                return true;
            }
        }
        return false;
    }

    private static String inherited(XdmNode node, String attribute, String otherwise) {
        for (XdmNode at = node; at != null && at.getNodeKind() == XdmNodeKind.ELEMENT; at = at.getParent()) {
            if (at.attribute(attribute) != null) {
                return at.attribute(attribute);
            }
        }
        return otherwise;
    }

    private static String component(XdmNode declaration, String name) {
        String kind = kind(declaration).equals("param") ? "variable" : kind(declaration);
        long arity = 0;
        if (kind.equals("function")) {
            for (XdmNode child : declaration.children("param")) {
                arity += StylesheetModules.isXslt(child) ? 1 : 0;
            }
        }
        return kind + " " + StylesheetModules.name(declaration, name).getEQName() + "#" + arity;
    }

    private static String kind(XdmNode declaration) {
        return declaration.getNodeName().getLocalName();
    }

    private static boolean isOurs(XdmNode declaration) {
        return declaration.getBaseURI().toString().startsWith(StylesheetFiles.OURS);
    }
}
