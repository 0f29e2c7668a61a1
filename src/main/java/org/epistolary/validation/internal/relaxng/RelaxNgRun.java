package org.epistolary.validation.internal.relaxng;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.namespace.QName;

import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.EntityReferenceNode;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.epistolary.validation.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Walks a tree and tells Jing's matcher what it comes to. So each message is about the node, and the attribute, that is
 * just being looked at. For one thread; used for one document after the other, because the matcher remembers what it
 * has worked out and gets faster.
 */
final class RelaxNgRun {

    private final RelaxNgSchema schema;
    private final Matcher fresh;
    private final TreeContext context = new TreeContext();
    private final Map<QName, Name> names = new HashMap<>();
    private final @Nullable RelaxNgIds ids;
    private final StringBuilder buffer = new StringBuilder();
    private Matcher matcher;
    private List<Finding> findings = new ArrayList<>();
    private String file = "";
    private @Nullable TeiNode buffered;
    private boolean buffering;

    RelaxNgRun(RelaxNgSchema schema) {
        this.schema = schema;
        this.fresh = schema.newMatcher();
        this.matcher = fresh;
        this.ids = schema.ids() == null ? null : new RelaxNgIds(schema.ids());
    }

    List<Finding> check(TeiDocument document) {
        matcher = fresh.start();
        findings = new ArrayList<>();
        file = document.name();
        buffering = false;
        TeiElement root = document.root();
        context.at(root);
        if (!matcher.matchStartDocument()) {
            report(root, null, "");
        }
        element(root);
        if (ids != null) {
            findings.addAll(ids.findings(file));
        }
        context.at(null);
        return findings;
    }

    private void element(TeiElement element) {
        endText(element, false);
        context.at(element);
        Name name = name(element.name());
        if (!matcher.matchStartTagOpen(name, "", context)) {
            report(element, null, "");
        }
        for (Map.Entry<QName, String> attribute : element.attributes().entrySet()) {
            attribute(element, name, attribute.getKey(), attribute.getValue());
        }
        if (!matcher.matchStartTagClose(name, "", context)) {
            report(element, null, "");
        }
        startText();
        content(element);
        context.at(element);
        endText(element, true);
        if (!matcher.matchEndTag(name, "", context)) {
            report(element, null, "");
        }
    }

    private void attribute(TeiElement element, Name elementName, QName attribute, String value) {
        Name name = name(attribute);
        if (!matcher.matchAttributeName(name, "", context)) {
            report(element, attribute, value);
        }
        if (!matcher.matchAttributeValue(value, name, "", context)) {
            report(element, attribute, value);
        }
        if (ids != null) {
            ids.attribute(elementName, name, element, attribute, value);
        }
    }

    private void content(TeiElement element) {
        List<TeiNode> content = element.content();
        int size = content.size();
        for (int i = 0; i < size; i++) {
            TeiNode node = content.get(i);
            if (node instanceof TeiElement child) {
                element(child);
            } else if (node instanceof TextNode || node instanceof EntityReferenceNode) {
                text(node, node.text());
            }
        }
    }

    private void text(TeiNode node, String text) {
        if (buffering) {
            buffer.append(text);
            buffered = buffered == null && !text.isBlank() ? node : buffered;
        } else if (!isBlank(text) && !matcher.matchUntypedText(context)) {
            report(node, null, text);
        }
    }

    /** Where the schema has a datatype for the content, text is looked at as a whole. */
    private void startText() {
        buffering = matcher.isTextTyped();
        buffer.setLength(0);
        buffered = null;
    }

    private void endText(TeiElement element, boolean atEnd) {
        if (!buffering) {
            return;
        }
        buffering = false;
        String text = buffer.toString();
        TeiNode node = buffered == null ? element : buffered;
        if (!atEnd) {
            if (!matcher.matchTextBeforeStartTag(text, context)) {
                report(node, null, text);
            }
        } else if (!text.isEmpty() && !matcher.matchTextBeforeEndTag(text, name(element.name()), "", context)) {
            report(element, null, text);
        }
    }

    private void report(TeiNode node, @Nullable QName attribute, String value) {
        String message = schema.datatypes().spellOut(matcher.getErrorMessage(), value, context);
        findings.add(RelaxNgMessage.of(message).about(file, node, attribute));
    }

    private Name name(QName name) {
        Name known = names.get(name);
        if (known == null) {
            known = new Name(name.getNamespaceURI(), name.getLocalPart());
            names.put(name, known);
        }
        return known;
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }
}
