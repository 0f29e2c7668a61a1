package org.epistolary.model.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.epistolary.model.core.Idno;
import org.epistolary.model.msdescription.Locus;
import org.epistolary.model.value.ArchivalReference;
import org.epistolary.model.value.LeafRange;
import org.epistolary.model.value.Level;
import org.epistolary.model.value.LevelKind;

/** Markup of a shelfmark: its words as they are, with the numbers in it that are understood named as such. */
final class Shelfmark {

    private static final Map<LevelKind, String> NAMED =
            Map.of(LevelKind.FOND, "fond", LevelKind.OPIS, "opis", LevelKind.DELO, "delo");

    private final String text;
    private final ArchivalReference reference;

    private Shelfmark(String text, ArchivalReference reference) {
        this.text = text;
        this.reference = reference;
    }

    /** What stands below a repository. */
    static Shelfmark of(String text) {
        return new Shelfmark(text, ArchivalReference.parse("", text));
    }

    /** A whole citation; the words of its repository, if it has one, are no part of the shelfmark. */
    static Shelfmark ofCitation(String citation) {
        ArchivalReference reference = ArchivalReference.parse(citation);
        String repository = reference.repository().orElse("");
        String below = citation.startsWith(repository) ? citation.substring(repository.length()) : citation;
        return new Shelfmark(below.replaceFirst("^[\\s,.;:]+", ""), reference);
    }

    Optional<String> repository() {
        return reference.repository();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** {@code <idno type="shelfmark">f. <idno type="fond">558</idno>, …</idno>}. */
    Idno idno() {
        Idno idno = Markup.idno(Attribute.type("shelfmark"));
        int done = 0;
        for (Level level : reference.levels()) {
            String type = NAMED.get(level.kind());
            Matcher number = wholeNumber(level.number());
            if (type != null && number.find(done)) {
                Content.fill(idno, text.substring(done, number.start()),
                        Markup.idno(Attribute.type(type), level.number()));
                done = number.end();
            }
        }
        return Content.fill(idno, text.substring(done));
    }

    /** {@code <locus from="0126" to="0128">ll. 0126-0128</locus>} for each range of leaves. */
    List<Locus> loci() {
        return reference.leaves().stream().map(range -> locus(range, abbreviation())).toList();
    }

    /** Nothing but leaves. */
    static Locus locus(LeafRange range) {
        return locus(range, "");
    }

    private static Locus locus(LeafRange range, String abbreviation) {
        return Content.fill(new Locus(), Attribute.attribute("from", range.from()),
                Attribute.attribute("to", range.to()), abbreviation + range);
    }

    /** What stands directly before the first leaf in these words: {@code "ll. "}; the same goes for all of them. */
    private String abbreviation() {
        String first = reference.leaves().get(0).from();
        Matcher before = Pattern.compile(".*(?<!\\p{L})(\\p{L}+\\.? ?)" + Pattern.quote(first) + ".*").matcher(text);
        return before.matches() ? before.group(1) : "";
    }

    private Matcher wholeNumber(String number) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(number) + "(?![\\p{L}\\p{N}])").matcher(text);
    }
}
