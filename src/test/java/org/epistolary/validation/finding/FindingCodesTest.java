package org.epistolary.validation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes, messages in every language, the Schematron and the catalogue for people say the same. */
class FindingCodesTest {

    private static final Pattern SECTION = Pattern.compile("(?m)^### `?([a-z][a-z0-9-]*)`?$");
    private static final Pattern SEVERITY = Pattern.compile("(?m)^### ([a-z0-9-]+)\n\n\\*(error|warning|info)\\*");
    private static final Pattern ASSERT = Pattern.compile("<(?:assert|report) id=\"([^\"]+)\" role=\"([^\"]+)\"");
    private static final Pattern GAP = Pattern.compile("\\{[a-z]+}");

    @Test
    void everyCode_hasASectionInTheCatalogue_andNothingElseHas() throws IOException {
        Set<String> sections = SECTION.matcher(catalogue()).results().map(r -> r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(sections).isEqualTo(FindingCode.all().keySet());
    }

    @Test
    void catalogue_saysTheSeverities() throws IOException {
        Map<String, String> said = SEVERITY.matcher(catalogue()).results()
                .collect(Collectors.toMap(r -> r.group(1), r -> r.group(2)));
        Map<String, String> known = new TreeMap<>();
        FindingCode.all().forEach((code, kind) -> known.put(code, kind.severity().toString()));
        assertThat(said).isEqualTo(known);
    }

    @Test
    void rulesOfTheProfile_areKnownWithTheirSeverities() throws IOException {
        List<MatchResult> rules = ASSERT.matcher(Files.readString(TestPaths.SCHEMA.resolve("epistolary.sch")))
                .results().toList();
        assertThat(rules).hasSizeGreaterThan(10);
        for (MatchResult rule : rules) {
            assertThat(FindingCode.find(rule.group(1))).as(rule.group(1)).isPresent();
            assertThat(FindingCode.of(rule.group(1)).severity()).as(rule.group(1))
                    .isEqualTo(Severity.ofName(rule.group(2)).orElseThrow());
        }
    }

    @Test
    void rulesOfTheProfile_speakGermanToo() throws IOException {
        String schema = Files.readString(TestPaths.SCHEMA.resolve("epistolary.sch"));
        assertThat(ASSERT.matcher(schema).results().map(r -> r.group(1)))
                .allSatisfy(id -> assertThat(schema).contains("<diagnostic id=\"" + id + ".de\" xml:lang=\"de\">"));
    }

    @Test
    void reasonsOfTheReader_areKnown() {
        assertThat(Stream.of(TeiParseException.Reason.values())
                .map(r -> "xml-" + r.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .isSubsetOf(FindingCode.all().keySet());
    }

    @Test
    void messages_areTheSameInEveryLanguage() {
        MessageFile english = MessageFile.of(Locale.ENGLISH);
        MessageFile german = MessageFile.of(Locale.GERMAN);
        assertThat(german.keys()).isEqualTo(english.keys());
        for (String key : english.keys()) {
            assertThat(gaps(german.text(key))).as(key).isEqualTo(gaps(english.text(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyCode_hasATitle(String language) {
        assertThat(FindingCode.all().values())
                .allSatisfy(code -> assertThat(code.title(Locale.forLanguageTag(language))).isNotBlank());
    }

    private static String catalogue() throws IOException {
        return Files.readString(Path.of("docs/findings.md"));
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
