package org.epistolary.validation.internal.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.internal.Digests;
import org.epistolary.validation.internal.schema.DeclaredSchema;
import org.epistolary.validation.internal.source.SchemaTrace;
import org.epistolary.validation.internal.source.SchemaTrace.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Results from earlier runs. A result is used only when nothing has changed that it was made of: the content of the file
 * and its name, every schema with all it includes and what its references mean, what a validator was built of, the code
 * of this library and those it checks with, Java, and the day when a rule asks for it. One result is kept for each file
 * and validator, the last. Safe to share between threads.
 */
public final class ResultCache {

    private static final String DEPENDS_ON_THE_MACHINE = "xml-limit";

    private final KeptFiles files;
    private final String library;
    private final String configuration;
    private volatile @Nullable Schemas schemas;
    private volatile boolean stopped;

    private ResultCache(KeptFiles files, String library, String configuration) {
        this.files = files;
        this.library = library;
        this.configuration = hex(configuration);
    }

    /**
     * Makes a folder ready.
     *
     * @throws IOException when there is no such folder and it cannot be made
     */
    public static void prepare(Path folder) throws IOException {
        KeptFolder.open(folder);
    }

    /**
     * The results in a folder that is ready.
     *
     * @param configuration all that tells one validator from another, but for the contents of its schemas
     * @return empty when the code of this library cannot be looked at, so that nothing may be kept
     */
    public static Optional<ResultCache> of(Path folder, String configuration) {
        return LibraryState.digest().map(library -> new ResultCache(new KeptFiles(folder), library, configuration));
    }

    /** What the schemas of the validator were made of when they were compiled last; empty when that is not known. */
    public Optional<List<SchemaTrace>> lastSchemas() {
        byte[] key = digest(library, configuration, "schemas");
        try {
            Optional<byte[]> bytes = files.read(hex(configuration, "schemas"), key);
            return bytes.isEmpty() ? Optional.empty() : Optional.of(KeptTrace.of(bytes.get()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The schemas are as they were when they were compiled last. */
    public void useSchemas(List<SchemaTrace> traces) {
        schemas = Schemas.of(traces);
    }

    /** The schemas have just been compiled. When they are not what was supposed, this run neither uses nor keeps more. */
    public void keepSchemas(List<SchemaTrace> traces) {
        Schemas supposed = schemas;
        if (supposed != null && supposed.traces.equals(traces)) {
            return;
        }
        stopped = supposed != null;
        schemas = Schemas.of(traces);
        files.write(hex(configuration, "schemas"),
                digest(library, configuration, "schemas"), KeptTrace.toBytes(traces));
    }

    /**
     * The result for a file.
     *
     * @param content what the file holds now
     * @param isStill tells whether a schema that the document names is what it was
     */
    public Optional<CheckedDocument> find(Path file, byte[] content, Predicate<DeclaredSchema> isStill) {
        Schemas now = schemas;
        if (stopped || now == null) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = files.read(name(file), key(file, content, now));
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            KeptResult kept = KeptResult.of(bytes.get(), file);
            boolean right = (kept.day().isEmpty() || kept.day().equals(today()))
                    && kept.declared().stream().allMatch(isStill);
            return right ? Optional.of(kept.document()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps the result for a file.
     *
     * @param content what the file held when it was checked
     * @param day what {@link #today} was before it was checked
     * @param declared the schemas that the document named
     */
    public void keep(Path file, byte[] content, String day, List<DeclaredSchema> declared, CheckedDocument result) {
        Schemas now = schemas;
        if (stopped || now == null) {
            return;
        }
        Clock clock = now.clock;
        for (DeclaredSchema schema : declared) {
            clock = clock.or(schema.trace().clock());
        }
        boolean lasting = clock != Clock.MOMENT && result.findings().stream().map(Finding::code)
                .noneMatch(DEPENDS_ON_THE_MACHINE::equals);
        if (lasting) {
            KeptResult kept = new KeptResult(clock == Clock.DAY ? day : "", declared, result);
            files.write(name(file), key(file, content, now), kept.toBytes());
        }
    }

    /** The day, for rules that ask for it. */
    public static String today() {
        return LocalDate.now().toString();
    }

    private String name(Path file) {
        return hex(configuration, "result", file.toString(), place(file));
    }

    private byte[] key(Path file, byte[] content, Schemas now) {
        return digest(library, configuration, now.digest, file.toString(), place(file), Digests.hex(content));
    }

    /** Findings name the file as it was named, and what it refers to lies beside it. */
    private static String place(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    private static String hex(String... parts) {
        return HexFormat.of().formatHex(digest(parts));
    }

    /** Each part with its length, so that no two lists have the same. */
    private static byte[] digest(String... parts) {
        MessageDigest digest = Digests.newDigest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return digest.digest();
    }

    /** The schemas of the validator, as they are in this run. */
    private record Schemas(List<SchemaTrace> traces, String digest, Clock clock) {

        static Schemas of(List<SchemaTrace> traces) {
            Clock clock = Clock.NONE;
            for (SchemaTrace schema : traces) {
                clock = clock.or(schema.clock());
            }
            return new Schemas(traces, Digests.hex(KeptTrace.toBytes(traces)), clock);
        }
    }
}
