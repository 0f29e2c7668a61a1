package org.epistolary.model.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The decoder takes and refuses exactly what Java's own does, but for two characters that XML does not have. */
class Utf8ReaderTest {

    @Test
    void decodesEveryCharacterThereIs() throws CharConversionException {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if ((c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) && c != 0xFFFE && c != 0xFFFF) {
                all.appendCodePoint(c);
            }
        }
        String text = all.toString();
        assertThat(Utf8Reader.decode(text.getBytes(StandardCharsets.UTF_8), 0).equals(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 16})
    void aPairMayBePartedByTheEndOfTheBuffer(int size) throws IOException {
        String text = "a\uD834\uDD1E\u00E9\u2019\uD834\uDD1E\uD834\uDD1Eb\uD834\uDD1E";
        Utf8Reader reader = new Utf8Reader(text.getBytes(StandardCharsets.UTF_8), 0);
        StringBuilder read = new StringBuilder();
        char[] buffer = new char[size + 2];
        for (int n = reader.read(buffer, 1, size); n >= 0; n = reader.read(buffer, 1, size)) {
            assertThat(n).isPositive();
            read.append(buffer, 1, n);
        }
        assertThat(read).hasToString(text);
        assertThat(reader.read(buffer, 0, 0)).isZero();
    }

    @Test
    void refusesWhatJavaRefuses() {
        Random random = new Random(20261127);
        int refused = 0;
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = bytes(random);
            String expected = java(bytes);
            expected = expected != null && expected.matches("(?s).*[\uFFFE\uFFFF].*") ? null : expected;
            refused += expected == null ? 1 : 0;
            if (!Objects.equals(ours(bytes), expected)) {
                fail(Arrays.toString(bytes) + " should be " + expected);
            }
        }
        assertThat(refused).isBetween(10_000, 99_000);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\uFFFE', '\uFFFF'})
    void refusesWhatXmlDoesNotHave(char noncharacter) {
        byte[] bytes = ("a\u2019" + noncharacter + "b").getBytes(StandardCharsets.UTF_8);
        assertThat(java(bytes)).isNotNull();
        assertThatThrownBy(() -> Utf8Reader.decode(bytes, 0)).isInstanceOf(CharConversionException.class)
                .hasMessageContaining("byte 4");
    }

    @Test
    void theMessageNamesTheByte() {
        assertThatThrownBy(() -> Utf8Reader.decode(new byte[] {'a', 'b', (byte) 0xE9, 'c'}, 0))
                .isInstanceOf(CharConversionException.class).hasMessageContaining("byte 2");
    }

    /** Bytes that are often nearly right: every lead byte, at the edges of what may follow. */
    private static byte[] bytes(Random random) {
        int[] leads = {0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1,
            0xF3, 0xF4, 0xF5, 0xF8, 0xFF};
        int[] others = {0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0x41, 0xC0};
        byte[] bytes = new byte[1 + random.nextInt(5)];
        bytes[0] = (byte) leads[random.nextInt(leads.length)];
        for (int i = 1; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextInt(8) == 0 ? leads[random.nextInt(leads.length)]
                    : others[random.nextInt(others.length)]);
        }
        return bytes;
    }

    private static String java(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String ours(byte[] bytes) {
        try {
            return Utf8Reader.decode(bytes, 0);
        } catch (CharConversionException e) {
            return null;
        }
    }
}
