package org.epistolary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.epistolary.model.core.Date;
import org.epistolary.model.core.Idno;
import org.epistolary.model.core.Resp;
import org.epistolary.model.core.RespStmt;
import org.epistolary.model.header.Availability;
import org.epistolary.model.header.PublicationStmt;
import org.epistolary.model.header.TeiHeader;
import org.epistolary.model.header.TitleStmt;
import org.epistolary.model.tree.TeiElement;

/** Who made and published the file. */
final class LetterEdition {

    private static final Set<String> STATEMENTS = Set.of("titleStmt", "editionStmt", "seriesStmt");
    private static final Set<String> UPLOADED = Set.of("uploaded", "upload", "online");
    private static final Set<String> RECORD = Set.of("record", "recordid", "recordnumber", "recordidentifier");

    private final LetterScope scope;

    LetterEdition(LetterScope scope) {
        this.scope = scope;
    }

    /** author, editor, principal and respStmt of titleStmt, editionStmt and seriesStmt, in document order. */
    List<Responsibility> responsibilities() {
        return scope.nearest(h -> LetterScope.fileDescs(h).flatMap(f -> f.elements().stream())
                .filter(e -> STATEMENTS.contains(e.localName())).flatMap(e -> e.elements().stream())
                .flatMap(LetterEdition::responsibilities).toList());
    }

    /** Those with a MARC relator code. */
    List<Agent> agents(String relator) {
        return responsibilities().stream().filter(r -> r.relator().filter(relator::equals).isPresent())
                .flatMap(r -> r.agents().stream()).toList();
    }

    List<Agent> funders() {
        return scope.nearest(h -> titleStmts(h).flatMap(t -> t.elements().stream())
                .flatMap(e -> e.is("funder") ? Agent.in(e, StatedIn.FUNDER).stream()
                        : e.is("sponsor") ? Agent.in(e, StatedIn.SPONSOR).stream() : Stream.empty()).toList());
    }

    /** publisher, then authority, then distributor. */
    Optional<Agent> publisher() {
        return Stream.of("publisher", "authority", "distributor")
                .map(name -> scope.nearest(h -> publicationStmts(h).flatMap(p -> p.elements(name).stream()).toList()))
                .flatMap(List::stream).flatMap(e -> Agent.in(e, StatedIn.PUBLICATION).stream()).findFirst();
    }

    Optional<Rights> rights() {
        return scope.nearest(h -> publicationStmts(h).flatMap(p -> p.elements(Availability.class).stream()).toList())
                .stream().findFirst().map(Rights::new);
    }

    /** idno in publicationStmt, also inside its paragraphs; those of a collection do not identify the letter. */
    List<LetterNumber> identifiers() {
        return !scope.isWhole() ? List.of() : scope.header().stream().flatMap(LetterEdition::publicationStmts)
                .flatMap(p -> p.descendants(Idno.class)).map(e -> new LetterNumber(e, StatedIn.PUBLICATION))
                .filter(n -> !n.value().isEmpty()).toList();
    }

    Optional<LetterNumber> recordId() {
        return identifiers().stream().filter(n -> Words.isOneOf(RECORD, n.type()))
                .findFirst();
    }

    Optional<LetterDate> uploadDate() {
        return dates().filter(d -> Words.isOneOf(UPLOADED, d.type())).findFirst();
    }

    /** The first date of publication that is not one of upload. */
    Optional<LetterDate> publicationDate() {
        return dates().filter(d -> d.type().map(Words::key).filter(UPLOADED::contains).isEmpty()).findFirst();
    }

    private Stream<LetterDate> dates() {
        return scope.nearest(h -> publicationStmts(h).flatMap(p -> p.elements(Date.class).stream()).toList()).stream()
                .map(d -> new LetterDate(d, StatedIn.PUBLICATION));
    }

    private static Stream<Responsibility> responsibilities(TeiElement e) {
        if (e instanceof RespStmt stmt) {
            List<Responsibility> found = new ArrayList<>();
            for (Resp resp : stmt.resps()) {
                found.add(new Responsibility(stmt, resp, StatedIn.RESP_STMT));
            }
            return found.stream();
        }
        return switch (e.localName()) {
            case "author" -> Stream.of(new Responsibility(e, null, StatedIn.AUTHOR));
            case "editor", "principal" -> Stream.of(new Responsibility(e, null, StatedIn.RESP_STMT));
            default -> Stream.empty();
        };
    }

    private static Stream<TitleStmt> titleStmts(TeiHeader header) {
        return LetterScope.fileDescs(header).flatMap(f -> f.elements(TitleStmt.class).stream());
    }

    private static Stream<PublicationStmt> publicationStmts(TeiHeader header) {
        return LetterScope.fileDescs(header).flatMap(f -> f.elements(PublicationStmt.class).stream());
    }
}
