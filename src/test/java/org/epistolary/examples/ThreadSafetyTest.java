package org.epistolary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.corpus.LetterRow;
import org.epistolary.io.TeiParseException;
import org.epistolary.io.TeiReader;
import org.epistolary.io.TeiWriter;
import org.epistolary.model.Action;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.build.LetterBuilder;
import org.epistolary.transform.HtmlRenderer;
import org.epistolary.transform.TextRenderer;
import org.epistolary.validation.Validator;
import org.junit.jupiter.api.Test;

/** One reader, writer, validator and renderer, shared by eight threads, give for each letter what one thread gets. */
class ThreadSafetyTest {

    private static final int THREADS = 8;
    private static final int LETTERS = 1_000;
    private static final int LONGEST = 20_000;
    private static final int MOST_REAL = 20;

    private final TeiReader reader = TeiReader.create();
    private final TeiWriter writer = TeiWriter.create();
    private final Validator validator = Validator.create();
    private final HtmlRenderer page = HtmlRenderer.create();
    private final TextRenderer text = TextRenderer.create();

    @Test
    void thousandLettersOnEightThreads_areAsOnOne() throws Exception {
        List<byte[]> letters = letters();
        List<List<String>> alone = new ArrayList<>();
        for (byte[] letter : letters) {
            alone.add(everything(letter));
        }
        List<Integer> order = new ArrayList<>(IntStream.range(0, LETTERS).mapToObj(i -> i % letters.size()).toList());
        Collections.shuffle(order, new Random(1));

        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch together = new CountDownLatch(THREADS);
            List<Future<List<List<String>>>> shares = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<Integer> share = order.subList(i * LETTERS / THREADS, (i + 1) * LETTERS / THREADS);
                shares.add(pool.submit(share(share, letters, together)));
            }
            for (int i = 0; i < THREADS; i++) {
                List<List<String>> results = shares.get(i).get();
                for (int j = 0; j < results.size(); j++) {
                    assertThat(results.get(j)).isEqualTo(alone.get(order.get(i * LETTERS / THREADS + j)));
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private Callable<List<List<String>>> share(List<Integer> share, List<byte[]> letters, CountDownLatch together) {
        return () -> {
            together.countDown();
            together.await();
            List<List<String>> results = new ArrayList<>();
            for (int letter : share) {
                results.add(everything(letters.get(letter)));
            }
            return results;
        };
    }

    /** All that the library makes of a letter. */
    private List<String> everything(byte[] letter) throws IOException {
        TeiDocument document;
        try {
            document = reader.read(new ByteArrayInputStream(letter), "letter.xml");
        } catch (TeiParseException e) {
            return List.of(e.getMessage());
        }
        String as = LetterRow.of("letter.xml", document).toString();
        String report = validator.validate(document).toString();
        String html = page.render(document);
        String plain = text.render(document);
        document.letter().sent().flatMap(Action::date).ifPresent(date -> date.setWhen(LocalDate.of(1900, 1, 2)));
        return List.of(as, report, html, plain, new String(writer.toBytes(document), StandardCharsets.ISO_8859_1));
    }

    /** Letters from the tests, letters made here, and some short real ones when they are given. */
    private static List<byte[]> letters() {
        Stream<Path> files = Stream.of("profile/valid", "profile/invalid", "fuzz/seeds")
                .flatMap(folder -> TestPaths.xmlBelow(TestPaths.RESOURCES.resolve(folder)).stream());
        String corpora = System.getProperty("epistolary.corpora", "");
        Stream<Path> real = corpora.isBlank() ? Stream.empty() : TestPaths.xmlBelow(Path.of(corpora)).stream()
                .filter(file -> file.toFile().length() < LONGEST).limit(MOST_REAL);
        Stream<byte[]> made = IntStream.range(0, MOST_REAL).mapToObj(ThreadSafetyTest::made);
        return Stream.concat(Stream.concat(files, real).map(ThreadSafetyTest::bytes), made).toList();
    }

    private static byte[] made(int number) {
        TeiDocument document = LetterBuilder.letter("letter-" + number).title("Letter " + number)
                .sent(a -> a.person("Sender " + number).place("Vienna").date("1901-02-%02d".formatted(1 + number)))
                .received(a -> a.person("Recipient " + number))
                .heldAt("Example Archive", "box " + number)
                .body(b -> b.salute("Dear " + number + ",").paragraph("All is well. ".repeat(1 + number)).signed("A."))
                .build();
        return TeiWriter.create().toBytes(document);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
