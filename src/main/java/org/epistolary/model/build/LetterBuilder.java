package org.epistolary.model.build;

import java.util.function.Consumer;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.core.Bibl;
import org.epistolary.model.core.RelatedItem;
import org.epistolary.model.header.Change;
import org.epistolary.model.header.Creation;
import org.epistolary.model.header.Language;
import org.epistolary.model.msdescription.MsDesc;
import org.epistolary.model.textstructure.Div;
import org.epistolary.model.textstructure.Tei;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * Builds the document of one letter, telegram or memorandum.
 *
 * <pre>{@code
 * TeiDocument letter = LetterBuilder.letter("letter-7")
 *         .title("A. Sender to B. Recipient, 3 February 1901")
 *         .sent(a -> a.person("A. Sender").place("Vienna").date("1901-02-03"))
 *         .received(a -> a.person("B. Recipient"))
 *         .body(b -> b.salute("Dear B.,").paragraph("All is well.").signed("A."))
 *         .build();
 * }</pre>
 *
 * <p>Only what was set appears, in the order TEI wants whatever the order of the calls. Three things TEI insists on are
 * put in when nothing was said: {@code <publicationStmt>} and {@code <sourceDesc>} with a paragraph that says so, in
 * English, and a body with an empty paragraph, which a validator reports. A title is not made up: without one, there is
 * no document.
 *
 * <p>Where content is asked for, it is given as in {@link Markup}, and refused as there. A builder builds one document
 * and is for one thread.
 */
public final class LetterBuilder {

    private final Skeleton document = new Skeleton(new Tei());
    private final TitleStatement titles = new TitleStatement(document);
    private final Correspondence correspondence = new Correspondence(document);
    private final Classes classes = new Classes(document);
    private final PublicationBuilder publication = new PublicationBuilder(document);
    private final Div div;
    private @Nullable String textLanguage;
    private boolean built;

    private LetterBuilder(String type, String id) {
        document.add("TEI", Attribute.id(id));
        document.part("fileDesc");
        div = Content.fill(new Div(), Attribute.type(type));
    }

    /** A letter; the id names the file. */
    public static LetterBuilder letter(String id) {
        return of("letter", id);
    }

    /** A telegram; the id names the file. */
    public static LetterBuilder telegram(String id) {
        return of("telegram", id);
    }

    /** A memorandum; the id names the file. */
    public static LetterBuilder memorandum(String id) {
        return of("memorandum", id);
    }

    /**
     * A document of another type.
     *
     * @param type one word: {@code postcard}, {@code despatch}, {@code report}; it becomes {@code div/@type}
     * @param id names the file
     */
    public static LetterBuilder of(String type, String id) {
        return new LetterBuilder(type, id);
    }

    // ---- the file

    /** The language of the header, and of the text unless {@link #textLanguage} says otherwise; a BCP 47 tag. */
    public LetterBuilder language(String tag) {
        document.whole().setAttribute(Names.XML_LANG, tag);
        return this;
    }

    /** The language of the text, if it is not that of the header; a BCP 47 tag. */
    public LetterBuilder textLanguage(String tag) {
        textLanguage = tag;
        return this;
    }

    /** {@code <title>}. */
    public LetterBuilder title(Object... content) {
        titles.title(content);
        return this;
    }

    /** {@code <title type="sub">}; the other title then is of type {@code main}. */
    public LetterBuilder subtitle(Object... content) {
        titles.subtitle(content);
        return this;
    }

    /** {@code <author>}: who wrote it. */
    public LetterBuilder author(Object... content) {
        titles.agent("author", content);
        return this;
    }

    /** {@code <editor>}: who edited it. */
    public LetterBuilder editor(Object... content) {
        titles.agent("editor", content);
        return this;
    }

    /** {@code <funder>}: who paid for it. */
    public LetterBuilder funder(Object... content) {
        titles.agent("funder", content);
        return this;
    }

    /**
     * {@code <respStmt>}: who did what.
     *
     * @param relator the role in the MARC list of relators: {@code trl}, {@code edt}, {@code trc} …
     * @param words how the document words it: {@code "Translated by"}
     * @param agents who; a string is the name of a person
     */
    public LetterBuilder responsibility(String relator, String words, Object... agents) {
        titles.responsibility(Markup.respStmt(Markup.relator(relator, words), agents));
        return this;
    }

    /** Edition, publisher, dates, record and rights. */
    public LetterBuilder publication(Consumer<PublicationBuilder> description) {
        description.accept(publication);
        return this;
    }

    /** A note on the document, in {@code <notesStmt>}. */
    public LetterBuilder note(Object... content) {
        document.add("notesStmt", Markup.note(content));
        return this;
    }

    /** Says what this is a translation or copy of, by a pointer: {@code #holding-1}. */
    public LetterBuilder original(String pointer) {
        document.add("notesStmt",
                Content.fill(new RelatedItem(), Attribute.type("original"), Attribute.target(pointer)));
        return this;
    }

    /**
     * Where it is kept, as one cites it: {@code RGASPI, f. 558, op. 11, d. 334, ll. 0126-0128}. What is repository in
     * it is decided by {@link org.epistolary.model.value.ArchivalReference#parse(String)}; to decide it yourself, give
     * both parts.
     */
    public LetterBuilder heldAt(String citation) {
        Shelfmark shelfmark = Shelfmark.ofCitation(citation);
        return holding(holding -> {
            shelfmark.repository().ifPresent(holding::repository);
            if (!shelfmark.isEmpty()) {
                holding.shelfmark(shelfmark);
            }
        });
    }

    /** Where it is kept: the repository, and the shelfmark there, see {@link HoldingBuilder#shelfmark}. */
    public LetterBuilder heldAt(String repository, String shelfmark) {
        return holding(holding -> holding.repository(repository).shelfmark(shelfmark));
    }

    /** Where it is kept, in detail; once for each place. */
    public LetterBuilder holding(Consumer<HoldingBuilder> description) {
        return holding(new MsDesc(), description);
    }

    /** Where it is kept, with an id for others to point to. */
    public LetterBuilder holding(String id, Consumer<HoldingBuilder> description) {
        return holding(Content.fill(new MsDesc(), Attribute.id(id)), description);
    }

    /** {@code <bibl>}: the book or journal from which it is taken. */
    public LetterBuilder printedIn(Object... content) {
        document.add("sourceDesc", Content.fill(new Bibl(), content));
        return this;
    }

    /** How the file was made. */
    public LetterBuilder encoding(Consumer<EncodingBuilder> description) {
        description.accept(new EncodingBuilder(document));
        return this;
    }

    /** {@code <change>}: what was done to the file, and when. */
    public LetterBuilder change(String when, Object... content) {
        document.add("revisionDesc", Content.fill(new Change(), Attribute.when(when), content));
        return this;
    }

    // ---- the document

    /**
     * What kind of document it is, in the taxonomy {@code genre}. The text points there, too.
     *
     * @param id of the category
     * @param descriptions in words; several for several languages, with {@link Markup#catDesc}
     */
    public LetterBuilder kind(String id, Object... descriptions) {
        div.setAttribute("ana", div.ana().map(kinds -> kinds + " ").orElse("") + "#" + id);
        return category("genre", id, descriptions);
    }

    /** How secret it was, in the taxonomy {@code classification}; the id is made of the words. */
    public LetterBuilder classification(String words) {
        return classification(Classes.idOf(words), words);
    }

    /** How secret it was, with an id of your own; see {@link #kind}. */
    public LetterBuilder classification(String id, Object... descriptions) {
        return category("classification", id, descriptions);
    }

    /** How urgent it was, in the taxonomy {@code precedence}; the id is made of the words. */
    public LetterBuilder precedence(String words) {
        return precedence(Classes.idOf(words), words);
    }

    /** How urgent it was, with an id of your own; see {@link #kind}. */
    public LetterBuilder precedence(String id, Object... descriptions) {
        return category("precedence", id, descriptions);
    }

    /** A category of any other taxonomy, which is made when it is first named; see {@link #kind}. */
    public LetterBuilder category(String taxonomy, String id, Object... descriptions) {
        classes.add(taxonomy, id, descriptions);
        return this;
    }

    /** {@code <abstract>}: what it is about; a string is a paragraph. */
    public LetterBuilder abstractText(Object... content) {
        Content.place(document.part("abstract"), Content::paragraph, content);
        return this;
    }

    /** The day it was written, and how to print that; as it is given if there are no words. */
    public LetterBuilder created(String when, Object... words) {
        document.add("profileDesc", Content.fill(new Creation(),
                Markup.date(Attribute.when(when), Content.orElse(words, when))));
        return this;
    }

    /** A language used in the file: its BCP 47 tag, and what it is called and used for. */
    public LetterBuilder usesLanguage(String tag, Object... words) {
        document.add("langUsage", Content.fill(new Language(), Attribute.attribute("ident", tag), words));
        return this;
    }

    // ---- the correspondence

    /** Who sent it, from where, when. */
    public LetterBuilder sent(Consumer<ActionBuilder> description) {
        return action("sent", description);
    }

    /** How it was transmitted. */
    public LetterBuilder transmitted(Consumer<ActionBuilder> description) {
        return action("transmitted", description);
    }

    /** Who received it, where, when. */
    public LetterBuilder received(Consumer<ActionBuilder> description) {
        return action("received", description);
    }

    /** Another act, such as {@code forwarded} or {@code redirected}. */
    public LetterBuilder action(String type, Consumer<ActionBuilder> description) {
        correspondence.action(type, description);
        return this;
    }

    /** A numbered copy, and the person it went to. */
    public LetterBuilder copy(int number, String person) {
        correspondence.copy(Markup.persName(number(number), person));
        return this;
    }

    /** A numbered copy, the person it went to, and who that is: {@code #molotov}, or a URI. */
    public LetterBuilder copy(int number, String person, String ref) {
        correspondence.copy(Markup.persName(number(number), Attribute.ref(ref), person));
        return this;
    }

    /** A numbered copy, and where it went: a name of any kind, such as {@link Markup#orgName} makes. */
    public LetterBuilder copy(int number, TeiElement recipient) {
        correspondence.copy(Content.fill(recipient, number(number)));
        return this;
    }

    /**
     * What it answers.
     *
     * @param number of the letter answered
     * @param content in words, {@link Attribute#target} if it is at hand; the number if there are no words
     */
    public LetterBuilder inReplyTo(String number, Object... content) {
        correspondence.inReplyTo(number, content);
        return this;
    }

    // ---- registers and text

    /** Persons, bodies and places to which the names point. */
    public LetterBuilder registers(Consumer<RegisterBuilder> description) {
        description.accept(new RegisterBuilder(document));
        return this;
    }

    /** The text. */
    public LetterBuilder body(Consumer<BodyBuilder> description) {
        description.accept(new BodyBuilder(div));
        return this;
    }

    /**
     * Adds what this builder has no word for: {@code with("profileDesc", element("particDesc", …))},
     * {@code with("correspDesc", attribute("key", "25348"))}.
     *
     * @param part a part of header, registers or text by its name in TEI; made when it is not there yet
     * @throws IllegalArgumentException when there is no such part, with the names of those there are, or for words that
     *         stand in no element
     */
    public LetterBuilder with(String part, Object... content) {
        document.add(part, content);
        return this;
    }

    /**
     * The document.
     *
     * @throws IllegalStateException when it has no title, when a publication is described without a publisher, when a
     *         holding does not say where, or when this builder has built before
     */
    public TeiDocument build() {
        if (built) {
            throw new IllegalStateException("A builder builds one document; start another one.");
        }
        titles.finish();
        publication.finish();
        if (textLanguage == null) {
            textLanguage = document.whole().lang().orElse(null);
        }
        document.part("text").setAttribute(Names.XML_LANG, textLanguage);
        new Minimum(document).complete(div);
        built = true;
        return TeiDocument.of(document.whole());
    }

    private static Attribute number(int number) {
        return Attribute.n(Integer.toString(number));
    }

    private LetterBuilder holding(MsDesc holding, Consumer<HoldingBuilder> description) {
        HoldingBuilder builder = new HoldingBuilder(holding);
        description.accept(builder);
        builder.finish();
        document.add("sourceDesc", holding);
        return this;
    }
}
