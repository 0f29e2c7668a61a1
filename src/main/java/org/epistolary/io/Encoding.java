package org.epistolary.io;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.tree.Position;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a file are encoded, found as XML prescribes: by the byte order mark, else by the declaration, which
 * the first bytes show how to read, else UTF-8.
 *
 * @param charset the encoding
 * @param mark the byte order mark; no bytes when there is none
 */
record Encoding(Charset charset, byte[] mark) {

    private static final Pattern DECLARED = Pattern.compile(
            "^<\\?xml\\s[^>]*?encoding\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final int DECLARATION_LIMIT = 1024;
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final byte[] NO_MARK = {};

    /** The encoding of a file of which at least the first bytes are there. */
    static Encoding of(String name, byte[] bytes) throws TeiParseException {
        Encoding marked = byMark(bytes);
        if (marked != null) {
            if (startsWith(bytes, 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF)) {
                throw failure(name, "There are two byte order marks at the beginning. Take one away.");
            }
            return marked;
        }
        Charset family = family(bytes);
        int length = Math.min(bytes.length, DECLARATION_LIMIT);
        String declared = declared(new String(bytes, 0, length, family));
        if (isUnicode(family)) {
            return new Encoding(family, NO_MARK);
        }
        if (declared == null) {
            return new Encoding(family == StandardCharsets.ISO_8859_1 ? StandardCharsets.UTF_8 : family, NO_MARK);
        }
        Charset charset = charset(name, declared);
        if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
            throw failure(name, "The XML declaration says encoding=\"" + declared + "\", but the bytes are not; "
                    + "correct the declaration (most likely to UTF-8) or convert the file.");
        }
        return new Encoding(charset, NO_MARK);
    }

    /** The encoding that characters, already decoded, will be given when they are written. */
    static Encoding of(String name, String text) throws TeiParseException {
        boolean marked = text.startsWith("\uFEFF");
        String declared = declared(text.substring(marked ? 1 : 0, Math.min(text.length(), DECLARATION_LIMIT)));
        Charset charset = declared == null ? StandardCharsets.UTF_8 : charset(name, declared);
        return switch (charset.name()) {
            case "UTF-16", "UTF-16BE" -> new Encoding(StandardCharsets.UTF_16BE, bytes(0xFE, 0xFF));
            case "UTF-16LE" -> new Encoding(StandardCharsets.UTF_16LE, bytes(0xFF, 0xFE));
            case "UTF-32", "UTF-32BE" -> new Encoding(UTF_32BE, bytes(0, 0, 0xFE, 0xFF));
            case "UTF-32LE" -> new Encoding(UTF_32LE, bytes(0xFF, 0xFE, 0, 0));
            default -> new Encoding(charset, marked ? bytes(0xEF, 0xBB, 0xBF) : NO_MARK);
        };
    }

    private static @Nullable String declared(String beginning) {
        Matcher declared = DECLARED.matcher(beginning);
        if (!declared.find()) {
            return null;
        }
        return declared.group(1) != null ? declared.group(1) : declared.group(2);
    }

    private static Charset charset(String name, String declared) throws TeiParseException {
        try {
            return Charset.forName(declared);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw failure(name, "The XML declaration says encoding=\"" + declared + "\", an encoding that is not known "
                    + "here; convert the file to UTF-8 and say so in the declaration.");
        }
    }

    private static @Nullable Encoding byMark(byte[] file) {
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, Arrays.copyOf(file, 3));
        }
        if (startsWith(file, 0xFF, 0xFE, 0, 0)) {
            return new Encoding(UTF_32LE, Arrays.copyOf(file, 4));
        }
        if (startsWith(file, 0, 0, 0xFE, 0xFF)) {
            return new Encoding(UTF_32BE, Arrays.copyOf(file, 4));
        }
        if (startsWith(file, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, Arrays.copyOf(file, 2));
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, Arrays.copyOf(file, 2));
        }
        return null;
    }

    /** What the first bytes show when there is no byte order mark; Latin-1 for all of ASCII's kin. */
    private static Charset family(byte[] file) {
        if (file.length >= 4 && file[0] == 0 && file[1] == '<' && file[2] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (file.length >= 4 && file[0] == '<' && file[1] == 0 && file[2] != 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(file, 0, 0, 0, '<')) {
            return UTF_32BE;
        }
        if (startsWith(file, '<', 0, 0, 0)) {
            return UTF_32LE;
        }
        if (startsWith(file, 0x4C, 0x6F)) {
            return ebcdic(file);
        }
        return StandardCharsets.ISO_8859_1;
    }

    /** EBCDIC has its quotes, or its small letters, in three places; the declaration can be read in one of them. */
    private static Charset ebcdic(byte[] file) {
        int length = Math.min(file.length, DECLARATION_LIMIT);
        return Stream.of("IBM037", "IBM1026", "IBM290").filter(Charset::isSupported).map(Charset::forName)
                .filter(charset -> declared(new String(file, 0, length, charset)) != null)
                .findFirst().orElse(StandardCharsets.ISO_8859_1);
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        return bytes.length >= expected.length && Arrays.equals(Arrays.copyOf(bytes, expected.length), bytes(expected));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static TeiParseException failure(String name, String problem) {
        return new TeiParseException(Reason.ENCODING, name, new Position(1, 1), problem);
    }
}
