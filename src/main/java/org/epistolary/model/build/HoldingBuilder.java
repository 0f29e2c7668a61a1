package org.epistolary.model.build;

import java.util.ArrayList;
import java.util.List;

import org.epistolary.model.core.P;
import org.epistolary.model.core.TextLang;
import org.epistolary.model.msdescription.Locus;
import org.epistolary.model.msdescription.MsDesc;
import org.epistolary.model.value.LeafRange;

/**
 * Where the document is kept, and what is known of it there: an {@code <msDesc>}. The parts come out in the order TEI
 * wants, whatever the order of the calls.
 */
public final class HoldingBuilder {

    private final Skeleton holding;
    private final List<Locus> loci = new ArrayList<>();
    private final List<Attribute> leafScheme = new ArrayList<>();

    HoldingBuilder(MsDesc msDesc) {
        this.holding = new Skeleton(msDesc);
        holding.part("msIdentifier");
    }

    /** Says that this is the original ({@code type="original"}). */
    public HoldingBuilder original() {
        holding.add("msDesc", Attribute.type("original"));
        return this;
    }

    /**
     * Says that this is a copy of another holding.
     *
     * @param holding a pointer to that holding: {@code #holding-rgaspi}
     */
    public HoldingBuilder copyOf(String holding) {
        this.holding.add("msDesc", Attribute.type("copy"), Attribute.corresp(holding));
        return this;
    }

    /** {@code <country>}. */
    public HoldingBuilder country(Object... content) {
        return with("msIdentifier", Markup.element("country", content));
    }

    /** {@code <settlement>}: the town. */
    public HoldingBuilder settlement(Object... content) {
        return with("msIdentifier", Markup.element("settlement", content));
    }

    /** {@code <institution>}: the body the repository belongs to. */
    public HoldingBuilder institution(Object... content) {
        return with("msIdentifier", Markup.element("institution", content));
    }

    /** {@code <repository>}: the archive or library. */
    public HoldingBuilder repository(Object... content) {
        return with("msIdentifier", Markup.element("repository", content));
    }

    /** {@code <collection>}: the collection or papers. */
    public HoldingBuilder collection(Object... content) {
        return with("msIdentifier", Markup.element("collection", content));
    }

    /**
     * The shelfmark as it is cited: {@code f. 558, op. 11, d. 334, ll. 0126-0128}. The words stay as they are; the
     * numbers of fond, opis and delo become {@code <idno>} of these types within it, and leaves also become the
     * {@code <locus>} of the document.
     */
    public HoldingBuilder shelfmark(String shelfmark) {
        return shelfmark(Shelfmark.of(shelfmark));
    }

    HoldingBuilder shelfmark(Shelfmark shelfmark) {
        loci.addAll(shelfmark.loci());
        return with("msIdentifier", shelfmark.idno());
    }

    /** The leaves of the document, for a shelfmark that does not have them in it. */
    public HoldingBuilder leaves(String from, String to) {
        loci.add(Shelfmark.locus(new LeafRange(from, to)));
        return this;
    }

    /** Says which way of counting the leaves follow, by a pointer to its description. */
    public HoldingBuilder leafScheme(String pointer) {
        leafScheme.add(Attribute.pointer("scheme", pointer));
        return this;
    }

    /** What the document is called there. */
    public HoldingBuilder itemTitle(Object... content) {
        holding.add("msItem", Markup.title(content));
        return this;
    }

    /**
     * The language of the document there: {@code <textLang>}.
     *
     * @param tag its BCP 47 tag
     * @param words its name and what else there is to say
     */
    public HoldingBuilder textLanguage(String tag, Object... words) {
        holding.add("msContents", Content.fill(new TextLang(), Attribute.attribute("mainLang", tag), words));
        return this;
    }

    /** What kind of object it is, in one word: {@code letter}, {@code telegram}, {@code postcard}. */
    public HoldingBuilder form(String form) {
        holding.add("objectDesc", Attribute.attribute("form", form));
        return this;
    }

    /**
     * Adds what this builder has no word for: {@code with("physDesc", element("handDesc", …))}.
     *
     * @param part {@code msDesc} itself or a part of it, such as {@code msIdentifier}, {@code msContents},
     *        {@code physDesc}; made when it is not there yet
     * @throws IllegalArgumentException when there is no such part, or for words that stand in no element
     */
    public HoldingBuilder with(String part, Object... content) {
        holding.add(part, content);
        return this;
    }

    void finish() {
        if (holding.part("msIdentifier").elements().isEmpty()) {
            throw new IllegalStateException("A holding needs at least a repository or a shelfmark.");
        }
        if (!loci.isEmpty()) {
            loci.forEach(locus -> Content.fill(locus, leafScheme));
            holding.add("msItem", holding.part("msItem").elements().isEmpty() ? inWords() : loci);
        }
    }

    /** TEI wants more of an item than its leaves, unless they stand in a paragraph. */
    private P inWords() {
        P paragraph = new P();
        loci.forEach(locus -> Content.fill(paragraph, paragraph.elements().isEmpty() ? "" : ", ", locus));
        return paragraph;
    }
}
