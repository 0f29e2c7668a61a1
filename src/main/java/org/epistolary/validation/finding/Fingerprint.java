package org.epistolary.validation.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells a finding from others of its file and stays the same when the file changes elsewhere. */
final class Fingerprint {

    private static final int LENGTH = 8;

    private Fingerprint() {
    }

    /** Sixteen hexadecimal digits made of code, place among names and words, and value. */
    static String of(Finding finding) {
        String what = finding.code() + "\n" + finding.location().anchor() + "\n" + finding.value().orElse("");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
