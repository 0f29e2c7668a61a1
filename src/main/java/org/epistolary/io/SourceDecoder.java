package org.epistolary.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes or characters into a source text. Refuses bytes that are not in the encoding of the file, and U+FFFE and
 * U+FFFF, which are no characters of XML but which Woodstox lets by.
 */
final class SourceDecoder {

    private static final char FFFE = '\uFFFE';
    private static final char FFFF = '\uFFFF';

    private SourceDecoder() {
    }

    /** Bytes in UTF-8 are decoded while they are parsed; {@link #check} says what is wrong when that fails. */
    static SourceText decode(String name, @Nullable Path path, byte[] bytes) throws TeiParseException {
        return source(name, bytes).path(path).build();
    }

    /** The beginning of a file, which ends between two characters. */
    static SourceText decodeBeginning(String name, @Nullable Path path, byte[] bytes) throws TeiParseException {
        return source(name, bytes).path(path).partial().build();
    }

    private static SourceText.Builder source(String name, byte[] bytes) throws TeiParseException {
        Encoding encoding = Encoding.of(name, bytes);
        SourceText.Builder source = encoding.charset() == StandardCharsets.UTF_8 ? SourceText.ofUtf8(name, bytes)
                : SourceText.of(name, strictly(name, bytes, encoding), encoding.charset()).bytes(bytes);
        return source.byteOrderMark(encoding.mark());
    }

    /**
     * Checks the characters of a text that could not be read.
     *
     * @throws TeiParseException when it has bytes that are not UTF-8, or characters that are none of XML
     */
    static void check(SourceText source) throws TeiParseException {
        byte[] bytes = source.charset() == StandardCharsets.UTF_8 ? source.bytes().orElse(null) : null;
        if (bytes != null) {
            strictly(source.name(), bytes, new Encoding(source.charset(), source.byteOrderMark()));
        }
    }

    static SourceText decode(String name, String text) throws TeiParseException {
        Encoding encoding = Encoding.of(name, text);
        String characters = text.startsWith("\uFEFF") ? text.substring(1) : text;
        refuseNoncharacters(name, characters);
        return SourceText.of(name, characters, encoding.charset()).byteOrderMark(encoding.mark()).build();
    }

    private static String strictly(String name, byte[] bytes, Encoding encoding) throws TeiParseException {
        int from = encoding.mark().length;
        Charset charset = encoding.charset();
        CharsetDecoder decoder = strict(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        double longest = (bytes.length - from) * (double) decoder.maxCharsPerByte();
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(longest) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        String text = out.flip().toString();
        refuseNoncharacters(name, text);
        if (result.isError()) {
            throw wrongBytes(name, charset, position(text, text.length()), stopped(in, result));
        }
        return text;
    }

    private static Position position(String text, int offset) {
        return SourceText.of("", text, StandardCharsets.UTF_8).build().position(offset);
    }

    private static void refuseNoncharacters(String name, String text) throws TeiParseException {
        int first = text.indexOf(FFFE);
        int other = text.indexOf(FFFF);
        int at = first < 0 || other >= 0 && other < first ? other : first;
        if (at >= 0) {
            throw noncharacter(name, position(text, at), text.charAt(at));
        }
    }

    /** Whether XML has no such character although Woodstox lets it by. */
    static boolean isNoncharacter(char c) {
        return c >= FFFE;
    }

    /** Says which character is none of XML and where it stands. */
    static TeiParseException noncharacter(String name, Position at, char character) {
        return new TeiParseException(Reason.NOT_WELL_FORMED, name, at,
                "Not well-formed XML: the character U+%04X cannot stand in XML; take it out.".formatted((int) character));
    }

    /** A decoder that stops at bytes which are not in its encoding. */
    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The bytes at which a decoder stopped. */
    static byte[] stopped(ByteBuffer in, CoderResult result) {
        byte[] wrong = new byte[result.length()];
        in.get(in.position(), wrong);
        return wrong;
    }

    /** Says which byte is wrong and where. For the decoders of UTF-16 so are those of U+FFFE, a mark turned round. */
    static TeiParseException wrongBytes(String name, Charset charset, Position at, byte[] wrong) {
        if (charset.name().startsWith("UTF-16") && Arrays.equals(wrong, Character.toString(FFFE).getBytes(charset))) {
            return noncharacter(name, at, FFFE);
        }
        return new TeiParseException(Reason.ENCODING, name, at, "Byte 0x%02X is not %s, the encoding of this file; "
                .formatted(wrong[0], charset.name())
                + "convert the file to that encoding or correct the XML declaration.");
    }
}
