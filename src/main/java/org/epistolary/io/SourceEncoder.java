package org.epistolary.io;

import java.io.ByteArrayOutputStream;

import org.epistolary.model.tree.SourceText;

/** Turns characters into bytes, encoded as the file was that they are meant for. */
final class SourceEncoder {

    private SourceEncoder() {
    }

    /**
     * The bytes, with the byte order mark of the file. A document that was read as a string may hold what the encoding
     * it declares cannot write.
     *
     * @throws IllegalArgumentException when it does
     */
    static byte[] encode(String text, SourceText source) {
        byte[] mark = source.byteOrderMark();
        byte[] bytes = text.getBytes(source.charset());
        if (!source.charset().name().startsWith("UTF-") && !new String(bytes, source.charset()).equals(text)) {
            throw new IllegalArgumentException(source.name() + " has characters that " + source.charset().name()
                    + ", the encoding it declares, cannot write; declare UTF-8");
        }
        if (mark.length == 0) {
            return bytes;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream(mark.length + bytes.length);
        all.writeBytes(mark);
        all.writeBytes(bytes);
        return all.toByteArray();
    }
}
