package org.epistolary.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

    private static final TeiReader READER = TeiReader.create();
    private static final TeiWriter WRITER = TeiWriter.create();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> unedited_is_byte_identical() {
        return Samples.all().entrySet().stream().map(sample -> dynamicTest(sample.getKey(), () -> {
            Path file = Files.write(folder.resolve("letter.xml"), sample.getValue());
            TeiDocument document = READER.read(file);
            assertThat(WRITER.toBytes(document)).isEqualTo(sample.getValue());
            WRITER.save(document);
            assertThat(Files.readAllBytes(file)).isEqualTo(sample.getValue());
        }));
    }

    /** Forces every tag to be taken apart and put together again. */
    @TestFactory
    Stream<DynamicTest> an_edit_taken_back_is_byte_identical() {
        return Samples.all().entrySet().stream().map(sample -> dynamicTest(sample.getKey(), () -> {
            TeiDocument document = read(sample.getValue());
            elements(document).forEach(e -> e.setAttribute("edited", "x"));
            elements(document).forEach(e -> e.setAttribute("edited", null));
            assertThat(WRITER.toBytes(document)).isEqualTo(sample.getValue());
        }));
    }

    @TestFactory
    Stream<DynamicTest> spans_cover_the_source_without_gap() {
        return Samples.all().entrySet().stream().map(sample -> dynamicTest(sample.getKey(), () -> {
            TeiDocument document = read(sample.getValue());
            int end = document.source().orElseThrow().text().length();
            assertThat(coverage(document.nodes(), document.nodes().get(0).span().orElseThrow().start())).isEqualTo(end);
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_string_is_written_in_the_encoding_it_declares() {
        return Stream.of("UTF-8", "ISO-8859-1", "windows-1252", "GB18030").map(encoding -> dynamicTest(encoding, () -> {
            String xml = Samples.declared(encoding, Samples.letter("<p>D\u00E9j\u00E0 vu</p>"));
            byte[] bytes = WRITER.toBytes(READER.read(xml, "string"));
            assertThat(bytes).isEqualTo(xml.getBytes(encoding));
            assertThat(WRITER.toString(read(bytes))).isEqualTo(xml);
        }));
    }

    @Test
    void a_string_with_a_mark_keeps_it() throws IOException {
        String xml = "\uFEFF" + Samples.letter("<p>x</p>");
        assertThat(WRITER.toBytes(READER.read(xml, "string"))).isEqualTo(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_string_that_declares_UTF_16_is_written_so() throws IOException {
        String xml = Samples.declared("UTF-16", Samples.letter("<p>\u00E9</p>"));
        byte[] bytes = WRITER.toBytes(READER.read(xml, "string"));
        assertThat(bytes).startsWith(0xFE, 0xFF);
        assertThat(WRITER.toString(read(bytes))).isEqualTo(xml);
    }

    @TestFactory
    Stream<DynamicTest> real_letters_unedited() {
        return TestPaths.corpora().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> {
            TeiDocument document = READER.read(file);
            assertThat(WRITER.toBytes(document)).isEqualTo(Files.readAllBytes(file));
            elements(document).forEach(e -> e.setAttribute("edited", "x"));
            elements(document).forEach(e -> e.setAttribute("edited", null));
            assertThat(WRITER.toBytes(document)).isEqualTo(Files.readAllBytes(file));
        }));
    }

    private static TeiDocument read(byte[] bytes) throws IOException {
        return READER.read(new ByteArrayInputStream(bytes), "letter.xml");
    }

    private static List<TeiElement> elements(TeiDocument document) {
        return Stream.concat(Stream.of(document.root()), document.root().descendants(TeiElement.class)).toList();
    }

    /** Checks that each node begins where the one before it ends, and says where the last one ends. */
    private static int coverage(List<TeiNode> nodes, int start) {
        int at = start;
        for (TeiNode node : nodes) {
            assertThat(node.span().orElseThrow().start()).isEqualTo(at);
            if (node instanceof TeiElement element
                    && element.contentSpan().orElseThrow().start() < node.span().get().end()) {
                int inner = element.contentSpan().get().start();
                assertThat(coverage(element.content(), inner)).isEqualTo(element.contentSpan().get().end());
            }
            at = node.span().get().end();
        }
        return at;
    }
}
