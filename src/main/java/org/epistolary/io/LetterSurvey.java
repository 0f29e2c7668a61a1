package org.epistolary.io;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.XMLStreamReader2;
import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.LetterOutline;
import org.epistolary.model.tree.DoctypeNode;
import org.epistolary.model.tree.Entities;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.Position;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through a large text, from end to end, and notes where its letters are. What it keeps is a few dozen bytes
 * for each letter and for each entry with an id, and the structure of the TEI element it is in.
 */
final class LetterSurvey {

    private static final int EVENTS_BETWEEN_LOOKS_AT_THE_CLOCK = 256;

    private final LargeText text;
    private final ReadLimits limits;
    private final EntryIndex entries = new EntryIndex();
    private final List<Found> found = new ArrayList<>();
    private final List<OpenElement> open = new ArrayList<>();
    private Entities entities = Entities.NONE;
    private boolean undeclaredAllowed;
    private final long started = System.nanoTime();
    private int events;
    private @Nullable OpenElement justOpened;
    private @Nullable OpenElement justEnded;
    private @Nullable ElementPlace root;

    /** The letter that was found, and the TEI element it was found in. */
    record Found(LetterOutline<ElementPlace> outline, ElementPlace tei) {
    }

    LetterSurvey(LargeText text, ReadLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    /** The letters, in document order. */
    List<Found> letters() {
        return found;
    }

    EntryIndex entries() {
        return entries;
    }

    ElementPlace root() {
        ElementPlace place = root;
        if (place == null) {
            throw new IllegalStateException("run() comes first");
        }
        return place;
    }

    void run(TreeParser parser) throws IOException {
        try {
            XMLStreamReader2 reader = parser.open(text.name(), text.reader());
            try {
                while (reader.hasNext()) {
                    event(reader.next(), reader, reader.getLocationInfo().getStartingCharOffset());
                }
                settle(text.length());
            } catch (XMLStreamException e) {
                throw problem(e, reader.getLocationInfo().getCurrentLocation());
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw problem(e, null);
        }
        found.sort(Comparator.comparingLong(f -> f.tei.start));
        entries.sort();
    }

    private void event(int type, XMLStreamReader2 reader, long at) throws XMLStreamException, IOException {
        settle(at);
        if (limits.time() != null && ++events % EVENTS_BETWEEN_LOOKS_AT_THE_CLOCK == 0) {
            checkTime(limits.time(), at);
        }
        switch (type) {
            case XMLStreamConstants.START_ELEMENT -> start(reader, at);
            case XMLStreamConstants.END_ELEMENT -> end(reader, at);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (!open.isEmpty() && top().wantsText() && !reader.isWhiteSpace()) {
                    top().noteText();
                }
            }
            case XMLStreamConstants.DTD -> doctype(reader, at);
            case XMLStreamConstants.ENTITY_REFERENCE -> reference(reader.getLocalName(), at);
            default -> {
                // nothing that says where a letter is
            }
        }
    }

    private void checkTime(Duration longest, long at) throws IOException {
        if (Duration.ofNanos(System.nanoTime() - started).compareTo(longest) > 0) {
            throw limits.tooSlow(text.name(), text.position(at), longest);
        }
    }

    /** Gives what came before its end, now that the start of the next event is known. */
    private void settle(long at) {
        if (justOpened != null) {
            justOpened.contentStartsAt(at);
            justOpened = null;
        }
        if (justEnded != null) {
            justEnded.endsAt(at);
            justEnded = null;
        }
    }

    private void start(XMLStreamReader2 reader, long at) throws IOException {
        if (open.isEmpty() && !Names.TEI.equals(reader.getNamespaceURI())) {
            throw refuse(Reason.NOT_TEI, at, ParseProblem.notTei(reader.getName()));
        }
        if (open.size() >= limits.depth()) {
            throw limits.tooDeep(text.name(), text.position(at));
        }
        OpenElement element = new OpenElement(open.isEmpty() ? null : top(), reader, at);
        open.add(element);
        if (open.size() == 1) {
            root = element.place();
        }
        element.entryId().ifPresent(id -> entries.add(id, element.entryPlace()));
        justOpened = element;
    }

    private void end(XMLStreamReader2 reader, long at) {
        OpenElement element = open.remove(open.size() - 1);
        element.contentEndsAt(at);
        element.letters().forEach(outline -> found.add(new Found(outline, element.place())));
        element.leave();
        justEnded = element;
    }

    private OpenElement top() {
        return open.get(open.size() - 1);
    }

    private void doctype(XMLStreamReader2 reader, long at) throws XMLStreamException, IOException {
        if (!(boolean) reader.getProperty(XMLInputFactory.SUPPORT_DTD)) {
            throw refuse(Reason.DOCTYPE, at, ParseProblem.DOCTYPE);
        }
        DoctypeNode.Declared declared = Subset.read(reader.getDTDInfo());
        entities = declared.entities();
        undeclaredAllowed = declared.systemId() != null || Subset.hasParameterReferences(reader.getDTDInfo());
    }

    private void reference(String name, long at) throws IOException {
        if (!undeclaredAllowed && !entities.isDeclared(name)) {
            throw refuse(Reason.NOT_WELL_FORMED, at, ParseProblem.undeclared(name));
        }
        if (!open.isEmpty() && top().wantsText() && entities.value(name).filter(v -> !v.isBlank()).isPresent()) {
            top().noteText();
        }
    }

    private TeiParseException refuse(Reason reason, long at, String problem) throws IOException {
        return new TeiParseException(reason, text.name(), text.position(at), problem);
    }

    private IOException problem(XMLStreamException e, @Nullable Location current) throws IOException {
        if (e.getNestedException() instanceof IOException failure) {
            return failure;
        }
        String beginning = text.read(0, Math.min(text.length(), 4_096));
        if (beginning.isBlank() && text.length() <= 4_096) {
            return new TeiParseException(Reason.EMPTY, text.name(), new Position(1, 1), ParseProblem.EMPTY);
        }
        Location location = e.getLocation() == null ? current : e.getLocation();
        long before = location == null ? -1 : location.getCharacterOffset() - 1L;
        boolean ampersand = before >= 0 && before < text.length() && text.read(before, before + 1).equals("&");
        return ParseProblem.of(text.name(), e, location, limits, text.position(text.length()),
                ParseProblem.advice(beginning.stripLeading().startsWith("<"), ampersand));
    }
}
