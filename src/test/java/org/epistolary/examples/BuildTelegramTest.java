package org.epistolary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiWriter;
import org.epistolary.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that builds the telegram makes the file that is checked in, to the byte. */
class BuildTelegramTest {

    @Test
    void buildsTheFile() throws IOException {
        String built = TeiWriter.create().toString(BuildTelegram.telegram());
        assertThat(built).isEqualTo(Files.readString(TestPaths.TELEGRAM));
        assertThat(TeiWriter.create().toBytes(BuildTelegram.telegram()))
                .isEqualTo(Files.readAllBytes(TestPaths.TELEGRAM));
    }

    @Test
    void writesTheFileThatIsNamed(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("telegram.xml");
        BuildTelegram.main(new String[] {out.toString()});
        assertThat(out).hasSameBinaryContentAs(TestPaths.TELEGRAM);
    }

    @Test
    void printsItWhenNoFileIsNamed() throws IOException {
        PrintStream standardOutput = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            BuildTelegram.main(new String[0]);
        } finally {
            System.setOut(standardOutput);
        }
        assertThat(printed.toByteArray()).isEqualTo(Files.readAllBytes(TestPaths.TELEGRAM));
    }

    @Test
    void isValid() {
        assertThat(Validator.create().validate(BuildTelegram.telegram()).findings()).isEmpty();
    }
}
