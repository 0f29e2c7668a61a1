package org.epistolary.transform;

import java.util.HashMap;
import java.util.Map;

import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XsltExecutable.ParameterDetails;
import org.jspecify.annotations.Nullable;

/** Values as people write them, in the types the stylesheet declares. */
final class ParameterValues {

    private ParameterValues() {
    }

    /**
     * The values, typed.
     *
     * @throws IllegalArgumentException when the stylesheet has no such parameter, or a value is not of its type
     */
    static Map<QName, XdmValue> of(CompiledStylesheet stylesheet, Map<String, String> values) {
        Map<QName, ParameterDetails> declared = stylesheet.executable().getGlobalParameters();
        Map<QName, XdmValue> typed = new HashMap<>();
        values.forEach((written, value) -> {
            QName name = name(written);
            ParameterDetails details = declared.get(name);
            if (details == null) {
                throw new IllegalArgumentException("Parameter " + written + ": The stylesheet has no such parameter; "
                        + "it has " + stylesheet.parameterNames() + ".");
            }
            typed.put(name, typed(written, value, details.getDeclaredItemType()));
        });
        return Map.copyOf(typed);
    }

    private static QName name(String written) {
        try {
            return written.startsWith("Q{") ? QName.fromEQName(written) : new QName(written);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Parameter " + written + ": This is not a name.", e);
        }
    }

    private static XdmValue typed(String name, String value, @Nullable ItemType type) {
        if (type == null || type.subsumes(ItemType.STRING)) {
            return new XdmAtomicValue(value);
        }
        if (name.equals("labels")) {
            throw new IllegalArgumentException("Parameter labels: Labels are not given as text; write them into a file "
                    + "and give that one as labels.");
        }
        try {
            return new XdmAtomicValue(value, type);
        } catch (SaxonApiException | RuntimeException e) {
            throw new IllegalArgumentException("Parameter " + name + ": \"" + value + "\" is not of the type "
                    + type.toString().replace("Q{http://www.w3.org/2001/XMLSchema}", "xs:") + ".", e);
        }
    }
}
