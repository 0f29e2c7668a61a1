package org.epistolary.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javax.xml.namespace.QName;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.core.Abbr;
import org.epistolary.model.core.Add;
import org.epistolary.model.core.AddrLine;
import org.epistolary.model.core.Address;
import org.epistolary.model.core.Author;
import org.epistolary.model.core.Bibl;
import org.epistolary.model.core.BiblScope;
import org.epistolary.model.core.BiblStruct;
import org.epistolary.model.core.Cb;
import org.epistolary.model.core.Choice;
import org.epistolary.model.core.Corr;
import org.epistolary.model.core.Date;
import org.epistolary.model.core.Del;
import org.epistolary.model.core.Desc;
import org.epistolary.model.core.Editor;
import org.epistolary.model.core.Email;
import org.epistolary.model.core.Expan;
import org.epistolary.model.core.Extent;
import org.epistolary.model.core.Foreign;
import org.epistolary.model.core.Gap;
import org.epistolary.model.core.Gloss;
import org.epistolary.model.core.Graphic;
import org.epistolary.model.core.Head;
import org.epistolary.model.core.Hi;
import org.epistolary.model.core.Idno;
import org.epistolary.model.core.Imprint;
import org.epistolary.model.core.Index;
import org.epistolary.model.core.Item;
import org.epistolary.model.core.L;
import org.epistolary.model.core.Label;
import org.epistolary.model.core.Lb;
import org.epistolary.model.core.Lg;
import org.epistolary.model.core.ListBibl;
import org.epistolary.model.core.Measure;
import org.epistolary.model.core.Milestone;
import org.epistolary.model.core.Monogr;
import org.epistolary.model.core.Name;
import org.epistolary.model.core.Note;
import org.epistolary.model.core.Num;
import org.epistolary.model.core.Orig;
import org.epistolary.model.core.P;
import org.epistolary.model.core.Pb;
import org.epistolary.model.core.PostCode;
import org.epistolary.model.core.Ptr;
import org.epistolary.model.core.PubPlace;
import org.epistolary.model.core.Publisher;
import org.epistolary.model.core.Q;
import org.epistolary.model.core.Quote;
import org.epistolary.model.core.Ref;
import org.epistolary.model.core.Reg;
import org.epistolary.model.core.RelatedItem;
import org.epistolary.model.core.Resp;
import org.epistolary.model.core.RespStmt;
import org.epistolary.model.core.Rs;
import org.epistolary.model.core.Sic;
import org.epistolary.model.core.Street;
import org.epistolary.model.core.TeiList;
import org.epistolary.model.core.Term;
import org.epistolary.model.core.TextLang;
import org.epistolary.model.core.Time;
import org.epistolary.model.core.Title;
import org.epistolary.model.core.Unclear;
import org.epistolary.model.header.Abstract;
import org.epistolary.model.header.Authority;
import org.epistolary.model.header.Availability;
import org.epistolary.model.header.CatDesc;
import org.epistolary.model.header.CatRef;
import org.epistolary.model.header.Category;
import org.epistolary.model.header.Change;
import org.epistolary.model.header.ClassDecl;
import org.epistolary.model.header.Correction;
import org.epistolary.model.header.CorrespAction;
import org.epistolary.model.header.CorrespContext;
import org.epistolary.model.header.CorrespDesc;
import org.epistolary.model.header.Creation;
import org.epistolary.model.header.Distributor;
import org.epistolary.model.header.Edition;
import org.epistolary.model.header.EditionStmt;
import org.epistolary.model.header.EditorialDecl;
import org.epistolary.model.header.EncodingDesc;
import org.epistolary.model.header.FileDesc;
import org.epistolary.model.header.Funder;
import org.epistolary.model.header.Hyphenation;
import org.epistolary.model.header.Keywords;
import org.epistolary.model.header.LangUsage;
import org.epistolary.model.header.Language;
import org.epistolary.model.header.Licence;
import org.epistolary.model.header.Normalization;
import org.epistolary.model.header.NotesStmt;
import org.epistolary.model.header.ParticDesc;
import org.epistolary.model.header.Principal;
import org.epistolary.model.header.ProfileDesc;
import org.epistolary.model.header.ProjectDesc;
import org.epistolary.model.header.PublicationStmt;
import org.epistolary.model.header.RefsDecl;
import org.epistolary.model.header.RevisionDesc;
import org.epistolary.model.header.SeriesStmt;
import org.epistolary.model.header.SourceDesc;
import org.epistolary.model.header.Sponsor;
import org.epistolary.model.header.Taxonomy;
import org.epistolary.model.header.TeiHeader;
import org.epistolary.model.header.TextClass;
import org.epistolary.model.header.TitleStmt;
import org.epistolary.model.linking.Ab;
import org.epistolary.model.linking.Anchor;
import org.epistolary.model.linking.Interp;
import org.epistolary.model.linking.InterpGrp;
import org.epistolary.model.linking.Seg;
import org.epistolary.model.linking.StandOff;
import org.epistolary.model.msdescription.AccMat;
import org.epistolary.model.msdescription.Acquisition;
import org.epistolary.model.msdescription.Additional;
import org.epistolary.model.msdescription.Additions;
import org.epistolary.model.msdescription.AltIdentifier;
import org.epistolary.model.msdescription.Collection;
import org.epistolary.model.msdescription.Condition;
import org.epistolary.model.msdescription.Dimensions;
import org.epistolary.model.msdescription.Foliation;
import org.epistolary.model.msdescription.HandDesc;
import org.epistolary.model.msdescription.HandNote;
import org.epistolary.model.msdescription.Height;
import org.epistolary.model.msdescription.History;
import org.epistolary.model.msdescription.Incident;
import org.epistolary.model.msdescription.Institution;
import org.epistolary.model.msdescription.ListWit;
import org.epistolary.model.msdescription.Locus;
import org.epistolary.model.msdescription.Material;
import org.epistolary.model.msdescription.MsContents;
import org.epistolary.model.msdescription.MsDesc;
import org.epistolary.model.msdescription.MsIdentifier;
import org.epistolary.model.msdescription.MsItem;
import org.epistolary.model.msdescription.ObjectDesc;
import org.epistolary.model.msdescription.ObjectType;
import org.epistolary.model.msdescription.OrigDate;
import org.epistolary.model.msdescription.OrigPlace;
import org.epistolary.model.msdescription.Origin;
import org.epistolary.model.msdescription.PhysDesc;
import org.epistolary.model.msdescription.Provenance;
import org.epistolary.model.msdescription.Repository;
import org.epistolary.model.msdescription.Stamp;
import org.epistolary.model.msdescription.Summary;
import org.epistolary.model.msdescription.Support;
import org.epistolary.model.msdescription.SupportDesc;
import org.epistolary.model.msdescription.TypeDesc;
import org.epistolary.model.msdescription.Width;
import org.epistolary.model.msdescription.Witness;
import org.epistolary.model.namesdates.AddName;
import org.epistolary.model.namesdates.Affiliation;
import org.epistolary.model.namesdates.Birth;
import org.epistolary.model.namesdates.Country;
import org.epistolary.model.namesdates.Death;
import org.epistolary.model.namesdates.Forename;
import org.epistolary.model.namesdates.GenName;
import org.epistolary.model.namesdates.Geo;
import org.epistolary.model.namesdates.GeogName;
import org.epistolary.model.namesdates.ListOrg;
import org.epistolary.model.namesdates.ListPerson;
import org.epistolary.model.namesdates.ListPlace;
import org.epistolary.model.namesdates.Location;
import org.epistolary.model.namesdates.NameLink;
import org.epistolary.model.namesdates.Occupation;
import org.epistolary.model.namesdates.Org;
import org.epistolary.model.namesdates.OrgName;
import org.epistolary.model.namesdates.PersName;
import org.epistolary.model.namesdates.Person;
import org.epistolary.model.namesdates.Place;
import org.epistolary.model.namesdates.PlaceName;
import org.epistolary.model.namesdates.Region;
import org.epistolary.model.namesdates.RoleName;
import org.epistolary.model.namesdates.Settlement;
import org.epistolary.model.namesdates.Sex;
import org.epistolary.model.namesdates.Surname;
import org.epistolary.model.textstructure.Back;
import org.epistolary.model.textstructure.Body;
import org.epistolary.model.textstructure.Byline;
import org.epistolary.model.textstructure.Cell;
import org.epistolary.model.textstructure.Closer;
import org.epistolary.model.textstructure.Dateline;
import org.epistolary.model.textstructure.Div;
import org.epistolary.model.textstructure.DocDate;
import org.epistolary.model.textstructure.Figure;
import org.epistolary.model.textstructure.FloatingText;
import org.epistolary.model.textstructure.Front;
import org.epistolary.model.textstructure.Group;
import org.epistolary.model.textstructure.Opener;
import org.epistolary.model.textstructure.Postscript;
import org.epistolary.model.textstructure.Row;
import org.epistolary.model.textstructure.Salute;
import org.epistolary.model.textstructure.Signed;
import org.epistolary.model.textstructure.Table;
import org.epistolary.model.textstructure.Tei;
import org.epistolary.model.textstructure.TeiCorpus;
import org.epistolary.model.textstructure.Text;
import org.epistolary.model.textstructure.Trailer;
import org.epistolary.model.transcr.AddSpan;
import org.epistolary.model.transcr.Am;
import org.epistolary.model.transcr.Damage;
import org.epistolary.model.transcr.DelSpan;
import org.epistolary.model.transcr.Ex;
import org.epistolary.model.transcr.Facsimile;
import org.epistolary.model.transcr.Fw;
import org.epistolary.model.transcr.HandShift;
import org.epistolary.model.transcr.Metamark;
import org.epistolary.model.transcr.Space;
import org.epistolary.model.transcr.Subst;
import org.epistolary.model.transcr.Supplied;
import org.epistolary.model.transcr.Surface;
import org.epistolary.model.tree.GenericElement;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.TeiElement;

/**
 * The elements that have a class of their own. Their names are read from the annotations of the classes; every other
 * element is a {@link GenericElement}.
 */
public final class TeiVocabulary {

    private static final List<Class<? extends TeiElement>> CLASSES = List.of(
            // core
            Abbr.class, Add.class, AddrLine.class, Address.class, Author.class, Bibl.class, BiblScope.class,
            BiblStruct.class, Cb.class, Choice.class, Corr.class, Date.class, Del.class, Desc.class, Editor.class,
            Email.class, Expan.class, Extent.class, Foreign.class, Gap.class, Gloss.class, Graphic.class,
            Head.class, Hi.class, Idno.class, Imprint.class, Index.class, Item.class, L.class, Label.class,
            Lb.class, Lg.class, ListBibl.class, Measure.class, Milestone.class, Monogr.class, Name.class,
            Note.class, Num.class, Orig.class, P.class, Pb.class, PostCode.class, Ptr.class, PubPlace.class,
            Publisher.class, Q.class, Quote.class, Ref.class, Reg.class, RelatedItem.class, Resp.class,
            RespStmt.class, Rs.class, Sic.class, Street.class, TeiList.class, Term.class, TextLang.class,
            Time.class, Title.class, Unclear.class,
            // namesdates
            AddName.class, Affiliation.class, Birth.class, Country.class, Death.class, Forename.class,
            GenName.class, Geo.class, GeogName.class, ListOrg.class, ListPerson.class, ListPlace.class,
            Location.class, NameLink.class, Occupation.class, Org.class, OrgName.class, PersName.class,
            Person.class, Place.class, PlaceName.class, Region.class, RoleName.class, Settlement.class, Sex.class,
            Surname.class,
            // transcr
            AddSpan.class, Am.class, Damage.class, DelSpan.class, Ex.class, Facsimile.class, Fw.class,
            HandShift.class, Metamark.class, Space.class, Subst.class, Supplied.class, Surface.class,
            // linking
            Ab.class, Anchor.class, Interp.class, InterpGrp.class, Seg.class, StandOff.class,
            // msdescription
            AccMat.class, Acquisition.class, Additional.class, Additions.class, AltIdentifier.class,
            Collection.class, Condition.class, Dimensions.class, Foliation.class, HandDesc.class, HandNote.class,
            Height.class, History.class, Incident.class, Institution.class, ListWit.class, Locus.class,
            Material.class, MsContents.class, MsDesc.class, MsIdentifier.class, MsItem.class, ObjectDesc.class,
            ObjectType.class, OrigDate.class, OrigPlace.class, Origin.class, PhysDesc.class, Provenance.class,
            Repository.class, Stamp.class, Summary.class, Support.class, SupportDesc.class, TypeDesc.class,
            Width.class, Witness.class,
            // header
            Abstract.class, Authority.class, Availability.class, CatDesc.class, CatRef.class, Category.class,
            Change.class, ClassDecl.class, Correction.class, CorrespAction.class, CorrespContext.class,
            CorrespDesc.class, Creation.class, Distributor.class, Edition.class, EditionStmt.class,
            EditorialDecl.class, EncodingDesc.class, FileDesc.class, Funder.class, Hyphenation.class,
            Keywords.class, LangUsage.class, Language.class, Licence.class, Normalization.class, NotesStmt.class,
            ParticDesc.class, Principal.class, ProfileDesc.class, ProjectDesc.class, PublicationStmt.class,
            RefsDecl.class, RevisionDesc.class, SeriesStmt.class, SourceDesc.class, Sponsor.class, Taxonomy.class,
            TeiHeader.class, TextClass.class, TitleStmt.class,
            // textstructure
            Back.class, Body.class, Byline.class, Cell.class, Closer.class, Dateline.class, Div.class,
            DocDate.class, Figure.class, FloatingText.class, Front.class, Group.class, Opener.class,
            Postscript.class, Row.class, Salute.class, Signed.class, Table.class, Tei.class, TeiCorpus.class,
            Text.class, Trailer.class);

    private static final Map<String, Class<? extends TeiElement>> BY_NAME = CLASSES.stream()
            .collect(Collectors.toMap(type -> type.getAnnotation(XmlRootElement.class).name(), Function.identity()));

    private TeiVocabulary() {
    }

    /**
     * The element classes, in the order of the Guidelines' modules: what a {@code JAXBContext} is made of, beside
     * classes of your own.
     */
    public static List<Class<? extends TeiElement>> classes() {
        return CLASSES;
    }

    /** A new element of the class that stands for a name, or a {@link GenericElement} when there is none. */
    public static TeiElement create(QName name) {
        return maker(name).get();
    }

    /** Makes elements of one name, as {@link #create} does; to be kept where there are many to make. */
    public static Supplier<TeiElement> maker(QName name) {
        Class<? extends TeiElement> type =
                name.getNamespaceURI().equals(Names.TEI) ? BY_NAME.get(name.getLocalPart()) : null;
        return type == null ? () -> new GenericElement(name) : ElementMakers.of(type);
    }
}
