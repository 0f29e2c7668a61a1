package org.epistolary.transform;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** The files of a stylesheet, found by its imports and includes, each once and read as XML. */
final class StylesheetModules {

    static final String XSLT = "http://www.w3.org/1999/XSL/Transform";

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}_.-]+");
    private static final Set<String> LINKS = Set.of("import", "include");

    private final Map<String, byte[]> bytes = new TreeMap<>();
    private final Map<String, XdmNode> modules = new LinkedHashMap<>();
    private final List<XdmNode> declarations = new ArrayList<>();

    /**
     * Reads all modules.
     *
     * @throws StylesheetException when one is missing, not allowed or not XML
     */
    StylesheetModules(Processor processor, StylesheetFiles files, String uri) {
        DocumentBuilder builder = processor.newDocumentBuilder();
        builder.setLineNumbering(true);
        read(builder, files, uri);
    }

    private void read(DocumentBuilder builder, StylesheetFiles files, String uri) {
        if (modules.containsKey(uri)) {
            return;
        }
        XdmNode module;
        try {
            byte[] content = files.bytes(uri);
            bytes.put(uri, content);
            module = builder.build(SafeXml.source(content, uri));
        } catch (IOException e) {
            throw new StylesheetException(Faults.name(uri) + ": " + e.getMessage() + ".", e);
        } catch (SaxonApiException e) {
            throw new StylesheetException(Faults.describe(e), e);
        }
        modules.put(uri, module);
        for (XdmNode root : module.children(n -> n.getNodeKind() == XdmNodeKind.ELEMENT)) {
            for (XdmNode child : root.children(n -> n.getNodeKind() == XdmNodeKind.ELEMENT)) {
                String href = child.attribute("href");
                if (isXslt(child) && href != null && LINKS.contains(child.getNodeName().getLocalName())) {
                    read(builder, files, URI.create(uri).resolve(href).toString());
                } else {
                    declarations.add(child);
                }
            }
        }
    }

    /** The top-level elements of all modules, those of an imported one before those that come after the import. */
    List<XdmNode> declarations() {
        return declarations;
    }

    /** The names in the patterns of rules that are not ours: the elements that they know, and some more. */
    Set<String> matched() {
        Set<String> names = new TreeSet<>();
        for (XdmNode declaration : declarations) {
            if (isXslt(declaration) && !declaration.getBaseURI().toString().startsWith(StylesheetFiles.OURS)) {
                names.addAll(List.of(NO_NAME.split(attribute(declaration, "match", ""))));
            }
        }
        return names;
    }

    /** The content of every module by its URI, in the order of the URIs. */
    Map<String, byte[]> bytes() {
        return bytes;
    }

    boolean contains(String uri) {
        return modules.containsKey(uri);
    }

    /** The parameters; of several declarations of one name the last, which is the one that counts. */
    List<StylesheetParameter> parameters() {
        Map<QName, StylesheetParameter> parameters = new LinkedHashMap<>();
        for (XdmNode declaration : declarations) {
            if (isXslt(declaration) && declaration.getNodeName().getLocalName().equals("param")) {
                QName name = name(declaration, declaration.attribute("name"));
                parameters.put(name, new StylesheetParameter(name.getEQName().replaceFirst("^Q\\{}", ""),
                        attribute(declaration, "as", "item()*"), defaultValue(declaration), comment(declaration)));
            }
        }
        return List.copyOf(parameters.values());
    }

    /** A qualified name in the place where it stands; without a prefix it is in no namespace. */
    static QName name(XdmNode where, String qualified) {
        String stripped = qualified.strip();
        if (stripped.startsWith("Q{")) {
            return QName.fromEQName(stripped);
        }
        try {
            return stripped.contains(":") ? new QName(stripped, where) : new QName(stripped);
        } catch (IllegalArgumentException e) {
            return new QName(stripped.replace(':', '_'));
        }
    }

    static boolean isXslt(XdmNode element) {
        return element.getNodeName() != null && element.getNodeName().getNamespaceUri().toString().equals(XSLT);
    }

    static String attribute(XdmNode element, String name, String otherwise) {
        String value = element.attribute(name);
        return value == null ? otherwise : value;
    }

    private static String defaultValue(XdmNode parameter) {
        if (attribute(parameter, "required", "no").strip().matches("yes|true|1")) {
            return "";
        }
        String content = parameter.getStringValue().strip();
        return attribute(parameter, "select", content.isEmpty() ? "''" : "'" + content + "'");
    }

    private static String comment(XdmNode declaration) {
        for (var before = declaration.axisIterator(Axis.PRECEDING_SIBLING); before.hasNext();) {
            XdmNode node = before.next();
            if (node.getNodeKind() == XdmNodeKind.COMMENT) {
                return node.getStringValue().strip().replaceAll("\\s+", " ");
            }
            if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
                break;
            }
        }
        return "";
    }
}
