package org.epistolary.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.SourceText;
import org.jspecify.annotations.Nullable;

/** Turns bytes or characters into a source text, and refuses bytes that are not in the encoding of the file. */
final class SourceDecoder {

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
     * Checks the encoding of a text that could not be read.
     *
     * @throws TeiParseException when it has bytes that are not UTF-8
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
        out.flip();
        if (result.isError()) {
            String before = out.toString();
            Position at = SourceText.of(name, before, charset).build().position(before.length());
            throw wrongByte(name, charset, at, bytes[in.position()]);
        }
        return out.toString();
    }

    /** A decoder that stops at bytes which are not in its encoding. */
    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Says which byte is wrong and where. */
    static TeiParseException wrongByte(String name, Charset charset, Position at, byte wrong) {
        return new TeiParseException(Reason.ENCODING, name, at, "Byte 0x%02X is not %s, the encoding of this file; "
                .formatted(wrong, charset.name())
                + "convert the file to that encoding or correct the XML declaration.");
    }
}
