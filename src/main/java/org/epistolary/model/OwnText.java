package org.epistolary.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;

/**
 * The elements of a letter's own text in document order: not those of enclosures, of other letters, of translations
 * beside the original, of commentary and of registers.
 */
final class OwnText {

    private static final Set<String> FOREIGN = Set.of("enclosure", "enclosures", "encloser", "attachment",
            "attachments", "annex", "annexe", "annexes", "appendix", "beilage", "anlage", "comment", "commentary",
            "notes", "regest", "summary", "abstract", "secretarial");
    private static final Set<String> REGISTERS = Set.of("listPerson", "listOrg", "listPlace", "listBibl", "listEvent",
            "teiHeader", "standOff", "facsimile", "floatingText");
    private static final Set<String> TRANSLATION = Set.of("translation", "uebersetzung", "übersetzung", "traduction",
            "traduzione", "traduccion", "traducción", "vertaling");
    private static final Set<String> ORIGINAL = Set.of("original", "transcription", "transcript", "letter", "source",
            "edition");

    private OwnText() {
    }

    /** The elements that belong to the letter's own text; a part that does not is left out with all that is in it. */
    static List<TeiElement> elements(LetterScope scope) {
        List<TeiElement> found = new ArrayList<>();
        scope.text().ifPresent(text -> walk(text, e -> isLeftOut(scope, e), found));
        return found;
    }

    /** Whether an element within the letter's text does not belong to the letter. */
    static boolean isLeftOut(LetterScope scope, TeiElement e) {
        return isForeign(e) || scope.others().contains(e);
    }

    /** Whether this is a part that belongs to something else than the letter around it. */
    static boolean isForeign(TeiElement e) {
        return REGISTERS.contains(e.localName()) || isDivision(e) && hasType(e, FOREIGN)
                || isTranslationBesideOriginal(e) || e.localName().equals("attachment") && !e.is("attachment");
    }

    /** Whether this is a translation that stands beside the original. */
    static boolean isTranslationBesideOriginal(TeiElement e) {
        return originalBeside(e).isPresent();
    }

    /** The original beside a translation; empty when this is no translation, or stands beside none. */
    static Optional<TeiElement> originalBeside(TeiElement e) {
        TeiElement parent = isTranslation(e) ? e.parent().orElse(null) : null;
        for (TeiNode node : parent == null ? List.<TeiNode>of() : parent.content()) {
            if (node instanceof TeiElement sibling && sibling.localName().equals(e.localName())
                    && hasType(sibling, ORIGINAL) && !isTranslation(sibling)) {
                return Optional.of(sibling);
            }
        }
        return Optional.empty();
    }

    /** Whether a division or text says that it is a translation. */
    static boolean isTranslation(TeiElement e) {
        return (isDivision(e) || e.is("text")) && hasType(e, TRANSLATION);
    }

    /** Whether a division or text says that it is the original beside a translation. */
    static boolean isOriginal(TeiElement e) {
        return (isDivision(e) || e.is("text")) && hasType(e, Set.of("original"));
    }

    /** div, div1 … div7. */
    static boolean isDivision(TeiElement e) {
        String name = e.localName();
        return name.equals("div") || name.length() == 4 && name.startsWith("div") && Character.isDigit(name.charAt(3));
    }

    /** Whether type or subtype of an element is one of these words, in whatever case and punctuation. */
    static boolean hasType(TeiElement e, Set<String> words) {
        return Words.isOneOf(words, e.attribute("type"))
                || Words.isOneOf(words, e.attribute("subtype"));
    }

    /** Everything below an element in document order except what is to be left out, with all that is in it. */
    static void walk(TeiElement root, Predicate<TeiElement> leaveOut, List<TeiElement> found) {
        Deque<Iterator<TeiElement>> open = new ArrayDeque<>();
        open.push(root.elements().iterator());
        while (!open.isEmpty()) {
            Iterator<TeiElement> at = open.peek();
            if (!at.hasNext()) {
                open.pop();
                continue;
            }
            TeiElement next = at.next();
            if (!leaveOut.test(next)) {
                found.add(next);
                open.push(next.elements().iterator());
            }
        }
    }
}
