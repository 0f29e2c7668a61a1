package org.epistolary.validation.internal.schema;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;

import org.epistolary.validation.internal.source.SchemaFiles;
import org.epistolary.validation.internal.source.SchemaTrace;
import org.epistolary.validation.schema.SchemaKind;
import org.jspecify.annotations.Nullable;

/**
 * The schemas compiled in this JVM, so that the next validator for the same ones is ready at once. A schema is taken
 * from here only when none of its files has changed, and only by those who may read them all.
 */
public final class CompiledSchemas {

    private static final int MOST = 16;
    private static final Object[] LOCKS = new Object[8];
    private static final Map<Key, SoftReference<Kept>> KNOWN = new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<Kept>> eldest) {
            return size() > MOST;
        }
    };

    static {
        for (int i = 0; i < LOCKS.length; i++) {
            LOCKS[i] = new Object();
        }
    }

    private CompiledSchemas() {
    }

    /**
     * A schema, compiled now or before; see {@link CompiledSchema#compile}. Its files know afterwards what it is made
     * of.
     */
    public static CompiledSchema get(SchemaFiles files, @Nullable SchemaKind kind, SchemaPart part, String phase)
            throws IOException {
        Key key = new Key(files.systemId(), files.access(), kind, part, phase);
        // the same schema is compiled by one thread while the others wait for it
        synchronized (LOCKS[Math.floorMod(key.hashCode(), LOCKS.length)]) {
            Kept known = find(key);
            if (known != null && files.isStill(known.trace)) {
                return known.schema;
            }
            CompiledSchema schema = CompiledSchema.compile(files, kind, part, phase);
            keep(key, new Kept(schema, files.trace()));
            return schema;
        }
    }

    private static @Nullable Kept find(Key key) {
        synchronized (KNOWN) {
            SoftReference<Kept> known = KNOWN.get(key);
            return known == null ? null : known.get();
        }
    }

    private static void keep(Key key, Kept entry) {
        synchronized (KNOWN) {
            KNOWN.put(key, new SoftReference<>(entry));
        }
    }

    private record Key(String systemId, String access, @Nullable SchemaKind kind, SchemaPart part, String phase) {
    }

    private record Kept(CompiledSchema schema, SchemaTrace trace) {
    }
}
