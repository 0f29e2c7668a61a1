package org.epistolary.validation.finding;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Makes findings again from the bytes of {@link FindingOutput}. Bytes of another make are refused. For one thread. */
public final class FindingInput {

    private final ByteBuffer bytes;

    /** Reads bytes from their beginning. */
    public FindingInput(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** A number. */
    public int number() throws IOException {
        try {
            return bytes.getInt();
        } catch (BufferUnderflowException e) {
            throw new IOException("The bytes end too early", e);
        }
    }

    /** How many things follow, each of which takes four bytes at least. */
    public int count() throws IOException {
        int count = number();
        if (count < 0 || count > bytes.remaining() / Integer.BYTES) {
            throw new IOException(count + " is no possible number");
        }
        return count;
    }

    /** A yes or no. */
    public boolean flag() throws IOException {
        int flag = number();
        if (flag != 0 && flag != 1) {
            throw new IOException(flag + " is neither yes nor no");
        }
        return flag == 1;
    }

    /** A text. */
    public String text() throws IOException {
        int length = number();
        if (length < 0 || length > bytes.remaining()) {
            throw new IOException(length + " is no possible length");
        }
        String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }

    /** A text, or null. */
    public @Nullable String optionalText() throws IOException {
        return flag() ? text() : null;
    }

    /** Texts by their names. */
    public Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        int count = count();
        for (int i = 0; i < count; i++) {
            String name = text();
            texts.put(name, text());
        }
        return texts;
    }

    /** A finding. */
    public Finding finding() throws IOException {
        return Finding.readFrom(this);
    }

    /** A place. */
    public Location location() throws IOException {
        return Location.readFrom(this);
    }

    /** A message. */
    public Message message() throws IOException {
        return Message.raw(texts());
    }

    /** One of a severity's names. */
    Severity severity() throws IOException {
        return Severity.ofName(text()).orElseThrow(() -> new IOException("There is no such severity"));
    }

    /** Nothing may follow. */
    public void end() throws IOException {
        if (bytes.hasRemaining()) {
            throw new IOException("The bytes go on");
        }
    }
}
