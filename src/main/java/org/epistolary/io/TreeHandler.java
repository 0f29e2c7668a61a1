package org.epistolary.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.xml.namespace.QName;

import org.epistolary.model.TeiVocabulary;
import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TreeBuilder;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/** Builds a tree from SAX events, comments and instructions included. The nodes know no place in a file. */
final class TreeHandler extends DefaultHandler2 {

    private static final Position NOWHERE = new Position(1, 1);

    private final ReadLimits limits;
    private final String name;
    private final TreeBuilder builder = new TreeBuilder();
    private final List<String> declarations = new ArrayList<>();
    private List<TeiNode> nodes = List.of();
    private int depth;
    private boolean inDoctype;
    private @Nullable TeiParseException refusal;

    /** A handler without limits: what it is sent is a tree already. */
    TreeHandler() {
        this(ReadLimits.NONE, "");
    }

    /**
     * @param name what messages call the source
     */
    TreeHandler(ReadLimits limits, String name) {
        this.limits = limits;
        this.name = name;
    }

    /** Why the source was refused, when it is beyond the limits; what is sent after that is not looked at. */
    @Nullable TeiParseException refusal() {
        return refusal;
    }

    /** The nodes at the top, each on a line of its own, once the document has ended. */
    List<TeiNode> nodes() {
        return nodes;
    }

    @Override
    public void endDocument() {
        if (refusal != null) {
            return;
        }
        nodes = builder.endDocument(0);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        declarations.add(prefix);
        declarations.add(uri);
    }

    @Override
    public void startElement(String uri, String localName, String qualified, Attributes attributes) {
        if (refusal == null && depth + 1 > limits.depth()) {
            refusal = limits.tooDeep(name, NOWHERE);
        }
        if (refusal != null) {
            return;
        }
        Object[] read = new Object[2 * attributes.getLength()];
        int size = 0;
        for (int i = 0; i < attributes.getLength(); i++) {
            String qName = attributes.getQName(i);
            if (!qName.equals("xmlns") && !qName.startsWith("xmlns:")) {
                read[size++] = name(attributes.getURI(i), attributes.getLocalName(i), qName);
                read[size++] = attributes.getValue(i);
                checkAttribute(size / 2, attributes.getValue(i));
            }
        }
        QName written = name(uri, localName, qualified);
        builder.startElement(TeiVocabulary.create(written), written, Arrays.copyOf(read, size),
                declarations.toArray(String[]::new), 0);
        declarations.clear();
        depth++;
    }

    private void checkAttribute(int count, String value) {
        if (count > limits.attributes()) {
            refusal = limits.tooManyAttributes(name, NOWHERE);
        } else if (value.length() > limits.attributeLength()) {
            refusal = limits.attributeTooLong(name, NOWHERE);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qualified) {
        if (refusal != null) {
            return;
        }
        builder.endElement(0);
        depth--;
        endOfLine();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (length > 0 && refusal == null) {
            builder.text(new String(characters, start, length), 0);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }

    @Override
    public void comment(char[] characters, int start, int length) {
        if (!inDoctype && refusal == null) {
            builder.comment(new String(characters, start, length), 0);
            endOfLine();
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        if (!inDoctype && refusal == null) {
            builder.processingInstruction(target, data == null ? "" : data, 0);
            endOfLine();
        }
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) {
        inDoctype = true;
    }

    @Override
    public void endDTD() {
        inDoctype = false;
    }

    /** SAX does not report the line ends outside the root. */
    private void endOfLine() {
        if (depth == 0) {
            builder.text("\n", 0);
        }
    }

    private static QName name(String uri, String localName, String qualified) {
        int colon = qualified.indexOf(':');
        String local = localName == null || localName.isEmpty() ? qualified.substring(colon + 1) : localName;
        return new QName(uri == null ? "" : uri, local, colon < 0 ? "" : qualified.substring(0, colon));
    }
}
