package org.epistolary.validation.internal.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.epistolary.model.ActionType;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.SourceText;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.value.TeiDate;
import org.epistolary.validation.finding.Location;
import org.epistolary.validation.finding.Message;
import org.jspecify.annotations.Nullable;

/**
 * What has to be remembered of one document to judge it together with others, once its tree is gone.
 *
 * @param file the file, as it was named
 * @param path where it lies; null for a document that is in no file
 * @param documents its {@code <TEI>} elements that have an identifier
 * @param identifiers every identifier in it
 * @param sent when its letter was sent; an empty date when that is not stated
 * @param links what its {@code correspContext} points to
 */
public record SetFacts(String file, @Nullable Path path, List<Named> documents, Set<String> identifiers, TeiDate sent,
        List<Link> links) {

    /** An identifier and where it stands. */
    public record Named(String id, Location location) {
    }

    /**
     * A reference to another letter.
     *
     * @param target one pointer, as written
     * @param reply whether it leads to the letter that is answered
     * @param where the element it stands in, in words
     */
    public record Link(String target, boolean reply, Location location, Message where) {
    }

    public static SetFacts of(TeiDocument document) {
        String file = document.name();
        List<Named> documents = new ArrayList<>();
        document.texts().forEach(tei -> tei.id().ifPresent(
                id -> documents.add(new Named(id, Location.of(file, tei)))));
        Set<String> identifiers = new HashSet<>();
        document.root().id().ifPresent(identifiers::add);
        List<Link> links = new ArrayList<>();
        Optional<TeiDate> sent = Optional.empty();
        for (TeiElement element : document.root().descendants(TeiElement.class).toList()) {
            element.id().ifPresent(identifiers::add);
            if (element.is("correspDesc") && sent.isEmpty()) {
                sent = Actions.dates(element, ActionType.SENT).stream().map(Actions::dating).findFirst();
            }
            if (element.is("correspContext")) {
                element.elements().forEach(reference -> links(file, reference, links));
            }
        }
        return new SetFacts(file, document.source().flatMap(SourceText::path).orElse(null), List.copyOf(documents),
                Set.copyOf(identifiers), sent.orElseGet(() -> TeiDate.of(Map.of())), List.copyOf(links));
    }

    private static void links(String file, TeiElement reference, List<Link> links) {
        String targets = reference.attribute("target").orElse("").strip();
        boolean toCollection = reference.attribute("type").filter(type -> type.startsWith("belongs")).isPresent();
        if (targets.isEmpty() || toCollection) {
            return;
        }
        for (String target : targets.split("\\s+")) {
            links.add(new Link(target, ReplyRule.isReply(reference), Location.of(file, reference),
                    Message.where(reference)));
        }
    }
}
