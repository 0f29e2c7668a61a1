package org.epistolary.model.value;

/** What a {@link Level} of an archive's arrangement is called there. */
public enum LevelKind {
    /** Фонд: the records of one body or person, in archives of the Soviet and Russian tradition. */
    FOND,
    /** Опись: an inventory within a fond. */
    OPIS,
    /** Дело: a file within an opis. */
    DELO,
    /** Единица хранения: a storage unit, what manuscript departments have instead of a delo. */
    STORAGE_UNIT,
    /** A series, with its department where that is written before it: {@code FO 371}. */
    SERIES,
    /** A piece of a series: {@code 84100}. */
    PIECE,
    /** A record group. */
    RECORD_GROUP,
    /** An entry of a record group. */
    ENTRY,
    /** A box; картон in a fond. */
    BOX,
    /** A folder; папка in a fond. */
    FOLDER,
    /** A file that is called so. */
    FILE,
    /** A named collection or somebody's papers, with the word that says so: {@code Nachlass Thun}. */
    COLLECTION,
    /** Whatever else tells where the document is, as written. */
    SHELFMARK
}
