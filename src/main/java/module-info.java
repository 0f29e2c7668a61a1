import org.jspecify.annotations.NullMarked;

/**
 * Archival correspondence in TEI XML: read it into a typed tree, edit and save it with nothing changed but the edit,
 * validate it, render it.
 *
 * <p>Start with {@code TeiReader}, {@code Letter}, {@code TeiWriter}, {@code Validator}, {@code HtmlRenderer} and
 * {@code TextRenderer}. The packages of element classes are open, so that they work in the {@code JAXBContext} of any
 * implementation.
 */
@NullMarked
module org.epistolary {
    requires transitive java.xml;
    requires transitive jakarta.xml.bind;
    requires com.ctc.wstx;
    requires org.codehaus.stax2;
    requires net.sf.saxon;
    requires org.xmlresolver.xmlresolver;
    requires jing;
    requires schxslt2;
    requires static transitive org.jspecify;
    requires static info.picocli;

    exports org.epistolary.corpus;
    exports org.epistolary.io;
    exports org.epistolary.model;
    exports org.epistolary.model.attribute;
    exports org.epistolary.model.build;
    exports org.epistolary.model.core;
    exports org.epistolary.model.header;
    exports org.epistolary.model.linking;
    exports org.epistolary.model.msdescription;
    exports org.epistolary.model.namesdates;
    exports org.epistolary.model.textstructure;
    exports org.epistolary.model.transcr;
    exports org.epistolary.model.tree;
    exports org.epistolary.model.value;
    exports org.epistolary.transform;
    exports org.epistolary.validation;
    exports org.epistolary.validation.finding;
    exports org.epistolary.validation.report;
    exports org.epistolary.validation.schema;

    opens org.epistolary.model.core;
    opens org.epistolary.model.header;
    opens org.epistolary.model.linking;
    opens org.epistolary.model.msdescription;
    opens org.epistolary.model.namesdates;
    opens org.epistolary.model.textstructure;
    opens org.epistolary.model.transcr;
    opens org.epistolary.model.tree;
    opens org.epistolary.cli to info.picocli;

    uses org.epistolary.model.tree.ElementFactory;
    provides org.epistolary.model.tree.ElementFactory with org.epistolary.io.internal.VocabularyFactory;
}
