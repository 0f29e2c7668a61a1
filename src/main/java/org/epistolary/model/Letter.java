package org.epistolary.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.epistolary.model.header.CorrespDesc;
import org.epistolary.model.header.TeiHeader;
import org.epistolary.model.msdescription.Witness;
import org.epistolary.model.textstructure.Tei;
import org.epistolary.model.tree.TeiElement;

/**
 * A letter, telegram or memorandum as a historian asks about it: a view over the elements that answer.
 *
 * <p>Editions keep the same datum in different places. Each accessor looks into the places its description lists, in
 * that order, and takes the first that states something; every value says which element it came from ({@link Sourced}).
 * What no place states is empty: nothing is guessed, and nothing is put right. {@link #doubts()} says what is doubtful.
 *
 * <p>Nothing is computed before it is asked for, and nothing is remembered: the answers follow the edits. To edit,
 * change the element a value came from, as in
 * {@code letter.sent().flatMap(Action::date).ifPresent(date -> date.setWhen("1950-10-08"))}.
 *
 * <p>A letter that is part of a volume or a collection has its own part of the text; of the header it inherits what
 * holds for the whole, such as publisher and rights, and not the title, the persons and the dates of the collection.
 */
public final class Letter {

    private final LetterScope scope;

    Letter(LetterScope scope) {
        this.scope = scope;
    }

    /**
     * The letter in an element. Of a {@code <TEI>} or {@code <teiCorpus>} with several letters, the first; of any other
     * element, the letter that this part of a text is.
     */
    public static Letter of(TeiElement element) {
        List<LetterScope> found = LetterFinder.find(element);
        if (!found.isEmpty()) {
            return new Letter(found.get(0));
        }
        boolean part = element.ancestor(Tei.class).isPresent();
        return new Letter(part ? LetterScope.part(null, element, Set.of()) : LetterScope.whole(element));
    }

    // ---- what it is

    /** The element this letter is: {@code TEI}, {@code div}, {@code text}; a {@code correspDesc} that has no text. */
    public TeiElement element() {
        return scope.element();
    }

    /** The nearest header; empty when there is none. Of a part of a volume it is the header of the volume. */
    public Optional<TeiHeader> header() {
        return scope.header();
    }

    /** The description of the correspondence; empty when the edition has none for this letter. */
    public Optional<CorrespDesc> correspDesc() {
        return scope.correspDesc();
    }

    /** The text of this letter: {@code text}, {@code div} or {@code floatingText}; empty when the file has none. */
    public Optional<TeiElement> text() {
        return scope.text();
    }

    /**
     * What kind of document it is: the first of {@link #kinds()}; empty when the file does not say. That there is a
     * {@code correspDesc} does not make it a letter.
     */
    public Optional<Stated<LetterKind>> kind() {
        return kinds().stream().findFirst();
    }

    /**
     * Every kind that is stated, as a draft of a letter is both. Looks at the categories and keywords of
     * {@code textClass}; {@code objectType} of a witness; the form of the object; type and subtype of {@code TEI} and
     * {@code text}; the type of a title; the type of a division. Words that are no known kind count in a category of a
     * genre and in {@code objectType} only.
     */
    public List<Stated<LetterKind>> kinds() {
        return new LetterKinds(scope).all();
    }

    /**
     * Its identifier: {@code xml:id} of {@link #element()} or of the text; an {@code idno} of type record, letterId or
     * the like of the publication or the object; {@code xml:id}, {@code key} or {@code ref} of the {@code correspDesc}.
     * Empty when there is none.
     */
    public Optional<Stated<String>> id() {
        return new LetterDescription(scope).id();
    }

    /**
     * The main title, or else the first that is neither a subtitle nor that of a series; see {@link #titles()}. Empty
     * when there is none.
     */
    public Optional<Stated<String>> title() {
        return new LetterDescription(scope).title();
    }

    /**
     * The titles of {@code titleStmt}; failing these, the headings of the letter's part of the text.
     * Empty when there are none.
     */
    public List<Stated<String>> titles() {
        return new LetterDescription(scope).titles();
    }

    /**
     * {@code abstract}; a note of {@code correspDesc}; {@code msContents}; a division of type regest or summary. Empty
     * when there is none.
     */
    public Optional<Stated<String>> summary() {
        return new LetterDescription(scope).summary();
    }

    /**
     * All its numbers: {@code idno} and {@code num} of the actions; {@code key} of {@code correspDesc}; {@code idno} in
     * headings, openers, closers and datelines; {@code n} of the division. Empty when there are none.
     */
    public List<LetterNumber> numbers() {
        return new LetterNumbers(scope).all();
    }

    /** The number its receiver gave it: the first of {@link #numbers()} with type incoming; or empty. */
    public Optional<LetterNumber> incomingNumber() {
        return new LetterNumbers(scope).ofType("incoming");
    }

    /** The number its sender gave it: the first of {@link #numbers()} with type outgoing; or empty. */
    public Optional<LetterNumber> outgoingNumber() {
        return new LetterNumbers(scope).ofType("outgoing");
    }

    // ---- who, where, when

    /**
     * Who sent it: the action of type sent; a person of {@code particDesc} whose role is sender, author, writer; a
     * {@code bibl} of the source that is or names the sender; a name in the title, and then in a heading, with such a
     * role or type; the author of the source; the author of the file. Empty when none of these is there.
     */
    public List<Correspondent> senders() {
        return new LetterPeople(scope).senders();
    }

    /**
     * Who was to receive it: the action of type received that is not about copies; a person of {@code particDesc} whose
     * role is recipient or addressee; a {@code bibl} of the source that is or names the recipient; a name in the title,
     * and then in a heading, with such a role or type. Empty when none of these is there.
     */
    public List<Correspondent> recipients() {
        return new LetterPeople(scope).recipients();
    }

    /** All actions, in order; empty when there is no {@code correspDesc}. */
    public List<Action> actions() {
        return new LetterPeople(scope).actions();
    }

    /** The actions of one type, in whatever spelling; empty when there is none. */
    public List<Action> actions(ActionType type) {
        return actions().stream().filter(a -> a.is(type)).toList();
    }

    /** The first action of type sent that is the letter's own: not a copy, not a redirection; or empty. */
    public Optional<Action> sent() {
        return new LetterPeople(scope).principal(ActionType.SENT).stream().findFirst();
    }

    /** The first action of type received that is the letter's own: not about copies, not a redirection; or empty. */
    public Optional<Action> received() {
        return new LetterPeople(scope).principal(ActionType.RECEIVED).stream().findFirst();
    }

    /**
     * When it was written: the first of {@link #dates()} that has a value; failing that, the first in words.
     * Empty when there is none.
     */
    public Optional<LetterDate> date() {
        return new LetterDates(scope).best();
    }

    /**
     * Every statement of the date of writing: the action of type sent; {@code creation}; {@code origDate} and
     * {@code docDate} of the object; a {@code bibl} of the source that is no printed edition; a title; datelines,
     * wherever they stand; the attributes {@code frus:doc-dateTime-min} and {@code -max} of the division; a heading;
     * {@code docDate}. Dates marked as those of receipt, of a postmark or of publication are left out.
     */
    public List<LetterDate> dates() {
        return new LetterDates(scope).all();
    }

    /**
     * Where it was written: the action of type sent; {@code creation}; {@code origPlace} of the object; a {@code bibl}
     * of the source that is about the place; datelines, except one about the receipt. Empty when none is stated.
     */
    public List<LetterPlace> sentFrom() {
        return new LetterPlaces(scope).sentFrom();
    }

    /** Where it was received: the action of type received; empty when it names no place. */
    public List<LetterPlace> receivedAt() {
        return new LetterPlaces(scope).of(ActionType.RECEIVED);
    }

    /**
     * Who got copies: actions of type received and subtype copy, cc or bcc; failing these, the list in the text.
     * Empty when there are none.
     */
    public List<Copy> copies() {
        return new LetterPeople(scope).copies();
    }

    // ---- how it was handled

    /**
     * Its security classification: a category of {@code textClass} whose scheme says so; failing that, {@code seg},
     * {@code stamp}, {@code fw}, {@code ab} or {@code note} of that type in the text. Empty when there is none.
     */
    public Optional<Marking> classification() {
        return new LetterClasses(scope).classification();
    }

    /**
     * How urgent it was: a category of {@code textClass} whose scheme says so; a category that an action of type
     * transmitted points to; failing these, {@code seg}, {@code stamp} or the like of that type in the text.
     * Empty when there is none.
     */
    public Optional<Marking> precedence() {
        return new LetterClasses(scope).precedence();
    }

    /** Every category of {@code textClass}, in order; empty when there is none. */
    public List<Marking> categories() {
        return new LetterClasses(scope).all();
    }

    /** The terms of {@code textClass/keywords}, in order; empty when there is none. */
    public List<Stated<String>> keywords() {
        return new LetterClasses(scope).keywords();
    }

    /**
     * Other letters it refers to: {@code correspContext}, then {@code prev} and {@code next} of {@link #element()}.
     * Empty when there are none.
     */
    public List<ContextLink> context() {
        return new LetterContext(scope).all();
    }

    /**
     * What it answers, by {@link #context()}; failing that, {@code ref} of type replyTo and the like in the text.
     * Empty when there are none.
     */
    public List<ContextLink> inReplyTo() {
        return new LetterContext(scope).inReplyTo();
    }

    /** The letters before it, one for each sequence that {@link #context()} names; empty when it names none. */
    public List<ContextLink> previous() {
        return new LetterContext(scope).of(ContextRelation.PREVIOUS);
    }

    /** The letters after it, one for each sequence that {@link #context()} names; empty when it names none. */
    public List<ContextLink> next() {
        return new LetterContext(scope).of(ContextRelation.NEXT);
    }

    // ---- where it is

    /**
     * The objects that carry it, in document order: every {@code msDesc}; failing these, {@code bibl} with a repository
     * or a shelfmark; failing these, {@code note} of type source in the text.
     */
    public List<Holding> holdings() {
        return new LetterSources(scope).holdings();
    }

    /**
     * The original, as far as one is called so; otherwise the first of {@link #holdings()}; empty when there is
     * none.
     */
    public Optional<Holding> holding() {
        List<Holding> all = holdings();
        return all.stream().filter(Holding::isOriginal).findFirst().or(() -> all.stream().findFirst());
    }

    /** The {@link #holdings()} other than {@link #holding()}. Empty when there are none. */
    public List<Holding> otherHoldings() {
        Optional<TeiElement> first = holding().map(Holding::element);
        return holdings().stream().filter(h -> first.filter(h.element()::equals).isEmpty()).toList();
    }

    /** The witnesses of {@code listWit}, in order; empty when there is none. */
    public List<Witness> witnesses() {
        return new LetterSources(scope).witnesses();
    }

    /**
     * References to printed editions of it: {@code biblStruct}, and {@code bibl} that is about a print.
     * Empty when there are none.
     */
    public List<TeiElement> printedIn() {
        return new LetterSources(scope).printed();
    }

    /**
     * What the object looks like: {@code physDesc} of {@link #holding()}, or else of the first that has one; or
     * empty.
     */
    public Optional<PhysicalDescription> physicalDescription() {
        return holding().flatMap(Holding::physicalDescription)
                .or(() -> holdings().stream().flatMap(h -> h.physicalDescription().stream()).findFirst());
    }

    // ---- languages

    /**
     * {@code langUsage/language}; failing that, {@code textLang} of the object; failing that, {@code xml:lang} in force
     * at the text; failing that, that of a division of type original. Empty when there is none.
     */
    public List<LetterLanguage> languages() {
        return new LetterLanguages(scope).all();
    }

    /**
     * The language of the text in this file: {@code xml:lang} in force at it, or else the only one of all; or
     * empty.
     */
    public Optional<LetterLanguage> language() {
        return new LetterLanguages(scope).ofText();
    }

    /**
     * The language it was written in: {@code textLang/@mainLang}, or else that of a division of type original; or
     * empty.
     */
    public Optional<LetterLanguage> originalLanguage() {
        return new LetterLanguages(scope).ofOriginal();
    }

    /**
     * The translation, when the file says that there is one: by a {@code relatedItem} of type original, by a
     * translator, by a division or text of type translation. Empty otherwise.
     */
    public Optional<Translation> translation() {
        return new LetterLanguages(scope).translation();
    }

    // ---- the edition

    /**
     * {@code author}, {@code editor}, {@code principal} and {@code respStmt} of title, edition and series.
     * Empty when there are none.
     */
    public List<Responsibility> responsibilities() {
        return new LetterEdition(scope).responsibilities();
    }

    /**
     * Those whose responsibility has a MARC relator code: {@code trl}, {@code ctb}, {@code edt}, {@code aut}, ….
     * Empty when there are none.
     */
    public List<Agent> agents(String relator) {
        return new LetterEdition(scope).agents(relator);
    }

    /** {@code funder} and {@code sponsor} of the title statement, in order; empty when there is none. */
    public List<Agent> funders() {
        return new LetterEdition(scope).funders();
    }

    /**
     * {@code publisher}; failing that, {@code authority}; failing that, {@code distributor}.
     * Empty when there is none.
     */
    public Optional<Agent> publisher() {
        return new LetterEdition(scope).publisher();
    }

    /** {@code availability} with its licences; empty when the file does not say. */
    public Optional<Rights> rights() {
        return new LetterEdition(scope).rights();
    }

    /** Every {@code idno} of {@code publicationStmt}; none for a part of a collection. */
    public List<LetterNumber> identifiers() {
        return new LetterEdition(scope).identifiers();
    }

    /** The number of its record in the archive that publishes it: the identifier of type record; or empty. */
    public Optional<LetterNumber> recordId() {
        return new LetterEdition(scope).recordId();
    }

    /** When it was put online: {@code publicationStmt/date} of type uploaded; or empty. */
    public Optional<LetterDate> uploadDate() {
        return new LetterEdition(scope).uploadDate();
    }

    /** When the file was published: the first other date of {@code publicationStmt}; or empty. */
    public Optional<LetterDate> publicationDate() {
        return new LetterEdition(scope).publicationDate();
    }

    // ---- the text

    /**
     * The parts of its text in document order, wherever they stand: openers, closers, salutations, signatures,
     * datelines, addresses, postscripts, letterheads, headings, by their element or by the type of a division.
     * Enclosures, translations beside the original, commentary, notes and registers are left out.
     * Empty when there are none.
     */
    public List<TextPart> parts() {
        return new LetterText(scope).parts();
    }

    /** The parts of one kind, as {@link #parts()} gives them; empty when there is none, as with all that follow. */
    public List<TextPart> parts(TextPartKind kind) {
        return new LetterText(scope).parts(kind);
    }

    /** The openers. Empty when there are none. */
    public List<TextPart> openers() {
        return parts(TextPartKind.OPENER);
    }

    /** The closers. Empty when there are none. */
    public List<TextPart> closers() {
        return parts(TextPartKind.CLOSER);
    }

    /** The salutations and greetings. Empty when there are none. */
    public List<TextPart> salutes() {
        return parts(TextPartKind.SALUTE);
    }

    /** The signatures. Empty when there are none. */
    public List<TextPart> signatures() {
        return parts(TextPartKind.SIGNATURE);
    }

    /** The datelines. Empty when there are none. */
    public List<TextPart> datelines() {
        return parts(TextPartKind.DATELINE);
    }

    /** The postscripts. Empty when there are none. */
    public List<TextPart> postscripts() {
        return parts(TextPartKind.POSTSCRIPT);
    }

    /**
     * Enclosures and attachments in this file: divisions and floating texts that are called so, and the lists and notes
     * that name some. Each is a text of its own, apart from {@link #parts()}. Empty when there are none.
     */
    public List<Enclosure> enclosures() {
        return new LetterText(scope).enclosures();
    }

    /** What came with the object, in words: {@code accMat}; empty when there is none. */
    public List<Stated<String>> accompanyingMaterial() {
        return new LetterText(scope).accompanyingMaterial();
    }

    // ---- what is doubtful

    /**
     * What is doubtful about all this, one plain sentence each: values that are no dates, dates that contradict each
     * other, question marks and conjectures, spellings that had to be interpreted, both correspondents in one action.
     * Empty when there is nothing.
     */
    public List<String> doubts() {
        return new LetterDoubts(scope).all();
    }

    /** The element. */
    @Override
    public String toString() {
        return element().toString();
    }
}
