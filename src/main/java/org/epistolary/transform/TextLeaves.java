package org.epistolary.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.EntityReferenceNode;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;

/** The texts of a document in their order, matched one to one with those of the tree that Saxon made of it. */
final class TextLeaves {

    private final List<TextLeaf> leaves = new ArrayList<>();
    private final List<TeiNode> run = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private TextLeaves() {
    }

    /** The texts by the ids that Saxon's {@code generate-id()} has for them. */
    static Map<String, TextLeaf> byId(TeiDocument document, XdmNode input) {
        TextLeaves found = new TextLeaves();
        for (TeiNode node : document.nodes()) {
            if (!(node instanceof TextNode)) {
                found.visit(node);
            }
        }
        Map<String, TextLeaf> byId = new HashMap<>();
        int index = 0;
        for (var nodes = input.axisIterator(Axis.DESCENDANT); nodes.hasNext();) {
            XdmNode node = nodes.next();
            if (node.getNodeKind() == XdmNodeKind.TEXT) {
                TextLeaf leaf = index < found.leaves.size() ? found.leaves.get(index) : null;
                if (leaf == null || !node.getStringValue().equals(leaf.text())) {
                    throw new IllegalStateException("The texts of " + document.name() + " were not found in its tree");
                }
                byId.put(id(node), leaf);
                index++;
            }
        }
        return byId;
    }

    private void visit(TeiNode node) {
        if (node instanceof TextNode || node instanceof EntityReferenceNode) {
            run.add(node);
            text.append(node.text());
            return;
        }
        flush();
        if (node instanceof TeiElement element) {
            element.content().forEach(this::visit);
            flush();
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            leaves.add(new TextLeaf(run, text.toString()));
        }
        run.clear();
        text.setLength(0);
    }

    private static String id(XdmNode node) {
        StringBuilder id = new StringBuilder();
        node.getUnderlyingNode().generateId(id);
        return id.toString();
    }
}
