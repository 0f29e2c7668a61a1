package org.epistolary.examples;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

import javax.xml.transform.stream.StreamSource;

import org.epistolary.io.TeiReader;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.Validator;

/** Checks what strangers send, within limits that are much tighter than the usual ones. */
public final class ReadStrangers {

    private final Validator validator;

    /** Expensive; made once and shared by all threads. */
    public ReadStrangers() throws IOException {
        TeiReader reader = TeiReader.builder()
                .maxBytes(5_000_000)
                .maxDepth(100)
                .maxAttributes(50)
                .maxAttributeLength(10_000)
                .maxTime(Duration.ofSeconds(5))
                .build();
        Validator validator = Validator.builder().profile().reader(reader).build();

        this.validator = validator;
    }

    /** What is wrong with what was sent; a file beyond the limits has that as its only finding. */
    public ValidationReport check(InputStream sent, String name) throws IOException {
        return validator.validate(new StreamSource(sent, name));
    }
}
