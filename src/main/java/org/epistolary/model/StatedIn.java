package org.epistolary.model;

/**
 * A kind of place in which editions state what they know about a letter.
 *
 * <p>Which accessor of {@link Letter} looks into which of them, and in which order, is documented with each accessor.
 */
public enum StatedIn {
    /** An action of the correspondence: {@code correspDesc/correspAction}. */
    CORRESP_ACTION("correspDesc/correspAction"),
    /** The context of the correspondence: {@code correspDesc/correspContext}. */
    CORRESP_CONTEXT("correspDesc/correspContext"),
    /** The correspondence description itself, by an attribute: {@code correspDesc}. */
    CORRESP_DESC("correspDesc"),
    /** A note on the correspondence: {@code correspDesc/note}. */
    CORRESP_NOTE("correspDesc/note"),
    /** A person or body whose role is stated: {@code particDesc//person[@role]}. */
    PARTIC_DESC("particDesc//person[@role]"),
    /** How the text came to be: {@code profileDesc/creation}. */
    CREATION("profileDesc/creation"),
    /** A summary in the header: {@code profileDesc/abstract}. */
    ABSTRACT("profileDesc/abstract"),
    /** The languages of the text: {@code profileDesc/langUsage}. */
    LANG_USAGE("profileDesc/langUsage"),
    /** The classification of the text: {@code profileDesc/textClass}. */
    TEXT_CLASS("profileDesc/textClass"),
    /** A title in the header: {@code titleStmt/title}. */
    TITLE("titleStmt/title"),
    /** The author in the header: {@code titleStmt/author}. */
    AUTHOR("titleStmt/author"),
    /** A statement of responsibility in the header: {@code titleStmt}, {@code editionStmt}, {@code seriesStmt}. */
    RESP_STMT("fileDesc//respStmt"),
    /** Money behind the edition: {@code titleStmt/funder}. */
    FUNDER("titleStmt/funder"),
    /** Backing for the edition: {@code titleStmt/sponsor}. */
    SPONSOR("titleStmt/sponsor"),
    /** The publication of the file: {@code publicationStmt}. */
    PUBLICATION("publicationStmt"),
    /** A description of the object that carries the text: {@code sourceDesc//msDesc}. */
    MS_DESC("sourceDesc//msDesc"),
    /** Where and as what that object is kept: {@code msDesc/msIdentifier}. */
    MS_IDENTIFIER("msDesc/msIdentifier"),
    /** What is in it: {@code msDesc/msContents}. */
    MS_CONTENTS("msDesc/msContents"),
    /** What it looks like: {@code msDesc/physDesc}. */
    PHYS_DESC("msDesc/physDesc"),
    /** Where it comes from: {@code msDesc/history/origin}. */
    MS_ORIGIN("msDesc/history/origin"),
    /** One of several witnesses: {@code sourceDesc//witness}. */
    WITNESS("sourceDesc//witness"),
    /** A reference to the source: {@code sourceDesc//bibl}. */
    SOURCE_BIBL("sourceDesc//bibl"),
    /** An attribute of the root element: {@code TEI}. */
    TEI("TEI"),
    /** An attribute of the text: {@code text}. */
    TEXT("text"),
    /** A division of the text. */
    DIVISION("text//div"),
    /** A heading in the text. */
    HEAD("text//head"),
    /** An opener, or a division that is one by its type. */
    OPENER("text//opener"),
    /** A closer, or a division that is one by its type. */
    CLOSER("text//closer"),
    /** A dateline, or a division that is one by its type. */
    DATELINE("text//dateline"),
    /** A salutation or a greeting, or a division that is one by its type. */
    SALUTE("text//salute"),
    /** A signature, or a division that is one by its type. */
    SIGNED("text//signed"),
    /** A postscript. */
    POSTSCRIPT("text//postscript"),
    /** An address as part of the text. */
    ADDRESS("text//address"),
    /** A note in the text, marked by its type. */
    TEXT_NOTE("text//note"),
    /** A reference in the text, marked by its type. */
    TEXT_REF("text//ref"),
    /** A stretch of the text, marked by its type. */
    SEGMENT("text//seg"),
    /** A text inside the text. */
    FLOATING_TEXT("text//floatingText");

    private final String path;

    StatedIn(String path) {
        this.path = path;
    }

    /** The place in the short notation of the documentation: {@code correspDesc/correspAction}. */
    public String path() {
        return path;
    }

    /** The same as {@link #path()}. */
    @Override
    public String toString() {
        return path;
    }
}
