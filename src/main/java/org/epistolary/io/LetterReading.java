package org.epistolary.io;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.epistolary.model.LetterOutline;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.SourceSpan;
import org.epistolary.model.tree.SourceText;
import org.epistolary.model.tree.TeiElement;

/** Reads one letter out of a large text: its own parts, what governs it and what it points to. */
final class LetterReading {

    private static final Pattern POINTER = Pattern.compile("#([^\\s\"'<>&;#]+)");

    private final LargeText text;
    private final LetterSurvey survey;
    private final TreeParser parser;
    private final ReadLimits limits;

    LetterReading(LargeText text, LetterSurvey survey, TreeParser parser, ReadLimits limits) {
        this.text = text;
        this.survey = survey;
        this.parser = parser;
        this.limits = limits;
    }

    WalkedLetter read(int index, LetterSurvey.Found found) throws IOException {
        ElementPlace place = found.outline().element();
        Set<ElementPlace> wholes = wholes(found);
        LetterExcerpt excerpt = excerpt(found, wholes);
        SourceText source = excerpt.source();
        if (wholes.addAll(entries(source.text(), found, wholes))) {
            excerpt = excerpt(found, wholes);
            source = excerpt.source();
        }
        TeiDocument document = TeiDocument.of(parser.parse(source), source);
        Map<ElementPlace, TeiElement> elements = elements(document, excerpt, found.outline().places());
        return new WalkedLetter(index, found.outline().letter(elements::get), document, text.position(place.start),
                place.start, place.end);
    }

    /** What the letter needs whole: itself, its text, and the headers over it. */
    private Set<ElementPlace> wholes(LetterSurvey.Found found) throws IOException {
        LetterOutline<ElementPlace> outline = found.outline();
        Set<ElementPlace> wholes = new HashSet<>();
        wholes.add(outline.element());
        outline.text().ifPresent(wholes::add);
        around(found.tei()).forEach(holder -> wholes.addAll(holder.headers));
        long length = wholes.stream().mapToLong(place -> place.end - place.start).sum();
        if (length > limits.bytes()) {
            throw limits.letterTooLarge(text.name(), text.position(outline.element().start));
        }
        return wholes;
    }

    private LetterExcerpt excerpt(LetterSurvey.Found found, Set<ElementPlace> wholes) {
        LetterOutline<ElementPlace> outline = found.outline();
        LetterExcerpt excerpt = new LetterExcerpt(text, survey.root());
        excerpt.whole(wholes);
        outline.original().ifPresent(excerpt::tags);
        ElementPlace own = outline.description().orElse(null);
        if (own != null) {
            found.tei().descriptions.stream().filter(other -> other != own).forEach(excerpt::leaveOut);
        }
        found.tei().inner.forEach(excerpt::leaveOut);
        return excerpt;
    }

    /** The entries of the file that are pointed to and are not yet there. */
    private Set<ElementPlace> entries(String written, LetterSurvey.Found found, Set<ElementPlace> there) {
        Set<ElementPlace> entries = new HashSet<>();
        Set<String> seen = new HashSet<>();
        List<ElementPlace> around = around(found.tei()).toList();
        for (Matcher pointer = POINTER.matcher(written); pointer.find();) {
            if (seen.add(pointer.group(1))) {
                survey.entries().find(pointer.group(1), around)
                        .filter(entry -> there.stream().noneMatch(whole -> whole.contains(entry)))
                        .ifPresent(entries::add);
            }
        }
        return entries;
    }

    /** An element and all that it stands in, the innermost first. */
    private static Stream<ElementPlace> around(ElementPlace place) {
        return Stream.iterate(place, at -> at != null, at -> at.parent);
    }

    private static Map<ElementPlace, TeiElement> elements(TeiDocument document, LetterExcerpt excerpt,
            Set<ElementPlace> places) {
        Map<Integer, ElementPlace> wanted = new HashMap<>();
        places.forEach(place -> wanted.put(excerpt.offset(place.start), place));
        Map<ElementPlace, TeiElement> elements = new HashMap<>();
        Iterator<TeiElement> all = Stream.concat(Stream.of(document.root()),
                document.root().descendants(TeiElement.class)).iterator();
        while (elements.size() < places.size() && all.hasNext()) {
            TeiElement element = all.next();
            ElementPlace place = wanted.get(element.span().map(SourceSpan::start).orElse(-1));
            if (place != null) {
                elements.put(place, element);
            }
        }
        return elements;
    }
}
