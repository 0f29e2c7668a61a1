package org.epistolary.io;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.XMLStreamReader2;
import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.tree.DoctypeNode;
import org.epistolary.model.tree.Entities;
import org.epistolary.model.tree.SourceText;

/** The entities of one document while it is read: what it declares, and whether what it refers to can be accepted. */
final class DocumentEntities {

    private final SourceText source;
    private final ReadLimits limits;
    private final boolean inAttributes;
    private Entities declared = Entities.NONE;
    private boolean undeclaredAllowed;
    private long referenced;

    DocumentEntities(SourceText source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
        this.inAttributes = AttributeReferences.mayBeIn(source.markup());
    }

    /** What is declared. */
    Entities declared() {
        return declared;
    }

    /** Whether a DOCTYPE was met. */
    boolean areDeclared() {
        return declared != Entities.NONE;
    }

    /** Whether start tags have to be looked at with {@link #checkAttributes}. */
    boolean mayBeInAttributes() {
        return inAttributes;
    }

    /** Reads the DOCTYPE a parser stands at. */
    DoctypeNode.Declared doctype(XMLStreamReader2 reader, int start) throws XMLStreamException, TeiParseException {
        if (!(boolean) reader.getProperty(XMLInputFactory.SUPPORT_DTD)) {
            throw refuse(Reason.DOCTYPE, start, ParseProblem.DOCTYPE);
        }
        DoctypeNode.Declared doctype = Subset.read(reader.getDTDInfo());
        declared = doctype.entities();
        undeclaredAllowed = doctype.systemId() != null || Subset.hasParameterReferences(reader.getDTDInfo());
        return doctype;
    }

    /** Checks a reference that stands in text. */
    void checkReference(String name, int start) throws TeiParseException {
        if (declared.isEndless(name)) {
            throw refuse(Reason.LIMIT, start, "The entity &" + name + "; contains itself or grows to more than "
                    + Entities.LONGEST_VALUE + " characters; the file was refused.");
        }
        referenced += declared.value(name).map(String::length).orElse(0);
        if (referenced > limits.entityLength()) {
            throw limits.entitiesTooLong(source.name(), source.position(start));
        }
        if (!undeclaredAllowed && !declared.isDeclared(name)) {
            throw undeclared(name, start);
        }
    }

    /** Checks the references in the attributes of a start tag. */
    void checkAttributes(int start, int end) throws TeiParseException {
        String undeclared = AttributeReferences.undeclared(StartTag.scan(source.slice(start, end)),
                name -> declared.declaration(name).isPresent()).orElse(null);
        if (undeclared != null) {
            throw undeclared(undeclared, source.text().indexOf("&" + undeclared + ";", start));
        }
    }

    private TeiParseException undeclared(String name, int offset) {
        return refuse(Reason.NOT_WELL_FORMED, offset, ParseProblem.undeclared(name));
    }

    private TeiParseException refuse(Reason reason, int offset, String problem) {
        return new TeiParseException(reason, source.name(), source.position(offset), problem);
    }
}
