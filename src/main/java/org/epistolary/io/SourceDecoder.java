package org.epistolary.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.SourceText;
import org.jspecify.annotations.Nullable;

/** Turns bytes into a source text: finds the encoding as XML prescribes and refuses bytes that are not in it. */
final class SourceDecoder {

    private static final Pattern DECLARED = Pattern.compile(
            "^<\\?xml\\s[^>]*?encoding\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final int DECLARATION_LIMIT = 1024;

    private final String name;
    private final byte[] bytes;

    private SourceDecoder(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static SourceText decode(String name, @Nullable Path path, byte[] bytes) throws TeiParseException {
        SourceDecoder decoder = new SourceDecoder(name, bytes);
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        Charset charset = mark.bytes().length > 0 ? mark.charset() : decoder.declaredOrGuessed();
        String text = decoder.text(charset, mark.bytes().length);
        SourceText.Builder source = SourceText.of(name, text, charset).path(path).byteOrderMark(mark.bytes());
        if (!charset.name().startsWith("UTF-") && !Arrays.equals(text.getBytes(charset), bytes)) {
            source.bytes(bytes);
        }
        return source.build();
    }

    private Charset declaredOrGuessed() throws TeiParseException {
        Charset family = family();
        int length = Math.min(bytes.length, DECLARATION_LIMIT);
        Matcher declared = DECLARED.matcher(new String(bytes, 0, length, family));
        if (!declared.find()) {
            return family == StandardCharsets.ISO_8859_1 ? StandardCharsets.UTF_8 : family;
        }
        String encoding = declared.group(1) != null ? declared.group(1) : declared.group(2);
        if (family.name().startsWith("UTF-")) {
            return family;
        }
        Charset charset = charset(encoding);
        if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
            throw failure(new Position(1, 1), "The XML declaration says encoding=\"" + encoding + "\", but the bytes are "
                    + "not; correct the declaration (most likely to UTF-8) or convert the file.");
        }
        return charset;
    }

    private Charset charset(String encoding) throws TeiParseException {
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw failure(new Position(1, 1), "The XML declaration says encoding=\"" + encoding + "\", an encoding that "
                    + "is not known here; convert the file to UTF-8 and say so in the declaration.");
        }
    }

    /** What the first bytes show about the encoding when there is no byte order mark; Latin-1 for all of ASCII's kin. */
    private Charset family() {
        if (startsWith(0, '<', 0, '?') || startsWith(0, '<', 0, 'T')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith('<', 0, '?', 0) || startsWith('<', 0, 'T', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(0, 0, 0, '<')) {
            return Charset.forName("UTF-32BE");
        }
        if (startsWith('<', 0, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(0x4C, 0x6F, 0xA7, 0x94)) {
            return Charset.forName("IBM037");
        }
        return StandardCharsets.ISO_8859_1;
    }

    private boolean startsWith(int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private String text(Charset charset, int offset) throws TeiParseException {
        if (charset == StandardCharsets.UTF_8) {
            String text = new String(bytes, offset, bytes.length - offset, charset);
            if (text.indexOf('\uFFFD') < 0) {
                return text;
            }
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil((bytes.length - offset) * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        out.flip();
        if (result.isError()) {
            Position at = SourceText.of(name, out.toString(), charset).build().position(out.length());
            throw failure(at, "Byte 0x%02X is not %s, the encoding of this file; convert the file to that encoding or "
                    .formatted(bytes[in.position()], charset.name()) + "correct the XML declaration.");
        }
        return out.toString();
    }

    private TeiParseException failure(Position at, String problem) {
        return new TeiParseException(TeiParseException.Reason.ENCODING, name, at, problem);
    }

    /** A byte order mark and what it says; no bytes when there is none. */
    private record ByteOrderMark(byte[] bytes, Charset charset) {

        static ByteOrderMark of(byte[] file) {
            if (has(file, 0xEF, 0xBB, 0xBF)) {
                return new ByteOrderMark(Arrays.copyOf(file, 3), StandardCharsets.UTF_8);
            }
            if (has(file, 0xFF, 0xFE, 0, 0)) {
                return new ByteOrderMark(Arrays.copyOf(file, 4), Charset.forName("UTF-32LE"));
            }
            if (has(file, 0, 0, 0xFE, 0xFF)) {
                return new ByteOrderMark(Arrays.copyOf(file, 4), Charset.forName("UTF-32BE"));
            }
            if (has(file, 0xFF, 0xFE)) {
                return new ByteOrderMark(Arrays.copyOf(file, 2), StandardCharsets.UTF_16LE);
            }
            if (has(file, 0xFE, 0xFF)) {
                return new ByteOrderMark(Arrays.copyOf(file, 2), StandardCharsets.UTF_16BE);
            }
            return new ByteOrderMark(new byte[0], StandardCharsets.UTF_8);
        }

        private static boolean has(byte[] file, int... mark) {
            for (int i = 0; i < mark.length; i++) {
                if (i >= file.length || (file[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
