package org.epistolary.validation.internal.rules;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Location;
import org.epistolary.validation.finding.Message;
import org.jspecify.annotations.Nullable;

/** What can be said only about several documents together. For one thread; made for one set. */
public final class SetRules {

    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.\\-]*:.*");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:xml|tei)$");

    private final List<SetFacts> set;
    private final Map<String, SetFacts> byName = new HashMap<>();
    private final Map<String, SetFacts> byDocument = new HashMap<>();
    private final Map<String, SetFacts.Named> byId = new HashMap<>();
    private final Set<String> identifiers = new HashSet<>();
    private final Map<Path, Set<String>> folders = new HashMap<>();

    public SetRules(List<SetFacts> set) {
        this.set = List.copyOf(set);
        for (SetFacts facts : this.set) {
            byName.putIfAbsent(stem(facts.file()), facts);
            identifiers.addAll(facts.identifiers());
            facts.documents().forEach(document -> byDocument.putIfAbsent(document.id(), facts));
        }
    }

    /** The findings about each document about which there is something to say, by its file, in the order of the set. */
    public Map<String, List<Finding>> check() {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        for (SetFacts facts : set) {
            List<Finding> findings = new ArrayList<>();
            facts.documents().forEach(document -> repeated(document, findings));
            for (SetFacts.Link link : facts.links()) {
                link(facts, link).ifPresent(findings::add);
            }
            if (!findings.isEmpty()) {
                found.put(facts.file(), findings);
            }
        }
        return found;
    }

    private void repeated(SetFacts.Named document, List<Finding> findings) {
        SetFacts.Named first = byId.putIfAbsent(document.id(), document);
        boolean other = first != null && !first.location().file().equals(document.location().file());
        if (other) {
            findings.add(finding("document-id-repeated", document.location(), Message.of("document-id-repeated",
                    "value", document.id(), "other", first.location()), document.id()));
        }
    }

    private Optional<Finding> link(SetFacts from, SetFacts.Link link) {
        String target = link.target();
        if (target.startsWith("#") || ELSEWHERE.matcher(target).matches()) {
            return Optional.empty();
        }
        SetFacts to = target(target);
        if (to == null) {
            return set.size() == 1 || identifiers.contains(name(target)) || liesBeside(from.path(), target)
                    ? Optional.empty()
                    : Optional.of(finding("corresp-context-unresolved", link.location(),
                            Message.of("corresp-context-unresolved", "value", target, "where", link.where()), target));
        }
        boolean tooEarly = link.reply() && Actions.isUsable(from.sent()) && Actions.isUsable(to.sent())
                && from.sent().isBefore(to.sent());
        return tooEarly ? Optional.of(finding("reply-before-original", link.location(),
                ReplyRule.message(from.sent(), to.sent(), link.where()), target)) : Optional.empty();
    }

    /** A file of the set by its name, with or without ending, or a document by its identifier; null when none is. */
    private @Nullable SetFacts target(String target) {
        SetFacts byFile = byName.get(stem(target));
        if (byFile != null) {
            return byFile;
        }
        return byDocument.get(name(target));
    }

    /** Whether a file of this name lies in the folder: whoever checks part of an edition wants to hear of the part. */
    private boolean liesBeside(@Nullable Path from, String target) {
        Path folder = from == null ? null : from.toAbsolutePath().getParent();
        if (folder == null) {
            return false;
        }
        try {
            String path = target.replaceFirst("#.*", "");
            return Files.exists(folder.resolve(path))
                    || folders.computeIfAbsent(folder, SetRules::stems).contains(stem(target));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Set<String> stems(Path folder) {
        Set<String> stems = new HashSet<>();
        String[] names = folder.toFile().list();
        for (String name : names == null ? new String[0] : names) {
            stems.add(stem(name));
        }
        return stems;
    }

    private static String stem(String file) {
        return ENDING.matcher(name(file)).replaceFirst("");
    }

    private static String name(String target) {
        String path = target.replaceFirst("#.*", "").replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Finding finding(String code, Location location, Message message, String value) {
        return Finding.of(code, location, message).withValue(value);
    }
}
