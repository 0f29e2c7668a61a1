package org.epistolary.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.epistolary.model.TeiDocument;

/**
 * The letters of one file, read one at a time, so that a volume of any size needs no more memory than its largest
 * letter with the headers over it, and some hundred bytes for each letter.
 *
 * <p>The letters, their order and their answers are those of {@link TeiDocument#letters()}. Opening goes through the
 * whole file once, finds them and reports what is not well-formed, wherever it is. Each letter is then read when it is
 * asked for. The file is kept open until {@link #close()} and has to stay as it is.
 *
 * <pre>{@code
 * try (LetterWalk letters = TeiReader.create().letters(Path.of("volume.xml"))) {
 *     for (WalkedLetter walked : letters) {
 *         System.out.println(walked.position() + " " + walked.letter().senders());
 *     }
 * }
 * }</pre>
 *
 * <p>Safe to share between threads; each letter belongs to the thread that works with it.
 */
public final class LetterWalk implements Iterable<WalkedLetter>, Closeable {

    private final Path file;
    private final TreeParser parser;
    private final ReadLimits limits;
    private final LargeText text;
    private final LetterSurvey survey;
    private final FileTime modified;
    private final long bytes;

    LetterWalk(Path file, TreeParser parser, ReadLimits limits) throws IOException {
        this.file = file;
        this.parser = parser;
        this.limits = limits;
        this.modified = Files.getLastModifiedTime(file);
        this.text = new LargeText(file);
        this.survey = new LetterSurvey(text, limits);
        try {
            this.bytes = text.bytes();
            survey.run(parser);
        } catch (IOException | RuntimeException | Error e) {
            text.close();
            throw e;
        }
    }

    /** How many letters there are; 0 when the file has no {@code <TEI>}. */
    public int size() {
        return survey.letters().size();
    }

    /**
     * Reads one of the letters, each time anew.
     *
     * @param index its place among them, from 0
     * @throws IndexOutOfBoundsException when there is none
     * @throws TeiParseException when the letter is larger than the reader accepts
     * @throws IOException when the file cannot be read, was changed since this was opened, or when this was closed
     */
    public WalkedLetter get(int index) throws IOException {
        LetterSurvey.Found found = survey.letters().get(index);
        checkUnchanged();
        return new LetterReading(text, survey, parser, limits).read(index, found);
    }

    private void checkUnchanged() throws IOException {
        if (text.bytes() != bytes || !Files.getLastModifiedTime(file).equals(modified)) {
            throw new IOException(file + ": The file was changed while its letters were read; read it again.");
        }
    }

    /**
     * Goes through the letters in document order.
     *
     * @return an iterator that throws {@link UncheckedIOException} where {@link #get} would throw an IOException
     */
    @Override
    public Iterator<WalkedLetter> iterator() {
        return stream().iterator();
    }

    /**
     * The letters in document order; may be made parallel.
     *
     * @return a stream that throws {@link UncheckedIOException} where {@link #get} would throw an IOException
     */
    public Stream<WalkedLetter> stream() {
        return IntStream.range(0, size()).mapToObj(index -> {
            try {
                return get(index);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Closes the file. Letters that were read stay as they are. */
    @Override
    public void close() throws IOException {
        text.close();
    }
}
