package org.epistolary.validation.internal.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.epistolary.validation.finding.FindingInput;
import org.epistolary.validation.finding.FindingOutput;
import org.epistolary.validation.internal.source.SchemaTrace;

/** What schemas were made of, as bytes. */
final class KeptTrace {

    private KeptTrace() {
    }

    static byte[] toBytes(List<SchemaTrace> traces) {
        FindingOutput out = new FindingOutput();
        out.number(traces.size());
        traces.forEach(trace -> write(trace, out));
        return out.toByteArray();
    }

    static List<SchemaTrace> of(byte[] bytes) throws IOException {
        FindingInput in = new FindingInput(bytes);
        List<SchemaTrace> traces = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            traces.add(read(in));
        }
        in.end();
        return List.copyOf(traces);
    }

    static void write(SchemaTrace trace, FindingOutput out) {
        out.text(trace.systemId());
        out.number(trace.references().size());
        for (SchemaTrace.Reference each : trace.references()) {
            out.text(each.base());
            out.text(each.reference());
            out.text(each.meaning());
        }
        out.texts(trace.digests());
        out.text(trace.clock().name());
    }

    static SchemaTrace read(FindingInput in) throws IOException {
        String systemId = in.text();
        List<SchemaTrace.Reference> references = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            references.add(new SchemaTrace.Reference(in.text(), in.text(), in.text()));
        }
        Map<String, String> digests = in.texts();
        try {
            return new SchemaTrace(systemId, List.copyOf(references), Map.copyOf(digests),
                    SchemaTrace.Clock.valueOf(in.text()));
        } catch (IllegalArgumentException e) {
            throw new IOException("The bytes make no sense", e);
        }
    }
}
