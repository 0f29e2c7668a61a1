package org.epistolary.io;

import org.epistolary.model.Letter;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.Position;

/**
 * One letter of a file that is read letter by letter.
 *
 * @param index its place among the letters of the file, from 0
 * @param letter the letter, which gives the answers that {@link TeiDocument#letters()} of the whole file would give
 * @param document the letter as a document of its own, in the characters of the file: its text, the headers that govern
 *     it, the entries it points to, and the tags around these. Places in it are places in the file. It belongs to no
 *     file; save it to one of its own
 * @param position where the letter begins in the file: its {@code TEI}, {@code text} or {@code div}, or the
 *     {@code correspDesc} of a letter that has no text of its own
 * @param start the same as an offset in characters, not counting a byte order mark
 * @param end the offset behind it
 */
public record WalkedLetter(int index, Letter letter, TeiDocument document, Position position, long start, long end) {
}
