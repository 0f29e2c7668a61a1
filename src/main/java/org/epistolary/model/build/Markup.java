package org.epistolary.model.build;

import java.util.List;
import java.util.regex.Pattern;

import org.epistolary.model.TeiVocabulary;
import org.epistolary.model.core.Date;
import org.epistolary.model.core.Desc;
import org.epistolary.model.core.Foreign;
import org.epistolary.model.core.Head;
import org.epistolary.model.core.Hi;
import org.epistolary.model.core.Idno;
import org.epistolary.model.core.Item;
import org.epistolary.model.core.Label;
import org.epistolary.model.core.Measure;
import org.epistolary.model.core.Note;
import org.epistolary.model.core.Num;
import org.epistolary.model.core.P;
import org.epistolary.model.core.Ref;
import org.epistolary.model.core.Resp;
import org.epistolary.model.core.RespStmt;
import org.epistolary.model.core.TeiList;
import org.epistolary.model.core.Time;
import org.epistolary.model.core.Title;
import org.epistolary.model.header.CatDesc;
import org.epistolary.model.linking.Seg;
import org.epistolary.model.namesdates.OrgName;
import org.epistolary.model.namesdates.PersName;
import org.epistolary.model.namesdates.PlaceName;
import org.epistolary.model.textstructure.Dateline;
import org.epistolary.model.textstructure.Salute;
import org.epistolary.model.textstructure.Signed;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;

/**
 * What stands in a document, made with few words: each method is named after its element, and takes what is in it in
 * order: strings (text), nodes, {@linkplain Attribute attributes}, and lists of them.
 *
 * <pre>{@code
 * p("I met ", persName(ref("#recipient"), "B. Recipient"), " on ", date(when("1901-02-03"), "Sunday"), ".")
 * }</pre>
 *
 * <p>Every method throws {@code IllegalArgumentException}, with a sentence that says why, for content of another kind,
 * for an attribute that is given twice, and for a node that stands somewhere already. Elements without a method here
 * are made with {@link #element}; those of editors' interventions are in {@link Transcription}.
 */
public final class Markup {

    private static final String RELATORS = "http://id.loc.gov/vocabulary/relators/";
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Markup() {
    }

    /**
     * Any element of TEI: {@code element("occupation", "Ambassador")}.
     *
     * @return an element of the class for that name, a generic one when there is none
     * @throws IllegalArgumentException when this is no name of an element
     */
    public static TeiElement element(String teiName, Object... content) {
        return Content.fill(TeiVocabulary.create(Names.tei(Attribute.checkedName(teiName))), content);
    }

    /** {@code <p>}: a paragraph. */
    public static P p(Object... content) {
        return Content.fill(new P(), content);
    }

    /** {@code <head>}: a heading. */
    public static Head head(Object... content) {
        return Content.fill(new Head(), content);
    }

    /** {@code <dateline>}: place and date at the head or foot of a letter. */
    public static Dateline dateline(Object... content) {
        return Content.fill(new Dateline(), content);
    }

    /** {@code <salute>}: a greeting, or a closing formula. */
    public static Salute salute(Object... content) {
        return Content.fill(new Salute(), content);
    }

    /** {@code <signed>}: the signature. */
    public static Signed signed(Object... content) {
        return Content.fill(new Signed(), content);
    }

    /** {@code <list>}: a list of items, or of items with labels before them, see {@link #labelled}. */
    public static TeiList list(Object... content) {
        return Content.fill(new TeiList(), content);
    }

    /** {@code <item>}: an item of a list. */
    public static Item item(Object... content) {
        return Content.fill(new Item(), content);
    }

    /** {@code <label>}: a label as it is printed. */
    public static Label label(Object... content) {
        return Content.fill(new Label(), content);
    }

    /**
     * A label as it is printed and the item behind it: {@code labelled("1. -", "…")} makes
     * {@code <label>1. -</label><item n="1">…</item>}. Unless the content has an {@code n}, it is the letters and
     * digits of the label.
     */
    public static List<TeiNode> labelled(String label, Object... content) {
        Item item = item(content);
        String number = PUNCTUATION.matcher(label).replaceAll("");
        if (item.n().isEmpty() && !number.isEmpty()) {
            item.setAttribute("n", number);
        }
        return List.of(label(label), item);
    }

    /** {@code <note>}: a note. */
    public static Note note(Object... content) {
        return Content.fill(new Note(), content);
    }

    /** {@code <title>}: a title, of this document or of another. */
    public static Title title(Object... content) {
        return Content.fill(new Title(), content);
    }

    /** {@code <ref>}: a reference with words of its own. The attribute is {@link Attribute#ref}. */
    public static Ref ref(Object... content) {
        return Content.fill(new Ref(), content);
    }

    /** {@code <seg>}: a stretch of words that is to be marked. */
    public static Seg seg(Object... content) {
        return Content.fill(new Seg(), content);
    }

    /** {@code <hi>}: words that look different from those around them. */
    public static Hi hi(Object... content) {
        return Content.fill(new Hi(), content);
    }

    /** {@code <foreign>}: words of another language. */
    public static Foreign foreign(Object... content) {
        return Content.fill(new Foreign(), content);
    }

    /** {@code <desc>}: a description of what it stands in. */
    public static Desc desc(Object... content) {
        return Content.fill(new Desc(), content);
    }

    /** {@code <persName>}: the name of a person. */
    public static PersName persName(Object... content) {
        return Content.fill(new PersName(), content);
    }

    /** {@code <orgName>}: the name of a body. */
    public static OrgName orgName(Object... content) {
        return Content.fill(new OrgName(), content);
    }

    /** {@code <placeName>}: the name of a place. */
    public static PlaceName placeName(Object... content) {
        return Content.fill(new PlaceName(), content);
    }

    /** {@code <date>}: a date. */
    public static Date date(Object... content) {
        return Content.fill(new Date(), content);
    }

    /** {@code <time>}: a time of day or a duration. */
    public static Time time(Object... content) {
        return Content.fill(new Time(), content);
    }

    /** {@code <num>}: a number. */
    public static Num num(Object... content) {
        return Content.fill(new Num(), content);
    }

    /** {@code <measure>}: a quantity of something. */
    public static Measure measure(Object... content) {
        return Content.fill(new Measure(), content);
    }

    /** {@code <idno>}: an identifier; its type says which. */
    public static Idno idno(Object... content) {
        return Content.fill(new Idno(), content);
    }

    /** {@code <catDesc>}: what a category means, once for each language. */
    public static CatDesc catDesc(Object... content) {
        return Content.fill(new CatDesc(), content);
    }

    /**
     * {@code <respStmt>}: who did what for the text.
     *
     * @param responsibility the words for it, or a {@code <resp>} such as {@link #relator} makes
     * @param agents who; a string is the name of a person
     */
    public static RespStmt respStmt(Object responsibility, Object... agents) {
        RespStmt statement = Content.fill(new RespStmt(), words -> Content.fill(new Resp(), words), responsibility);
        return Content.fill(statement, Markup::persName, agents);
    }

    /**
     * {@code <resp>} with a role of the MARC list of relators: {@code relator("trl", "Translated by")}.
     *
     * @param code the code of the list, such as {@code trl}, {@code edt} or {@code trc}
     * @param words how the document words it
     */
    public static Resp relator(String code, String words) {
        return Content.fill(new Resp(), Attribute.attribute("key", code), Attribute.ref(RELATORS + code), words);
    }
}
