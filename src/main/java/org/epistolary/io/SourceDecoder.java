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

/** Turns bytes or characters into a source text, and refuses bytes that are not in the encoding of the file. */
final class SourceDecoder {

    private SourceDecoder() {
    }

    static SourceText decode(String name, @Nullable Path path, byte[] bytes) throws TeiParseException {
        Encoding encoding = Encoding.of(name, bytes);
        Charset charset = encoding.charset();
        String text = text(name, bytes, encoding);
        SourceText.Builder source = SourceText.of(name, text, charset).path(path).byteOrderMark(encoding.mark());
        if (!charset.name().startsWith("UTF-") && !Arrays.equals(text.getBytes(charset), bytes)) {
            source.bytes(bytes);
        }
        return source.build();
    }

    /** The beginning of a file, which ends between two characters. */
    static SourceText decodeBeginning(String name, @Nullable Path path, byte[] bytes) throws TeiParseException {
        Encoding encoding = Encoding.of(name, bytes);
        return SourceText.of(name, text(name, bytes, encoding), encoding.charset())
                .path(path).byteOrderMark(encoding.mark()).partial().build();
    }

    static SourceText decode(String name, String text) throws TeiParseException {
        Encoding encoding = Encoding.of(name, text);
        String characters = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return SourceText.of(name, characters, encoding.charset()).byteOrderMark(encoding.mark()).build();
    }

    private static String text(String name, byte[] bytes, Encoding encoding) throws TeiParseException {
        int from = encoding.mark().length;
        Charset charset = encoding.charset();
        if (charset == StandardCharsets.UTF_8) {
            String text = new String(bytes, from, bytes.length - from, charset);
            if (text.indexOf('\uFFFD') < 0) {
                return text;
            }
        }
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
