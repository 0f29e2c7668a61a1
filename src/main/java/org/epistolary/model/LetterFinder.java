package org.epistolary.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.epistolary.model.header.CorrespDesc;
import org.epistolary.model.header.ProfileDesc;
import org.epistolary.model.textstructure.Group;
import org.epistolary.model.textstructure.Tei;
import org.epistolary.model.textstructure.TeiCorpus;
import org.epistolary.model.textstructure.Text;
import org.epistolary.model.tree.TeiElement;

/**
 * Finds the letters in a file: one for each TEI element and, where a TEI element holds several, one for each
 * correspDesc, each text of a group or each division of type letter and the like.
 */
final class LetterFinder {

    private static final Set<String> LETTERS = Set.of("letter", "brief", "lettre", "document", "telegram", "telegramm",
            "memorandum", "despatch", "dispatch", "postcard");
    private static final Set<String> NO_LETTERS = Set.of("editorialnote", "errata");
    private static final Set<String> VERSIONS = Set.of("original", "translation", "transcription", "transcript");

    private LetterFinder() {
    }

    /** The letters below an element, in document order; none when there is no TEI element in it. */
    static List<LetterScope> find(TeiElement root) {
        List<LetterScope> found = new ArrayList<>();
        List<TeiElement> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            TeiElement at = open.remove(open.size() - 1);
            List<TeiElement> inner = at.elements().stream().filter(e -> e instanceof Tei || e instanceof TeiCorpus)
                    .toList();
            if (at instanceof Tei tei && (inner.isEmpty() || tei.teiText().isPresent())) {
                found.addAll(inTei(tei));
            }
            for (int i = inner.size() - 1; i >= 0; i--) {
                open.add(inner.get(i));
            }
        }
        return found;
    }

    /** The letters of one TEI element, without those of TEI elements in it. */
    static List<LetterScope> inTei(Tei tei) {
        List<CorrespDesc> descs = tei.header().stream().flatMap(h -> h.elements(ProfileDesc.class).stream())
                .flatMap(p -> p.correspDescs().stream()).toList();
        Optional<Text> text = tei.teiText();
        if (!descs.isEmpty() && text.isPresent()) {
            Map<CorrespDesc, TeiElement> parts = parts(descs, text.get());
            if (descs.size() > 1 || isExcerpt(parts, text.get())) {
                return byDescription(tei, descs, text.get(), parts);
            }
        }
        if (descs.size() > 1) {
            return descs.stream().map(d -> LetterScope.described(d, null, List.of())).toList();
        }
        if (descs.size() == 1 || text.isEmpty() || LetterPeople.areStatedForAll(LetterScope.whole(tei))) {
            return List.of(LetterScope.whole(tei));
        }
        List<TeiElement> several = text.get().group().isPresent() ? texts(text.get()) : divisions(text.get());
        return several.size() > 1 ? several.stream().map(p -> LetterScope.part(null, p, Set.of())).toList()
                : List.of(LetterScope.whole(tei));
    }

    // ---- several correspDesc

    private static List<LetterScope> byDescription(Tei tei, List<CorrespDesc> descs, Text text,
            Map<CorrespDesc, TeiElement> parts) {
        Map<TeiElement, Set<TeiElement>> inner = inner(parts);
        String doubt = "The file describes " + descs.size() + " letters and does not say which part of its text "
                + "belongs to this one.";
        List<String> doubts = text.text().isBlank() ? List.of() : List.of(doubt);
        List<LetterScope> found = new ArrayList<>();
        for (CorrespDesc desc : descs) {
            TeiElement part = parts.get(desc);
            if (part == null) {
                found.add(LetterScope.described(desc, text, doubts));
            } else {
                Set<TeiElement> others = inner.getOrDefault(part, Set.of());
                found.add(part == text ? LetterScope.whole(tei, desc, text, others)
                        : LetterScope.part(desc, part, others));
            }
        }
        return found;
    }

    /** For each part the parts of other letters within it. */
    private static Map<TeiElement, Set<TeiElement>> inner(Map<CorrespDesc, TeiElement> parts) {
        Set<TeiElement> taken = new HashSet<>(parts.values());
        Map<TeiElement, Set<TeiElement>> inner = new HashMap<>();
        for (TeiElement part : taken) {
            for (Optional<TeiElement> at = part.parent(); at.isPresent(); at = at.get().parent()) {
                if (taken.contains(at.get())) {
                    inner.computeIfAbsent(at.get(), k -> new HashSet<>()).add(part);
                }
            }
        }
        return inner;
    }

    /** The part of the text that each description is about, as far as decls or corresp say. */
    private static Map<CorrespDesc, TeiElement> parts(List<CorrespDesc> descs, Text text) {
        Map<String, CorrespDesc> byId = new HashMap<>();
        descs.forEach(d -> d.id().ifPresent(id -> byId.putIfAbsent(id, d)));
        Map<CorrespDesc, TeiElement> parts = new LinkedHashMap<>();
        if (!byId.isEmpty()) {
            link(text, byId, parts);
            text.descendants(TeiElement.class).forEach(e -> link(e, byId, parts));
        }
        Map<String, TeiElement> targets = targets(descs, text);
        for (CorrespDesc desc : descs) {
            desc.corresp().map(Words::lastPart).map(targets::get).ifPresent(e -> parts.putIfAbsent(desc, e));
        }
        return parts;
    }

    /** The elements of the text that descriptions point to, by their ids. */
    private static Map<String, TeiElement> targets(List<CorrespDesc> descs, Text text) {
        Set<String> wanted = descs.stream().flatMap(d -> d.corresp().stream()).map(Words::lastPart)
                .collect(Collectors.toSet());
        Map<String, TeiElement> targets = new HashMap<>();
        if (!wanted.isEmpty()) {
            text.descendants(TeiElement.class).forEach(e -> e.id().filter(wanted::contains)
                    .ifPresent(id -> targets.putIfAbsent(id, e)));
        }
        return targets;
    }

    private static void link(TeiElement e, Map<String, CorrespDesc> byId, Map<CorrespDesc, TeiElement> parts) {
        boolean holder = OwnText.isDivision(e) || e.is("text") || e.is("floatingText");
        if (holder) {
            for (String pointer : Words.tokens(e.attribute("decls").orElse("") + " " + e.corresp().orElse(""))) {
                CorrespDesc desc = pointer.startsWith("#") ? byId.get(pointer.substring(1)) : null;
                if (desc != null) {
                    parts.putIfAbsent(desc, e);
                }
            }
        }
    }

    /** Whether the one letter described is an excerpt of a text that is more than this letter. */
    private static boolean isExcerpt(Map<CorrespDesc, TeiElement> parts, Text text) {
        return parts.values().stream().anyMatch(part -> part != text
                && part.parent().filter(p -> p.elements().stream().anyMatch(e -> e != part && OwnText.isDivision(e)))
                        .isPresent());
    }

    // ---- no correspDesc

    private static List<TeiElement> texts(Text text) {
        List<TeiElement> found = new ArrayList<>();
        OwnText.walk(text, e -> !(e instanceof Group || e instanceof Text), found);
        return found.stream().filter(e -> e instanceof Text && e.first(Group.class).isEmpty())
                .filter(e -> !OwnText.hasType(e, VERSIONS)).toList();
    }

    private static List<TeiElement> divisions(Text text) {
        List<TeiElement> outermost = new ArrayList<>();
        List<TeiElement> walked = new ArrayList<>();
        OwnText.walk(text, e -> {
            boolean letter = OwnText.isDivision(e) && OwnText.hasType(e, LETTERS)
                    && !OwnText.hasType(e, NO_LETTERS) && !OwnText.isTranslation(e);
            if (letter) {
                outermost.add(e);
            }
            return letter || e.is("p") || OwnText.isForeign(e);
        }, walked);
        return outermost;
    }
}
