package org.epistolary.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.ctc.wstx.dtd.DTDSubset;
import com.ctc.wstx.ent.EntityDecl;
import org.codehaus.stax2.DTDInfo;
import org.epistolary.model.tree.DoctypeNode;
import org.epistolary.model.tree.Entities;

/** What Woodstox found in a document type declaration. */
final class Subset {

    private static final Pattern PARAMETER_REFERENCE = Pattern.compile("%[^\\s;%]+;");

    private Subset() {
    }

    static DoctypeNode.Declared read(DTDInfo info) {
        Map<String, String> internal = new HashMap<>();
        Set<String> external = new HashSet<>();
        if (info.getProcessedDTD() instanceof DTDSubset subset && subset.getGeneralEntityMap() != null) {
            for (EntityDecl declaration : subset.getGeneralEntityMap().values()) {
                if (declaration.isExternal()) {
                    external.add(declaration.getName());
                } else {
                    internal.put(declaration.getName(), declaration.getReplacementText());
                }
            }
        }
        return new DoctypeNode.Declared(info.getDTDRootName(), info.getDTDPublicId(), info.getDTDSystemId(),
                new Entities(internal, external));
    }

    /** Whether declarations may stand in files that were not read. */
    static boolean hasParameterReferences(DTDInfo info) {
        String subset = info.getDTDInternalSubset();
        return subset != null && PARAMETER_REFERENCE.matcher(subset).find();
    }
}
