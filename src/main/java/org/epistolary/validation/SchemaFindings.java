package org.epistolary.validation;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiNode;

/** What there is to say when a document cannot be checked as it should be. */
final class SchemaFindings {

    private SchemaFindings() {
    }

    /** A schema that is not there or may not be read. */
    static Finding unavailable(Location reference, String schema, Message reason) {
        return finding("schema-unavailable", reference, Message.of("schema-unavailable",
                "schema", schema, "reason", reason));
    }

    /** A schema with mistakes, or of a kind that cannot be used. */
    static Finding unusable(Location reference, String schema, String reason) {
        return finding("schema-unusable", reference, Message.of("schema-unusable",
                "schema", schema, "reason", reason));
    }

    /** A schema in XSD 1.1, for which an engine has to be added. */
    static Finding engineMissing(Location reference, String schema) {
        return finding("schema-xsd11-engine-missing", reference,
                Message.of("schema-xsd11-engine-missing", "schema", schema, "artifact", XsdEngine.ARTIFACT));
    }

    /** A document that names no schema, though it should be checked against those it names. */
    static Finding undeclared(TeiDocument document) {
        return finding("schema-undeclared", document, document.root(), Message.of("schema-undeclared"));
    }

    /** A document that is nested so deep that checking it takes more stack than there is. */
    static Finding tooDeep(TeiDocument document) {
        return finding("xml-limit", document, document.root(), Message.of("part.too-deep"));
    }

    /** Rules that could not be applied at all. */
    static Finding rulesFailed(TeiDocument document, String schema, String reason) {
        return finding("schematron-failed", document, document.root(), Message.of("schematron-failed",
                "schema", schema, "reason", reason));
    }

    /** One rule that could not be evaluated. */
    static Finding ruleFailed(TeiDocument document, TeiNode node, String schema, String rule, String reason,
            int times) {
        return finding("schematron-rule-failed", document, node, Message.of("schematron-rule-failed",
                "rule", Message.shown(rule), "schema", schema, "reason", reason, "times", times));
    }

    private static Finding finding(String code, TeiDocument document, TeiNode node, Message message) {
        return finding(code, Location.of(document.name(), node), message);
    }

    private static Finding finding(String code, Location location, Message message) {
        return new Finding(code, FindingCode.of(code).severity(), location, message, null, null);
    }
}
