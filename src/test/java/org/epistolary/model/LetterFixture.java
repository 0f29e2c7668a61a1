package org.epistolary.model;

import java.io.UncheckedIOException;

import org.epistolary.io.TeiParseException;
import org.epistolary.io.TeiReader;

/** Small documents for the tests of {@link Letter}: only what a test is about, the rest as short as it can be. */
final class LetterFixture {

    private LetterFixture() {
    }

    /** A document with this in its TEI element. */
    static TeiDocument document(String content) {
        return read("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">" + content + "</TEI>");
    }

    static TeiDocument read(String xml) {
        try {
            return TeiReader.create().read(xml, "fixture.xml");
        } catch (TeiParseException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A letter with this in its profileDesc. */
    static Letter profile(String profile) {
        return document("<teiHeader><profileDesc>" + profile + "</profileDesc></teiHeader>").letter();
    }

    /** A letter with this in its correspDesc. */
    static Letter correspDesc(String actions) {
        return profile("<correspDesc>" + actions + "</correspDesc>");
    }

    /** A letter with this in its titleStmt. */
    static Letter titleStmt(String titles) {
        return document("<teiHeader><fileDesc><titleStmt>" + titles + "</titleStmt></fileDesc></teiHeader>").letter();
    }

    /** A letter with this in its publicationStmt. */
    static Letter publicationStmt(String publication) {
        return document("<teiHeader><fileDesc><publicationStmt>" + publication
                + "</publicationStmt></fileDesc></teiHeader>").letter();
    }

    /** A letter with this in its sourceDesc. */
    static Letter sourceDesc(String source) {
        return document("<teiHeader><fileDesc><sourceDesc>" + source + "</sourceDesc></fileDesc></teiHeader>").letter();
    }

    /** A letter with an empty header and this in its text. */
    static Letter text(String text) {
        return document("<teiHeader/><text>" + text + "</text>").letter();
    }

    /** A letter with this in its body. */
    static Letter body(String body) {
        return text("<body>" + body + "</body>");
    }
}
