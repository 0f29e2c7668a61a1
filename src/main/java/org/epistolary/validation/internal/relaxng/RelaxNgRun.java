package org.epistolary.validation.internal.relaxng;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.namespace.QName;

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
 * just being looked at. For one thread; used for one document after the other, because what was worked out for one is
 * remembered for the next.
 */
final class RelaxNgRun {

    private static final Name NO_NAME = new Name("", "");

    private final RelaxNgSchema schema;
    private final TreeContext context = new TreeContext();
    private final Map<QName, Name> names = new HashMap<>();
    private final @Nullable RelaxNgIds ids;
    private final StringBuilder buffer = new StringBuilder();
    private MatchMemory memory;
    private MatchState state;
    private List<Finding> findings = new ArrayList<>();
    private String file = "";
    private @Nullable TeiNode buffered;
    private boolean buffering;

    RelaxNgRun(RelaxNgSchema schema) {
        this.schema = schema;
        this.memory = new MatchMemory(schema, new AskedContext(context));
        this.state = memory.start();
        this.ids = schema.ids() == null ? null : new RelaxNgIds(schema.ids());
    }

    List<Finding> check(TeiDocument document) {
        if (memory.isFull()) {
            memory = new MatchMemory(schema, new AskedContext(context));
        }
        state = memory.start();
        findings = new ArrayList<>();
        file = document.name();
        buffering = false;
        TeiElement root = document.root();
        context.at(root);
        take(MatchStep.START_OF_DOCUMENT, name(root.name()), "", root, null);
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
        take(MatchStep.START_TAG, name, "", element, null);
        for (Map.Entry<QName, String> attribute : element.attributes().entrySet()) {
            attribute(element, name, attribute.getKey(), attribute.getValue());
        }
        take(MatchStep.START_TAG_END, name, "", element, null);
        startText();
        content(element);
        context.at(element);
        endText(element, true);
        take(MatchStep.END_TAG, name, "", element, null);
    }

    private void attribute(TeiElement element, Name elementName, QName attribute, String value) {
        Name name = name(attribute);
        take(MatchStep.ATTRIBUTE_NAME, name, "", element, attribute);
        take(MatchStep.ATTRIBUTE_VALUE, name, value, element, attribute);
        if (ids != null) {
            ids.attribute(elementName, name, element, attribute, value);
        }
    }

    private void take(MatchStep step, Name name, String value, TeiNode node, @Nullable QName attribute) {
        MatchOutcome outcome = state.take(step, name, value);
        state = outcome.next();
        RelaxNgMessage message = outcome.message();
        if (message != null) {
            findings.add(message.about(file, node, attribute));
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
        } else if (!isBlank(text)) {
            take(MatchStep.TEXT, NO_NAME, "", node, null);
        }
    }

    /** Where the schema has a datatype for the content, text is looked at as a whole. */
    private void startText() {
        buffering = state.isTextTyped();
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
            take(MatchStep.TEXT_BEFORE_CHILD, NO_NAME, text, node, null);
        } else if (!text.isEmpty()) {
            take(MatchStep.TEXT_OF_ELEMENT, name(element.name()), text, element, null);
        }
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
