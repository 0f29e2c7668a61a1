package org.epistolary.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiParseException;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.epistolary.transform.TextRenderer;
import org.epistolary.transform.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of docs/rendering.md comes out as the page says, and every element it has a rule for has one. */
class RenderingExamplesTest {

    private static final Path PAGE = TestPaths.ROOT.resolve("docs/rendering.md");
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern BLOCK = Pattern.compile(
            "<(p|opener|closer|list|table|lg|address|ab|head|div|quote><p|fw type=\"letterhead\")\\b.*");
    private static final Pattern NAME = Pattern.compile("`(\\w+)(\\[[^`]*)?`");

    /** Encoding, reading and diplomatic view of each row of a table of encodings. */
    static Stream<List<String>> examples() throws IOException {
        return rows("| encoding |");
    }

    @Test
    void examples_areMany() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(100).allMatch(row -> row.size() == 3);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_isTrue(List<String> row) throws TeiParseException {
        String encoding = row.get(0).replace("`", "");

        assertThat(text(encoding, View.READING)).as("reading of %s", encoding).isEqualTo(row.get(1));
        assertThat(text(encoding, View.DIPLOMATIC)).as("diplomatic view of %s", encoding).isEqualTo(row.get(2));
    }

    @Test
    void everyElementWithARule_hasAnExample() throws IOException {
        List<String> encodings = examples().map(row -> row.get(0)).toList();
        Set<String> without = new TreeSet<>();
        rows("| element |").forEach(row -> NAME.matcher(row.get(0)).results().map(name -> name.group(1))
                .filter(name -> encodings.stream().noneMatch(encoding -> encoding.matches(".*<" + name + "\\b.*")))
                .forEach(without::add));
        assertThat(without).isEmpty();
    }

    private static String text(String encoding, View view) throws TeiParseException {
        String body = BLOCK.matcher(encoding).matches() ? encoding : "<p>" + encoding + "</p>";
        TeiDocument letter = TeiReader.create().read("""
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><div>%s</div></body></text></TEI>
                """.formatted(body), "example");
        return TextRenderer.builder().view(view).build().render(letter).strip()
                .replace("\n\n", " // ").replace("\n", " / ").replace("\t", " ⇥ ");
    }

    private static Stream<List<String>> rows(String head) throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1).filter(i -> lines.get(i).startsWith(head))
                .flatMap(i -> lines.stream().skip(i + 2L).takeWhile(line -> line.startsWith("|")))
                .map(line -> Stream.of(CELL.split(line)).skip(1)
                        .map(cell -> cell.replace("\\|", "|").replace("\\\\", "\\").strip()).toList());
    }
}
