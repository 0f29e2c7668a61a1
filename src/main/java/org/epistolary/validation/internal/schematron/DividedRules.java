package org.epistolary.validation.internal.schematron;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;

/**
 * The rules of a schema for a document on which they recurse too deep. XSLT cannot catch that, so all assertions would be
 * lost for the one that does it. Here they are run in halves, and those in halves, until it stands alone. What was
 * compiled for one document serves for the next. Safe to share between threads.
 */
final class DividedRules {

    private final XdmNode stylesheet;
    private final PartCompiler compiler;
    private final Map<Range, XsltExecutable> parts = new ConcurrentHashMap<>();

    /**
     * @param stylesheet of the whole schema
     * @param compiler of stylesheets that are parts of it
     */
    DividedRules(XdmNode stylesheet, PartCompiler compiler) {
        this.stylesheet = stylesheet;
        this.compiler = compiler;
    }

    /** Whether rules have failed because their recursion goes too deep. */
    static boolean wentTooDeep(SaxonApiException e) {
        return e.getErrorCode() != null && e.getErrorCode().getLocalName().equals("SXLM0001");
    }

    /**
     * The reports of all assertions but those that go too deep.
     *
     * @param tooDeep told the test of each assertion that does
     * @throws SaxonApiException when the rules go too deep without any assertion
     */
    List<XdmNode> reports(XdmNode document, Consumer<String> warnings, Consumer<String> tooDeep)
            throws SaxonApiException {
        SchematronRules.report(part(new Range(1, 0)), document, warnings);
        List<String> assertions = SchematronStylesheets.assertions(stylesheet);
        List<XdmNode> reports = new ArrayList<>();
        report(new Range(1, assertions.size()), document, number -> tooDeep.accept(assertions.get(number - 1)), reports);
        return reports;
    }

    private void report(Range range, XdmNode document, IntConsumer tooDeep, List<XdmNode> reports)
            throws SaxonApiException {
        try {
            reports.add(SchematronRules.report(part(range), document, warning -> { }));
        } catch (SaxonApiException e) {
            if (!wentTooDeep(e)) {
                throw e;
            }
            if (range.first == range.last) {
                tooDeep.accept(range.first);
                return;
            }
            int middle = (range.first + range.last) / 2;
            report(new Range(range.first, middle), document, tooDeep, reports);
            report(new Range(middle + 1, range.last), document, tooDeep, reports);
        }
    }

    private XsltExecutable part(Range range) throws SaxonApiException {
        XsltExecutable known = parts.get(range);
        if (known == null) {
            known = compiler.compile(SchematronStylesheets.part(stylesheet, range.first, range.last));
            parts.put(range, known);
        }
        return known;
    }

    /** Assertions by their numbers, from 1; none when the first is behind the last. */
    private record Range(int first, int last) {
    }

    /** Compiles a part. */
    @FunctionalInterface
    interface PartCompiler {

        XsltExecutable compile(XdmNode stylesheet) throws SaxonApiException;
    }
}
