package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.epistolary.validation.SchemaFixtures.codes;
import static org.epistolary.validation.SchemaFixtures.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.validation.Validator.Builder;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.report.ReportFormat;
import org.epistolary.validation.report.ReportOptions;
import org.epistolary.validation.report.ReportWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a folder for results all is as without, only sooner; whatever changes, and whatever is done to the folder. */
@Timeout(300)
class ResultCacheTest {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    @TempDir
    private Path folder;

    // ---- the same as without

    @Test
    void everyFixture_hasTheSameReports_withAndWithout() throws IOException {
        List<Path> files = TestPaths.xmlBelow(TestPaths.RESOURCES.resolve("profile"));
        Run without = run(b -> b, files);
        Run first = run(b -> b.cache(results()), files);
        Map<Path, FileTime> kept = kept();
        Run second = run(b -> b.cache(results()), files);

        assertThat(without.findings()).hasSizeGreaterThan(80);
        assertThat(first).isEqualTo(without);
        assertThat(second).isEqualTo(without);
        // what is beyond a limit depends on the machine and is not kept
        long beyond = without.findings().stream().filter(f -> f.toString().contains("[xml-limit]")).count();
        assertThat(beyond).isEqualTo(1);
        assertThat(kept).hasSize(files.size() + 1 - (int) beyond).isEqualTo(kept());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverChanges_theReportsAreThoseOfARunWithout(long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> sources = TestPaths.xmlBelow(TestPaths.RESOURCES.resolve("profile"));
        Path letters = Files.createDirectories(folder.resolve("letters"));
        write(folder.resolve("letters"), "s.rng", SchemaFixtures.RNG);
        write(folder.resolve("letters"), "s.sch", SchemaFixtures.SCH);
        for (int step = 0; step < 12; step++) {
            change(letters, sources, random);
            List<Path> files = TestPaths.xmlBelow(letters);
            UnaryOperator<Builder> settings = random.nextBoolean() ? Builder::profile : b -> b.profile().declaredSchemas();
            assertThat(run(b -> settings.apply(b).cache(results()), files)).as("step " + step)
                    .isEqualTo(run(settings, files));
        }
    }

    private static void change(Path letters, List<Path> sources, Random random) throws IOException {
        for (int i = 0; i < 3; i++) {
            String name = "l" + random.nextInt(6) + ".xml";
            Path file = letters.resolve(name);
            switch (random.nextInt(6)) {
                case 0 -> Files.deleteIfExists(file);
                case 1 -> write(letters, name, SchemaFixtures.withProlog("<?xml-model href='s.rng'?>"
                        + "<?xml-model href='s.sch' schematypens='http://purl.oclc.org/dsdl/schematron'?>",
                        random.nextBoolean() ? SchemaFixtures.VALID : SchemaFixtures.INVALID));
                case 2 -> write(letters, name, "<TEI xmlns='" + TEI + "'><p>" + random.nextInt() + "</TEI>");
                case 3 -> write(letters, "s.rng", random.nextBoolean() ? SchemaFixtures.RNG
                        : SchemaFixtures.RNG.replace("\"p\"", "\"ab\""));
                case 4 -> write(letters, "s.sch", random.nextBoolean() ? SchemaFixtures.SCH
                        : SchemaFixtures.SCH.replace("There is a q", "There is one q"));
                default -> Files.copy(sources.get(random.nextInt(sources.size())), file,
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void setRules_knowFilesThatHaveNotChanged() throws IOException {
        for (String set : List.of("document-id-repeated", "corresp-context-unresolved", "reply-before-original")) {
            Path letters = Files.createDirectories(folder.resolve(set));
            for (Path file : TestPaths.xmlBelow(TestPaths.RESOURCES.resolve("profile/sets/" + set))) {
                Files.copy(file, letters.resolve(file.getFileName()));
            }
            List<Path> files = TestPaths.xmlBelow(letters);
            run(b -> b.cache(results()), files);
            Files.writeString(files.get(1), Files.readString(files.get(1)) + "<!-- seen -->\n");

            Run run = run(b -> b.cache(results()), files);
            assertThat(run.findings()).hasSize(1).first().asString().contains(set);
            assertThat(run).isEqualTo(run(b -> b, files));
        }
    }

    // ---- what a result depends on

    @Test
    void schema_isReadAgain_withWhatItIncludes() throws IOException {
        Path document = write(folder, "a.xml", SchemaFixtures.INVALID);
        Path schema = write(folder, "main.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><start>"
                + "<externalRef href='inner.rng'/></start></grammar>");
        write(folder, "inner.rng", SchemaFixtures.RNG);
        assertThat(codes(validate(b -> b.schema(schema), document))).contains("element-unknown");
        assertThat(codes(validate(b -> b.schema(schema), document))).contains("element-unknown");

        write(folder, "inner.rng", SchemaFixtures.RNG.replace("\"p\"", "\"q\""));
        assertThat(codes(validate(b -> b.schema(schema), document))).doesNotContain("attribute-value-invalid");
    }

    @Test
    void schemaThatIsSpoiled_isToldOfAtOnce() throws IOException {
        Path document = write(folder, "a.xml", SchemaFixtures.VALID);
        Path schema = write(folder, "s.rng", SchemaFixtures.RNG);
        validate(b -> b.schema(schema), document);
        write(folder, "s.rng", "<nothing/>");

        assertThatThrownBy(() -> validate(b -> b.schema(schema), document)).hasMessageContaining("s.rng");
    }

    @Test
    void catalog_mayMeanSomethingElse() throws IOException {
        Path document = write(folder, "a.xml", SchemaFixtures.withProlog("<?xml-model href='urn:x:letters'?>",
                SchemaFixtures.INVALID));
        write(folder, "one/s.rng", SchemaFixtures.RNG);
        write(folder, "two/s.rng", SchemaFixtures.RNG.replace("\"p\"", "\"q\""));
        Path catalog = catalog("one");
        assertThat(codes(declared(document, catalog))).contains("element-unknown", "attribute-value-invalid");
        assertThat(codes(declared(document, catalog))).contains("element-unknown", "attribute-value-invalid");

        catalog("two");
        assertThat(codes(declared(document, catalog))).doesNotContain("attribute-value-invalid");
    }

    private ValidationReport declared(Path document, Path catalog) throws IOException {
        return validate(b -> b.declaredSchemas().catalog(catalog), document);
    }

    private Path catalog(String to) throws IOException {
        write(folder, "next.xml", "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>"
                + "<uri name='urn:x:letters' uri='" + to + "/s.rng'/></catalog>");
        return write(folder, "catalog.xml", "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>"
                + "<nextCatalog catalog='next.xml'/></catalog>");
    }

    @Test
    void schemaThatADocumentNames_isLookedForEveryTime() throws IOException {
        Path document = write(folder, "a.xml", SchemaFixtures.withProlog("<?xml-model href='s.rng'?>",
                SchemaFixtures.INVALID));
        assertThat(codes(validate(Builder::declaredSchemas, document))).containsExactly("schema-unavailable");
        Path schema = write(folder, "s.rng", SchemaFixtures.RNG);
        assertThat(codes(validate(Builder::declaredSchemas, document))).contains("element-unknown");
        assertThat(codes(validate(Builder::declaredSchemas, document))).contains("element-unknown");
        Files.delete(schema);
        assertThat(codes(validate(Builder::declaredSchemas, document))).containsExactly("schema-unavailable");
    }

    @Test
    void limitsOfTheReader_areSettings() throws IOException {
        Path document = write(folder, "a.xml", SchemaFixtures.VALID);
        Path schema = write(folder, "s.rng", SchemaFixtures.RNG);
        assertThat(validate(b -> b.schema(schema), document).findings()).isEmpty();
        TeiReader shallow = TeiReader.builder().maxDepth(1).build();
        assertThat(codes(validate(b -> b.schema(schema).reader(shallow), document))).containsExactly("xml-limit");
        assertThat(validate(b -> b.schema(schema), document).findings()).isEmpty();
    }

    @Test
    void copyOfAFile_isNamedAsItself() throws IOException {
        Path one = write(folder, "one.xml", SchemaFixtures.INVALID);
        Path two = write(folder, "two.xml", SchemaFixtures.INVALID);
        Path schema = write(folder, "s.rng", SchemaFixtures.RNG);
        for (int i = 0; i < 2; i++) {
            for (Path file : List.of(one, two)) {
                assertThat(validate(b -> b.schema(schema), file).toString()).contains(file + ":2:6");
            }
        }
    }

    @Test
    void rulesThatAskForTheTime_areAskedEveryTime() throws IOException {
        Path document = write(folder, "a.xml", SchemaFixtures.INVALID);
        Path day = write(folder, "day.sch", SchemaFixtures.SCH.replace("true()", "current-date() gt xs:date('2000-01-01')"));
        Path moment = write(folder, "moment.sch", SchemaFixtures.SCH.replace("There is a q",
                "At <value-of select='current-dateTime()'/> there is a q"));
        validate(b -> b.schematron(day), document);
        assertThat(kept()).hasSize(2);
        String first = validate(b -> b.schematron(moment), document).toString();
        assertThat(validate(b -> b.schematron(moment), document).toString()).isNotEqualTo(first);
        assertThat(kept()).hasSize(3);
    }

    // ---- a folder in bad shape

    @Test
    void damagedFiles_areWrittenAnew() throws IOException {
        List<Path> files = List.of(TestPaths.RESOURCES.resolve("profile/invalid/attribute-unknown.xml"));
        Run right = run(b -> b.cache(results()), files);
        Random random = new Random(7);
        for (Path kept : kept().keySet()) {
            byte[] whole = Files.readAllBytes(kept);
            for (int i = 0; i < 25; i++) {
                byte[] bad = whole.clone();
                bad[i < 8 ? i : random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
                spoil(kept, bad, right, files);
                spoil(kept, java.util.Arrays.copyOf(whole, random.nextInt(whole.length)), right, files);
            }
            spoil(kept, new byte[0], right, files);
            spoil(kept, "Dear Sir, this is no result.".repeat(20).getBytes(), right, files);
            spoil(kept, java.util.Arrays.copyOf(whole, 9 << 20), right, files);
            assertThat(Files.size(kept)).isEqualTo(whole.length);
        }
    }

    private void spoil(Path kept, byte[] content, Run right, List<Path> files) throws IOException {
        Files.write(kept, content);
        assertThat(run(b -> b.cache(results()), files)).isEqualTo(right);
    }

    @Test
    void folderOrLinkInPlaceOfAFile_doesNoHarm() throws IOException {
        List<Path> files = List.of(TestPaths.RESOURCES.resolve("profile/invalid/attribute-unknown.xml"));
        Run right = run(b -> b.cache(results()), files);
        Path precious = write(folder, "precious.txt", "not to be written over");
        for (Path kept : kept().keySet()) {
            Files.delete(kept);
            Files.createSymbolicLink(kept, precious);
            assertThat(run(b -> b.cache(results()), files)).isEqualTo(right);
            assertThat(precious).hasContent("not to be written over");
            Files.delete(kept);
            Files.createDirectories(kept.resolve("x"));
            assertThat(run(b -> b.cache(results()), files)).isEqualTo(right);
        }
    }

    @Test
    void severalAtOnce_doNotDisturbEachOther() throws Exception {
        List<Path> files = TestPaths.xmlBelow(TestPaths.RESOURCES.resolve("profile/sets"));
        Run right = run(b -> b, files);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Future<Run>> runs = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            boolean other = i % 3 == 0;
            runs.add(threads.submit(() -> run(b -> (other ? b.reader(TeiReader.builder().maxDepth(900).build()) : b)
                    .cache(results()), files)));
        }
        for (Future<Run> run : runs) {
            assertThat(run.get()).isEqualTo(right);
        }
        threads.shutdown();
        try (Stream<Path> left = Files.walk(results())) {
            assertThat(left.filter(file -> file.toString().endsWith(".tmp"))).isEmpty();
        }
    }

    @Test
    void placeThatIsNoFolder_isRefused() throws IOException {
        Path file = write(folder, "file", "x");
        assertThatThrownBy(() -> Validator.builder().cache(file).build()).hasMessageContaining(file.toString())
                .hasMessageContaining("not a folder");
    }

    // ---- means

    private Path results() {
        return folder.resolve("results");
    }

    private ValidationReport validate(UnaryOperator<Builder> settings, Path file) throws IOException {
        return settings.apply(Validator.builder()).cache(results()).build().validate(file);
    }

    /** What is kept, and when it was written. */
    private Map<Path, FileTime> kept() throws IOException {
        Map<Path, FileTime> kept = new TreeMap<>();
        try (Stream<Path> files = Files.walk(results())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".kept")).toList()) {
                kept.put(file, Files.getLastModifiedTime(file));
            }
        }
        return kept;
    }

    private static Run run(UnaryOperator<Builder> settings, List<Path> files) throws IOException {
        ValidationRun run = ValidationRun.of(settings.apply(Validator.builder()).build());
        List<ValidationReport> reports = new ArrayList<>();
        for (Path file : files) {
            reports.add(run.check(file));
        }
        reports.addAll(run.finish(files.stream().map(Path::toString).toList()));
        Map<String, String> texts = new TreeMap<>();
        for (ReportFormat format : ReportFormat.values()) {
            for (java.util.Locale language : List.of(java.util.Locale.ENGLISH, java.util.Locale.GERMAN)) {
                StringBuilder text = new StringBuilder();
                ReportWriter writer = format.open(text, ReportOptions.defaults().language(language));
                for (ValidationReport report : reports) {
                    writer.add(report);
                }
                writer.finish();
                texts.put(format + " " + language, text.toString());
            }
        }
        List<String> findings = reports.stream().flatMap(r -> r.findings().stream()).map(ResultCacheTest::all).toList();
        return new Run(findings, texts);
    }

    private static String all(Finding f) {
        return f + " " + f.value() + " " + f.location().path() + " " + f.parent() + " " + f.parentLine() + " "
                + f.location().line() + " " + f.fix().map(Object::toString) + " " + f.fingerprint();
    }

    /** All that came of a run: each finding with all it has, and each report as text. */
    private record Run(List<String> findings, Map<String, String> reports) {
    }
}
