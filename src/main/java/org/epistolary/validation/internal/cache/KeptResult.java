package org.epistolary.validation.internal.cache;

import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.epistolary.model.value.TeiDate;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.FindingInput;
import org.epistolary.validation.finding.FindingOutput;
import org.epistolary.validation.internal.rules.SetFacts;
import org.epistolary.validation.internal.schema.DeclaredSchema;
import org.epistolary.validation.internal.schema.SchemaPart;
import org.epistolary.validation.internal.source.SchemaTrace;
import org.epistolary.validation.schema.SchemaKind;
import org.jspecify.annotations.Nullable;

/**
 * A result as it is kept, and as bytes.
 *
 * @param day the day for which it holds; empty when it holds on any
 * @param declared the schemas that the document named
 */
record KeptResult(String day, List<DeclaredSchema> declared, CheckedDocument document) {

    byte[] toBytes() {
        FindingOutput out = new FindingOutput();
        out.text(day);
        out.number(declared.size());
        declared.forEach(schema -> write(schema, out));
        out.text(document.file());
        out.number(document.findings().size());
        document.findings().forEach(out::finding);
        SetFacts facts = document.facts();
        out.flag(facts != null);
        if (facts != null) {
            write(facts, out);
        }
        return out.toByteArray();
    }

    /**
     * Reads it again.
     *
     * @param path the file it is about
     * @throws IOException when the bytes are none of {@link #toBytes}
     */
    static KeptResult of(byte[] bytes, Path path) throws IOException {
        FindingInput in = new FindingInput(bytes);
        try {
            String day = in.text();
            List<DeclaredSchema> declared = new ArrayList<>();
            for (int i = in.count(); i > 0; i--) {
                declared.add(declared(in));
            }
            String file = in.text();
            List<Finding> findings = new ArrayList<>();
            for (int i = in.count(); i > 0; i--) {
                findings.add(in.finding());
            }
            SetFacts facts = in.flag() ? facts(file, path, in) : null;
            in.end();
            return new KeptResult(day, declared, new CheckedDocument(file, List.copyOf(findings), facts));
        } catch (IllegalArgumentException e) {
            throw new IOException("The bytes make no sense", e);
        }
    }

    private static void write(SetFacts facts, FindingOutput out) {
        out.flag(facts.path() != null);
        out.number(facts.documents().size());
        for (SetFacts.Named named : facts.documents()) {
            out.text(named.id());
            out.location(named.location());
        }
        out.number(facts.identifiers().size());
        facts.identifiers().forEach(out::text);
        out.texts(facts.sent().attributes());
        out.number(facts.links().size());
        for (SetFacts.Link link : facts.links()) {
            out.text(link.target());
            out.flag(link.reply());
            out.location(link.location());
            out.message(link.where());
        }
    }

    private static SetFacts facts(String file, Path path, FindingInput in) throws IOException {
        Path known = in.flag() ? path : null;
        List<SetFacts.Named> documents = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            documents.add(new SetFacts.Named(in.text(), in.location()));
        }
        Set<String> identifiers = new LinkedHashSet<>();
        for (int i = in.count(); i > 0; i--) {
            identifiers.add(in.text());
        }
        TeiDate sent = TeiDate.of(in.texts());
        List<SetFacts.Link> links = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            links.add(new SetFacts.Link(in.text(), in.flag(), in.location(), in.message()));
        }
        return new SetFacts(file, known, List.copyOf(documents), Set.copyOf(identifiers), sent, List.copyOf(links));
    }

    private static void write(DeclaredSchema schema, FindingOutput out) {
        out.text(schema.uri().toString());
        out.number(schema.folders().size());
        schema.folders().forEach(folder -> out.text(folder.toString()));
        out.optionalText(schema.kind() == null ? null : schema.kind().name());
        out.text(schema.part().name());
        out.text(schema.phase());
        KeptTrace.write(schema.trace(), out);
    }

    private static DeclaredSchema declared(FindingInput in) throws IOException {
        URI uri = URI.create(in.text());
        List<Path> folders = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            folders.add(folder(in.text()));
        }
        String kind = in.optionalText();
        @Nullable SchemaKind known = kind == null ? null : SchemaKind.valueOf(kind);
        SchemaPart part = SchemaPart.valueOf(in.text());
        String phase = in.text();
        SchemaTrace trace = KeptTrace.read(in);
        return new DeclaredSchema(uri, List.copyOf(folders), known, part, phase, trace);
    }

    private static Path folder(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException("The bytes make no sense", e);
        }
    }
}
