package org.epistolary.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.epistolary.model.tree.Position;

/**
 * The characters of a file too large to keep. The first reading, from end to end, notes now and then how many bytes,
 * characters and lines have gone by; after it any stretch can be read on its own, by several threads at a time.
 *
 * <p>Encodings whose bytes mean different things after an escape are read from the top for each stretch.
 */
final class LargeText implements Closeable {

    private static final int STEP = 8_192;
    private static final int KEPT_BLOCKS = 32;
    private static final int BEGINNING = 4_096;
    private static final Set<String> WITHOUT_STATE = Set.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE",
            "GBK", "GB18030", "GB2312", "Big5", "EUC-JP", "EUC-KR", "Shift_JIS", "windows-31j");

    private final String name;
    private final FileChannel channel;
    private final Encoding encoding;
    private final boolean stateless;
    private long[] charsAt = new long[64];
    private long[] bytesAt = new long[64];
    private LineCount[] linesAt = new LineCount[64];
    private final Map<Integer, String> blocks = new LinkedHashMap<>(32, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > KEPT_BLOCKS;
        }
    };
    private int marks;
    private long length;

    LargeText(Path file) throws IOException {
        this.name = file.toString();
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            ByteBuffer beginning = ByteBuffer.allocate(BEGINNING);
            while (beginning.hasRemaining() && channel.read(beginning, beginning.position()) > 0) {
                // until there are enough of them
            }
            this.encoding = Encoding.of(name, Arrays.copyOf(beginning.array(), beginning.position()));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        this.stateless = WITHOUT_STATE.contains(encoding.charset().name()) || encoding.charset().canEncode()
                && encoding.charset().newEncoder().maxBytesPerChar() == 1.0f;
    }

    String name() {
        return name;
    }

    Encoding encoding() {
        return encoding;
    }

    /** How many characters there are, once they were read. */
    long length() {
        return length;
    }

    /** How many bytes there are now. */
    long bytes() throws IOException {
        return channel.size();
    }

    /** The first reading. What is no character of the encoding, or of XML, is refused with its place. */
    Reader reader() {
        return new FirstReading();
    }

    /** The characters between two offsets. */
    String read(long from, long to) throws IOException {
        StringBuilder out = new StringBuilder((int) (to - from));
        if (!stateless) {
            decode(0, from, to, out);
            return out.toString();
        }
        for (int mark = markBefore(from); mark < marks && charsAt[mark] < to; mark++) {
            String block = block(mark);
            out.append(block, (int) Math.max(0, from - charsAt[mark]),
                    (int) Math.min(block.length(), to - charsAt[mark]));
        }
        return out.toString();
    }

    /** What is between two marks; neighbouring letters, and the headers over them, ask for the same again and again. */
    private String block(int mark) throws IOException {
        synchronized (blocks) {
            String known = blocks.get(mark);
            if (known != null) {
                return known;
            }
        }
        StringBuilder out = new StringBuilder(STEP);
        decode(mark, charsAt[mark], mark + 1 < marks ? charsAt[mark + 1] : length, out);
        String block = out.toString();
        synchronized (blocks) {
            blocks.put(mark, block);
        }
        return block;
    }

    private void decode(int mark, long from, long to, StringBuilder out) throws IOException {
        Cursor cursor = new Cursor(bytesAt[mark]);
        CharBuffer buffer = CharBuffer.allocate(STEP);
        long at = charsAt[mark];
        while (at < to) {
            buffer.clear();
            if (!cursor.fill(buffer)) {
                throw new IOException(name + ": The file was changed while it was read; read it again.");
            }
            buffer.flip();
            int skip = (int) Math.min(buffer.length(), Math.max(0, from - at));
            int end = (int) Math.min(buffer.length(), to - at);
            out.append(buffer, skip, Math.max(skip, end));
            at += buffer.length();
        }
    }

    /** Line and column of an offset. */
    Position position(long offset) throws IOException {
        int mark = markBefore(offset);
        LineCount count = linesAt[mark].copy();
        String between = read(charsAt[mark], Math.min(length, offset + 1));
        int last = (int) (offset - charsAt[mark]);
        for (int i = 0; i < last; i++) {
            count.next(between.charAt(i), charsAt[mark] + i);
        }
        return count.position(last < between.length() ? between.charAt(last) : ' ', offset);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private int markBefore(long offset) {
        int found = Arrays.binarySearch(charsAt, 0, marks, offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    private void note(long chars, long bytes, LineCount lines) {
        if (marks == charsAt.length) {
            charsAt = Arrays.copyOf(charsAt, 2 * marks);
            bytesAt = Arrays.copyOf(bytesAt, 2 * marks);
            linesAt = Arrays.copyOf(linesAt, 2 * marks);
        }
        charsAt[marks] = chars;
        bytesAt[marks] = bytes;
        linesAt[marks++] = lines.copy();
    }

    /** Decodes from one place on. */
    private final class Cursor {

        private final CharsetDecoder decoder = SourceDecoder.strict(encoding.charset());
        private final ByteBuffer in = ByteBuffer.allocate(2 * STEP).limit(0);
        private long readTo;
        private boolean ended;
        private boolean flushing;

        Cursor(long from) {
            this.readTo = from;
        }

        /** How many bytes of the file were used. */
        long used() {
            return readTo - in.remaining();
        }

        /** Adds characters to a buffer; false when there are none left. */
        boolean fill(CharBuffer out) throws IOException {
            int before = out.position();
            while (true) {
                CoderResult result = flushing ? decoder.flush(out) : decoder.decode(in, out, ended);
                if (result.isError()) {
                    throw new WrongBytes(SourceDecoder.stopped(in, result));
                }
                if (result.isOverflow() || flushing) {
                    return out.position() > before;
                }
                if (ended) {
                    flushing = true;
                } else {
                    more();
                }
            }
        }

        private void more() throws IOException {
            in.compact();
            int read = channel.read(in, readTo);
            ended = read < 0;
            readTo += Math.max(0, read);
            in.flip();
        }
    }

    /** Bytes that are not in the encoding, met while characters before them may be waiting still. */
    private static final class WrongBytes extends IOException {

        private static final long serialVersionUID = 1L;
        private final byte[] values;

        WrongBytes(byte[] values) {
            this.values = values;
        }
    }

    private final class FirstReading extends Reader {

        private final Cursor cursor = new Cursor(encoding.mark().length);
        private final CharBuffer buffer = CharBuffer.allocate(STEP).limit(0);
        private final LineCount lines = new LineCount();

        FirstReading() {
            note(0, encoding.mark().length, lines);
        }

        @Override
        public int read(char[] target, int offset, int count) throws IOException {
            if (!buffer.hasRemaining() && !advance()) {
                return -1;
            }
            int given = Math.min(count, buffer.remaining());
            buffer.get(target, offset, given);
            return given;
        }

        private boolean advance() throws IOException {
            if (stateless && length > 0) {
                note(length, cursor.used(), lines);
            }
            buffer.clear();
            boolean any;
            try {
                any = cursor.fill(buffer);
            } catch (WrongBytes e) {
                count();
                throw SourceDecoder.wrongBytes(name, encoding.charset(), lines.position(' ', length), e.values);
            }
            count();
            return any;
        }

        private void count() throws TeiParseException {
            buffer.flip();
            for (int i = 0; i < buffer.length(); i++) {
                char c = buffer.charAt(i);
                if (SourceDecoder.isNoncharacter(c)) {
                    throw SourceDecoder.noncharacter(name, lines.position(c, length), c);
                }
                lines.next(c, length++);
            }
        }

        @Override
        public void close() {
            // the text outlives its first reading
        }
    }
}
