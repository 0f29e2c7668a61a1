package org.epistolary.validation.finding;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Turns findings and what belongs to them into bytes, from which {@link FindingInput} makes them again. The bytes are
 * for this version of the library only. For one thread.
 */
public final class FindingOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** Without anything in it. */
    public FindingOutput() {
        // nothing to prepare
    }

    /** Everything written so far. */
    public byte[] toByteArray() {
        return bytes.toByteArray();
    }

    /** A number. */
    public void number(int number) {
        try {
            out.writeInt(number);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory has no reason to fail", e);
        }
    }

    /** A yes or no. */
    public void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /** A text. */
    public void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    /** A text, or none. */
    public void optionalText(@Nullable String text) {
        flag(text != null);
        if (text != null) {
            text(text);
        }
    }

    /** Texts by their names. */
    public void texts(Map<String, String> texts) {
        number(texts.size());
        new TreeMap<>(texts).forEach((name, text) -> {
            text(name);
            text(text);
        });
    }

    /** A finding. */
    public void finding(Finding finding) {
        finding.writeTo(this);
    }

    /** A place. */
    public void location(Location location) {
        location.writeTo(this);
    }

    /** A message, in every language. */
    public void message(Message message) {
        texts(message.texts());
    }
}
