package org.epistolary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.epistolary.TestPaths;
import org.epistolary.validation.finding.Finding;
import org.junit.jupiter.api.Test;

/** The example with tight limits takes an ordinary letter and refuses what is far from one. */
class ReadStrangersTest {

    @Test
    void ordinaryLetter_isChecked_andAnAbsurdOneIsRefused() throws IOException {
        ReadStrangers strangers = new ReadStrangers();
        try (InputStream telegram = Files.newInputStream(TestPaths.TELEGRAM)) {
            assertThat(strangers.check(telegram, "telegram.xml").hasErrors()).isFalse();
        }
        String deep = "<TEI xmlns='http://www.tei-c.org/ns/1.0'>" + "<p>".repeat(101);
        InputStream absurd = new ByteArrayInputStream(deep.getBytes(StandardCharsets.UTF_8));

        assertThat(strangers.check(absurd, "deep.xml").findings()).extracting(Finding::code).containsExactly("xml-limit");
    }
}
