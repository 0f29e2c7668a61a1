package org.epistolary.validation.internal.schematron;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.epistolary.model.TeiDocument;
import org.epistolary.validation.finding.Finding;

/**
 * Contexts of rules that cannot be evaluated. To XSLT such a context just does not match, so the rule would silently not
 * be applied; but Saxon warns of it, for each element it tries.
 */
final class ContextFailures {

    private static final Pattern WARNING = Pattern.compile("An error occurred matching pattern \\{(.*)}: (.*)",
            Pattern.DOTALL);
    private static final Pattern NAMESPACE = Pattern.compile("Q\\{[^}]*}");

    private final Map<String, List<String>> reasons = new LinkedHashMap<>();

    /** Takes a warning of Saxon; one of another kind is ignored. */
    void add(String warning) {
        Matcher failure = WARNING.matcher(warning);
        if (failure.matches()) {
            String context = NAMESPACE.matcher(failure.group(1)).replaceAll("");
            reasons.computeIfAbsent(context, key -> new ArrayList<>()).add(failure.group(2));
        }
    }

    /** One finding for each context that failed. */
    List<Finding> findings(TeiDocument document, String schema) {
        return reasons.entrySet().stream().map(each -> SchematronFindings.ruleFailed(document, document.root(), schema,
                each.getKey(), each.getValue().get(0), each.getValue().size())).toList();
    }
}
