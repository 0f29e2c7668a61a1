package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.io.TeiWriter;
import org.epistolary.model.TeiDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Letters in which one thing went wrong: the profile accepts none that the whole of TEI rejects, neither by
 * its grammar nor by grammar and rules together. Run when
 * {@code -Depistolary.tei=DIR} says where tei_all is; on real letters too when there are any.
 */
class MutantsTest {

    private static final long SEED = 19501007;
    private static final int MUTANTS = 2_500;
    private static final long LARGEST = 40_000;
    private static final Pattern NAMES = Pattern.compile("<(element|attribute) name=\"([A-Za-z]+)\"");

    @Test
    void profile_acceptsNoMutantThatTeiAllRejects(TestReporter reporter) throws IOException {
        Path folder = TestPaths.given("epistolary.tei");
        Validator teiAll = Validator.builder().relaxNg(folder.resolve("tei_all.rng"))
                .schematron(folder.resolve("tei_all.sch")).build();
        Validator teiGrammar = Validator.builder().relaxNg(folder.resolve("tei_all.rng")).build();
        Validator profile = Validator.create();
        Validator grammar = Validator.builder().relaxNg(TestPaths.SCHEMA.resolve("epistolary.rng")).build();
        List<String> elements = names("element");
        List<String> attributes = names("attribute");
        List<String> letters = letters(teiAll);
        Random random = new Random(SEED);
        List<String> wrong = new ArrayList<>();
        int made = 0;
        int accepted = 0;
        while (made < MUTANTS) {
            for (String letter : letters) {
                TeiDocument mutant = TeiReader.create().read(letter, "mutant.xml");
                Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
                if (!mutation.apply(new Mutation.Chance(random, mutant, elements, attributes))) {
                    continue;
                }
                made++;
                if (grammar.validate(mutant).hasErrors()) {
                    continue;
                }
                check(teiGrammar.validate(mutant), mutation, wrong);
                if (!profile.validate(mutant).hasErrors()) {
                    accepted++;
                    check(teiAll.validate(mutant), mutation, wrong);
                }
            }
        }
        reporter.publishEntry("mutants", made + " of " + letters.size() + " letters, " + accepted + " accepted");
        assertThat(wrong).isEmpty();
        assertThat(accepted).as("mutants that are letters all the same").isBetween(made / 50, made / 2);
    }

    private static void check(ValidationReport report, Mutation mutation, List<String> wrong) {
        if (report.hasErrors()) {
            wrong.add(mutation + ": " + report);
        }
    }

    /** The text of letters that both accept. */
    private static List<String> letters(Validator teiAll) throws IOException {
        List<Path> files = new ArrayList<>(TestPaths.xmlBelow(TestPaths.RESOURCES.resolve("profile/valid")));
        files.add(TestPaths.TELEGRAM);
        if (!System.getProperty("epistolary.corpora", "").isBlank()) {
            files.addAll(TestPaths.corpora());
        }
        List<String> letters = new ArrayList<>();
        for (Path file : files) {
            if (Files.size(file) > LARGEST) {
                continue;
            }
            TeiDocument document = TeiReader.create().read(file);
            if (!teiAll.validate(document).hasErrors() && !Validator.create().validate(document).hasErrors()) {
                letters.add(TeiWriter.create().toString(document));
            }
        }
        return letters;
    }

    /** What elements or attributes are called in the profile, which is what a writer may confuse. */
    private static List<String> names(String kind) throws IOException {
        StringBuilder schema = new StringBuilder();
        try (var files = Files.list(TestPaths.SCHEMA)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".rng")).sorted().toList()) {
                schema.append(Files.readString(file));
            }
        }
        return NAMES.matcher(schema).results().filter(r -> r.group(1).equals(kind)).map(r -> r.group(2)).distinct()
                .sorted().collect(Collectors.toList());
    }
}
