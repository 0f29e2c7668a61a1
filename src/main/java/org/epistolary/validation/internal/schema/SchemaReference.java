package org.epistolary.validation.internal.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.ProcessingInstructionNode;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.validation.finding.Location;
import org.epistolary.validation.schema.SchemaKind;
import org.jspecify.annotations.Nullable;

/**
 * A schema that a document names.
 *
 * @param node where it does
 * @param href where the schema is, as written
 * @param kind what it is; null when the document does not say it
 * @param part what of it is wanted
 * @param phase the phase of its rules; empty for their own default
 * @param unknown a kind of schema that is not known here; an empty string when it is one that is
 */
record SchemaReference(TeiNode node, String href, @Nullable SchemaKind kind, SchemaPart part, String phase,
        String unknown) {

    private static final Pattern PSEUDO_ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final QName SCHEMA_LOCATION = new QName(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI,
            "schemaLocation");

    /**
     * All that a document names before its root, by {@code xml-model} and by the instruction of oXygen, and what
     * {@code xsi:schemaLocation} of the root has for the namespace of the root.
     */
    static List<SchemaReference> in(TeiDocument document) {
        List<SchemaReference> references = new ArrayList<>();
        for (TeiNode node : document.nodes()) {
            if (node == document.root()) {
                break;
            }
            if (node instanceof ProcessingInstructionNode instruction) {
                instruction(instruction, references);
            }
        }
        location(document.root(), references);
        return withoutRepetition(references);
    }

    private static void instruction(ProcessingInstructionNode instruction, List<SchemaReference> references) {
        Map<String, String> data = pseudoAttributes(instruction.data());
        if (instruction.target().equals("xml-model")) {
            references.add(model(instruction, data));
        } else if (instruction.target().equals("oxygen")) {
            boolean compact = data.getOrDefault("type", "").equals("compact");
            add(instruction, data.get("RNGSchema"), compact ? SchemaKind.RELAX_NG_COMPACT : null, references);
            add(instruction, data.get("SCHSchema"), SchemaKind.SCHEMATRON, references);
        }
    }

    private static SchemaReference model(ProcessingInstructionNode node, Map<String, String> data) {
        String namespace = data.getOrDefault("schematypens", "");
        String type = data.getOrDefault("type", "");
        SchemaKind kind = SchemaKinds.ofMediaType(type).or(() -> SchemaKinds.ofNamespace(namespace)).orElse(null);
        boolean known = kind != null || namespace.isEmpty() && !type.equals("application/xml-dtd");
        // compact syntax has the same name space as XML syntax, so the file itself is asked
        SchemaKind sure = kind == SchemaKind.RELAX_NG ? null : kind;
        SchemaPart part = kind == SchemaKind.SCHEMATRON ? SchemaPart.RULES : SchemaPart.ALL;
        return new SchemaReference(node, data.getOrDefault("href", "").strip(), sure, part,
                data.getOrDefault("phase", ""), known ? "" : namespace.isEmpty() ? type : namespace);
    }

    private static void add(TeiNode node, @Nullable String href, @Nullable SchemaKind kind,
            List<SchemaReference> references) {
        if (href != null) {
            SchemaPart part = kind == SchemaKind.SCHEMATRON ? SchemaPart.RULES : SchemaPart.ALL;
            references.add(new SchemaReference(node, href.strip(), kind, part, "", ""));
        }
    }

    private static void location(TeiElement root, List<SchemaReference> references) {
        String[] words = root.attribute(SCHEMA_LOCATION).orElse("").strip().split("\\s+");
        for (int i = 0; i + 1 < words.length; i += 2) {
            if (words[i].equals(root.name().getNamespaceURI())) {
                add(root, words[i + 1], SchemaKind.XSD, references);
            }
        }
    }

    /** A file that is named once for its grammar and once for its rules has its rules run once. */
    private static List<SchemaReference> withoutRepetition(List<SchemaReference> references) {
        Map<String, SchemaReference> found = new LinkedHashMap<>();
        for (SchemaReference reference : references) {
            boolean rulesElsewhere = reference.part == SchemaPart.ALL && references.stream()
                    .anyMatch(r -> r.part == SchemaPart.RULES && r.href.equals(reference.href));
            SchemaReference one = rulesElsewhere ? reference.grammarOnly() : reference;
            found.putIfAbsent(one.href + ' ' + one.part + ' ' + one.phase + ' ' + one.unknown, one);
        }
        return List.copyOf(found.values());
    }

    /** Where the document names it. */
    Location location(String file) {
        return node instanceof TeiElement root ? Location.of(file, root, SCHEMA_LOCATION) : Location.of(file, node);
    }

    private SchemaReference grammarOnly() {
        return new SchemaReference(node, href, kind, SchemaPart.GRAMMAR, phase, unknown);
    }

    private static Map<String, String> pseudoAttributes(String data) {
        Map<String, String> attributes = new HashMap<>();
        Matcher matcher = PSEUDO_ATTRIBUTE.matcher(data);
        while (matcher.find()) {
            String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            attributes.putIfAbsent(matcher.group(1), value.replace("&lt;", "<").replace("&gt;", ">")
                    .replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&"));
        }
        return attributes;
    }
}
