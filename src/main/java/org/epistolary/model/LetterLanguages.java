package org.epistolary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.epistolary.model.core.RelatedItem;
import org.epistolary.model.core.TextLang;
import org.epistolary.model.header.LangUsage;
import org.epistolary.model.header.ProfileDesc;
import org.epistolary.model.tree.TeiElement;

/** The languages of a letter and of its translation, wherever editions state them. */
final class LetterLanguages {

    private static final Set<String> OF_ORIGINAL = Set.of("original", "translationof", "source", "translated");

    private final LetterScope scope;

    LetterLanguages(LetterScope scope) {
        this.scope = scope;
    }

    /** langUsage/language; then textLang; then xml:lang in force at the text; then that of a division of type original. */
    List<LetterLanguage> all() {
        List<LetterLanguage> found = scope.nearest(h -> h.elements(ProfileDesc.class).stream()
                .flatMap(p -> p.elements(LangUsage.class).stream()).flatMap(u -> u.languages().stream())
                .flatMap(l -> l.ident().stream().map(tag -> new LetterLanguage(tag, l, StatedIn.LANG_USAGE))).toList());
        if (found.isEmpty()) {
            found = textLangs(l -> true);
        }
        if (found.isEmpty()) {
            found = inForce().stream().toList();
        }
        return found.isEmpty() ? divisions(OwnText::isOriginal).stream().flatMap(e -> lang(e).stream()).toList() : found;
    }

    /** The language the text in this file is in: that in force at it; failing that, the only one of langUsage. */
    Optional<LetterLanguage> ofText() {
        return inForce().or(() -> Optional.of(all()).filter(l -> l.size() == 1).map(l -> l.get(0)));
    }

    /** textLang/@mainLang; failing that xml:lang of a division or text of type original. */
    Optional<LetterLanguage> ofOriginal() {
        return textLangs(l -> l.mainLang().isPresent()).stream().findFirst()
                .or(() -> divisions(OwnText::isOriginal).stream().flatMap(e -> lang(e).stream()).findFirst());
    }

    /** The relation to the original, when the file says that there is one. */
    Optional<Translation> translation() {
        List<TeiElement> texts = divisions(OwnText::isTranslation);
        List<Agent> translators = new LetterEdition(scope).agents("trl");
        boolean stated = !texts.isEmpty() || !translators.isEmpty() || scope.headers().stream()
                .flatMap(h -> h.descendants(RelatedItem.class)).anyMatch(r -> OwnText.hasType(r, OF_ORIGINAL));
        if (!stated) {
            return Optional.empty();
        }
        Optional<LetterLanguage> into = texts.isEmpty() ? ofText() : texts.stream().flatMap(e -> lang(e).stream())
                .findFirst();
        List<TeiElement> beside = texts.stream().filter(OwnText::isTranslationBesideOriginal).toList();
        return Optional.of(new Translation(ofOriginal(), into, translators, beside));
    }

    private List<TeiElement> divisions(Predicate<TeiElement> wanted) {
        List<TeiElement> found = new ArrayList<>();
        scope.text().ifPresent(text -> {
            if (wanted.test(text)) {
                found.add(text);
            }
            text.descendants(TeiElement.class).filter(wanted).forEach(found::add);
        });
        return found;
    }

    private List<LetterLanguage> textLangs(Predicate<TextLang> wanted) {
        List<LetterLanguage> found = new ArrayList<>();
        new LetterSources(scope).msDescs().stream().flatMap(ms -> ms.msContents().stream())
                .flatMap(c -> c.descendants(TextLang.class)).filter(wanted).forEach(l -> {
                    l.mainLang().ifPresent(tag -> found.add(new LetterLanguage(tag, l, StatedIn.MS_CONTENTS)));
                    l.otherLangs().map(Words::tokens).orElse(List.of())
                            .forEach(tag -> found.add(new LetterLanguage(tag, l, StatedIn.MS_CONTENTS)));
                });
        return found;
    }

    private Optional<LetterLanguage> inForce() {
        return scope.text().flatMap(text -> {
            for (TeiElement e = text; e != null; e = e.parent().orElse(null)) {
                if (e.lang().isPresent()) {
                    return lang(e);
                }
            }
            return Optional.empty();
        });
    }

    private static Optional<LetterLanguage> lang(TeiElement e) {
        StatedIn origin = OwnText.isDivision(e) ? StatedIn.DIVISION : e.is("TEI") ? StatedIn.TEI : StatedIn.TEXT;
        return e.lang().map(tag -> new LetterLanguage(tag, e, origin));
    }
}
