package org.epistolary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of the reader are options of each command that reads. */
class LimitOptionsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"--max-bytes, 100, 1000000", "--max-depth, 3, 50", "--max-attributes, 1, 20",
        "--max-attribute-length, 5, 500"})
    void limits_areSaidToEachCommand(String option, String low, String high) {
        for (String command : List.of("validate", "html", "text", "list", "roundtrip")) {
            Run refused = run(command, option, low);
            assertThat(refused.code()).as(command).isEqualTo(command.equals("validate") ? 1 : 2);
            assertThat(refused.out() + refused.err()).as(command).contains("telegram-1950-10-07.xml:",
                    "more than " + low, "raise it with " + option + " or ");
            assertThat(run(command, option, high).code()).as(command).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--max-bytes", "--max-depth", "--max-attributes", "--max-attribute-length", "--max-time"})
    void nothing_isNoLimit(String option) {
        for (String command : List.of("validate", "text", "list")) {
            Run run = run(command, option, "0");
            assertThat(run.code()).as(command).isEqualTo(2);
            assertThat(run.err()).as(command).contains("The limit has to be").doesNotContain("\tat ");
        }
    }

    @Test
    void doctype_isAcceptedOnRequest() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.xml"), Files.readString(TestPaths.TELEGRAM)
                .replaceFirst("<TEI ", "<!DOCTYPE TEI [<!ENTITY sender 'Roshchin'>]>\n<TEI "));

        for (String command : List.of("validate", "text", "list", "roundtrip")) {
            Run refused = of(command, file);
            assertThat(refused.code()).as(command).isNotZero();
            assertThat(refused.out() + refused.err()).as(command).contains("--allow-doctype");
            assertThat(of(command, file, "--allow-doctype").code()).as(command).isZero();
        }
    }

    private Run run(String command, String... more) {
        return of(command, TestPaths.TELEGRAM, more);
    }

    private Run of(String command, Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, file.toString()));
        if (command.equals("html") || command.equals("text")) {
            arguments.addAll(List.of("-o", folder.resolve("out").toString()));
        }
        arguments.addAll(Arrays.asList(more));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    private record Run(int code, String out, String err) {
    }
}
