package org.epistolary.validation.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.value.ArchivalReference;
import org.epistolary.model.value.LeafRange;
import org.epistolary.validation.finding.Message;

/** Leaves that run backwards, and ranges of leaves in one place that overlap. */
final class LeafRule implements Rule {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    @Override
    public void check(TeiElement element, RuleRun run) {
        if (element.is("locus") && element.attribute("from").isPresent()) {
            LeafRange range = range(element).orElseThrow();
            if (isReversed(range)) {
                reversed(range, element, run);
            }
        }
        if (element.is("locusGrp") || element.is("msItem")) {
            overlaps(element.elements("locus"), run);
        }
        boolean citation = element.is("idno") && element.parent().filter(p -> p.is("msIdentifier")).isPresent();
        if (citation || element.is("locus") && element.attribute("from").isEmpty()) {
            citation(element, run);
        }
    }

    private static void citation(TeiElement element, RuleRun run) {
        List<LeafRange> leaves = ArchivalReference.parse(element.normalizedText()).leaves();
        for (int i = 0; i < leaves.size(); i++) {
            if (isReversed(leaves.get(i))) {
                reversed(leaves.get(i), element, run);
                return;
            }
            if (i > 0 && overlap(leaves.get(i - 1), leaves.get(i))) {
                overlap(leaves.get(i - 1), leaves.get(i), element, run);
                return;
            }
        }
    }

    private static void overlaps(List<TeiElement> loci, RuleRun run) {
        List<LeafRange> before = new ArrayList<>();
        for (TeiElement locus : loci) {
            LeafRange range = range(locus).orElse(null);
            if (range == null || isReversed(range)) {
                continue;
            }
            Optional<LeafRange> other = before.stream().filter(b -> overlap(b, range)).findFirst();
            if (other.isPresent()) {
                overlap(other.get(), range, locus, run);
            }
            before.add(range);
        }
    }

    private static Optional<LeafRange> range(TeiElement locus) {
        return locus.attribute("from").map(from -> new LeafRange(from, locus.attribute("to").orElse(from)));
    }

    /** A shortened end such as {@code 126-8} runs forwards. */
    private static boolean isReversed(LeafRange range) {
        return range.isReversed() && !isShortened(range);
    }

    private static boolean overlap(LeafRange one, LeafRange other) {
        return !isShortened(one) && !isShortened(other) && one.overlaps(other);
    }

    private static boolean isShortened(LeafRange range) {
        Matcher from = DIGITS.matcher(range.from());
        Matcher to = DIGITS.matcher(range.to());
        if (!range.isReversed() || !from.lookingAt() || !to.lookingAt()) {
            return false;
        }
        int missing = from.group().length() - to.group().length();
        return missing > 0 && (from.group().substring(0, missing) + to.group()).compareTo(from.group()) >= 0;
    }

    private static void reversed(LeafRange range, TeiElement element, RuleRun run) {
        run.add("leaves-reversed", element, Message.of("leaves-reversed", "value", range,
                "name", "<" + element.localName() + ">", "where", Message.where(element)), range.toString());
    }

    private static void overlap(LeafRange one, LeafRange other, TeiElement element, RuleRun run) {
        run.add("leaves-overlap", element, Message.of("leaves-overlap", "value", other, "other", one,
                "name", "<" + element.localName() + ">", "where", Message.where(element)), other.toString());
    }
}
