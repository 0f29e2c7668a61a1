package org.epistolary.validation.internal.relaxng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.epistolary.validation.SchemaFixtures.places;
import static org.epistolary.validation.SchemaFixtures.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.io.TeiSource;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.Validator;
import org.epistolary.validation.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The walk through the tree says what Jing says, and where. */
class RelaxNgEngineTest {

    private static final String GRAMMAR = """
            namespace t = "http://www.tei-c.org/ns/1.0"
            namespace o = "urn:other"
            start = element t:TEI { attribute xml:id { xsd:ID }?, (\\div | p | s | d)* }
            \\div = element t:div { p+, element t:closer { empty } }
            p = element t:p {
              attribute xml:id { xsd:ID }?, attribute ref { xsd:IDREF }?, attribute o:x { "a" | "b" }?,
              attribute when { xsd:date | xsd:gYear }?, attribute size { xsd:boolean | xsd:int | xsd:time }?,
              attribute list { list { xsd:int+ } }?,
              mixed { element t:hi { text }* }
            }
            s = element t:s { attribute n { xsd:int }, empty }
            d = element t:d { xsd:int }
            """;

    @TempDir
    private Path folder;

    private ValidationReport check(String content) throws IOException {
        return Validator.builder().schema(write(folder, "s.rnc", GRAMMAR)).build().validate(TeiReader.create().read(
                "<TEI xmlns='http://www.tei-c.org/ns/1.0' xmlns:o='urn:other'>\n" + content + "</TEI>", "a.xml"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div><p/></div>                      | element-incomplete 2:1       | <closer> is missing
            <div><closer/></div>                 | element-too-early 2:6        | <p> has to stand before it
            <hi/>                                | element-misplaced 2:1        | <hi>
            <x/>                                 | element-unknown 2:1          | <x>
            <p/>text<p/>                         | text-misplaced 2:5           | "text"
            <s n='1'><!-- c -->text</s>          | text-misplaced 2:20          | "text"
            <p  a='1'/>                          | attribute-unknown 2:5        | attribute a="1"
            <p  o:x='c'/>                        | attribute-value-invalid 2:5  | "c" of the attribute o:x
            <s/>                                 | attribute-missing 2:1        | attribute n
            <p when='x'/>                        | attribute-value-invalid 2:4  | "x"
            <p list='1 2 x'/>                    | attribute-value-invalid 2:4  | "x" invalid
            <d>x</d>                             | content-invalid 2:1          | "x"
            <d>1<p/></d>                         | text-misplaced 2:4           | "1"
            <d/>                                 | content-invalid 2:1          | a whole number
            <p xml:id='a'/><p xml:id='a'/>       | id-duplicate 2:19            | identifier a
            <p ref='b'/>                         | schema-invalid 2:4           | IDREF "b"
            """)
    void mistake_hasItsPlaceAndNames(String content, String expected, String words) throws IOException {
        ValidationReport report = check(content);
        assertThat(report.findings()).anySatisfy(f -> {
            assertThat(f.code() + " " + f.location().position().orElseThrow()).isEqualTo(expected);
            assertThat(f.message()).contains(words).endsWith(".");
        });
    }

    @Test
    void namesThatMayBeMeant_comeFirst() throws IOException {
        assertThat(check("<p sise='1'/>").findings().get(0).message()).contains("Possible here: size, ");
    }

    @Test
    void reasons_areInTheOrderOfTheSchemaEveryTime() throws IOException {
        String first = check("<p size='x'/>").findings().get(0).message();
        assertThat(first).containsSubsequence("true or false", "a whole number", "time");
        for (int i = 0; i < 5; i++) {
            assertThat(check("<p size='x'/>").findings().get(0).message()).isEqualTo(first);
        }
    }

    @Test
    void secondDocument_isCheckedAsTheFirst() throws IOException {
        Validator validator = Validator.builder().schema(write(folder, "s.rnc", GRAMMAR)).build();
        TeiDocument wrong = TeiReader.create().read(
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><x/><p xml:id='a'/></TEI>", "a.xml");
        TeiDocument right = TeiReader.create().read("<TEI xmlns='http://www.tei-c.org/ns/1.0'><p xml:id='a'/></TEI>",
                "b.xml");
        for (int i = 0; i < 3; i++) {
            assertThat(places(validator.validate(wrong))).containsExactly("element-unknown 1:42");
            assertThat(validator.validate(right).findings()).isEmpty();
        }
    }

    @Test
    void teiAll_saysOfAllLettersWhatJingSays() throws Exception {
        Path grammar = TestPaths.given("epistolary.tei").resolve("tei_all.rng");
        Validator validator = Validator.builder().relaxNg(grammar).build();
        Schema jing = SAXSchemaReader.getInstance().createSchema(new InputSource(grammar.toUri().toString()),
                properties(new DefaultHandler()).toPropertyMap());
        for (Path file : TestPaths.corpora()) {
            TeiDocument document = TeiReader.create().read(file);
            ValidationReport report = validator.validate(document);
            assertThat(report.findings()).extracting(f -> f.code() + " " + f.location().path())
                    .as(file.toString()).containsExactlyInAnyOrderElementsOf(jing(jing, document));
            assertThat(report.findings()).allSatisfy(f -> assertThat(f.location().position()).isPresent());
        }
    }

    @Test
    void whatIsRemembered_changesNothingThatIsSaid() throws IOException {
        Path grammar = TestPaths.given("epistolary.tei").resolve("tei_all.rng");
        Validator validator = Validator.builder().relaxNg(grammar).build();
        Validator other = Validator.builder().relaxNg(grammar).build();
        List<Path> files = TestPaths.corpora();
        List<String> first = reports(validator, files);
        assertThat(reports(validator, files)).isEqualTo(first);
        List<Path> backwards = new ArrayList<>(files);
        Collections.reverse(backwards);
        List<String> last = reports(other, backwards);
        Collections.reverse(last);
        assertThat(last).isEqualTo(first);
    }

    private static List<String> reports(Validator validator, List<Path> files) throws IOException {
        List<String> reports = new ArrayList<>();
        for (Path file : files) {
            reports.add(validator.validate(file).toString());
        }
        return reports;
    }

    @Test
    void sameMistakeUnderOtherPrefixes_isNamedByThem() throws IOException {
        Validator validator = Validator.builder().schema(write(folder, "s.rnc", GRAMMAR)).build();
        List<String> documents = List.of(
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><p o:x='c' xmlns:o='urn:other'/><u/></TEI>",
                "<t:TEI xmlns:t='http://www.tei-c.org/ns/1.0'><t:p q:x='c' xmlns:q='urn:other'/><t:u/></t:TEI>",
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><p other:x='c' xmlns:other='urn:other'/><u/></TEI>");
        List<String> names = List.of("o:x", "q:x", "other:x");
        for (int i = 0; i < 2 * documents.size(); i++) {
            int which = i % documents.size();
            TeiDocument document = TeiReader.create().read(documents.get(which), "a.xml");
            assertThat(validator.validate(document).findings()).hasSize(2).first()
                    .satisfies(f -> assertThat(f.message()).contains("the attribute " + names.get(which)));
            Validator fresh = Validator.builder().schema(write(folder, "s" + i + ".rnc", GRAMMAR)).build();
            assertThat(validator.validate(document).toString()).isEqualTo(fresh.validate(document).toString());
        }
    }

    @Test
    void moreValuesThanAreRemembered_areCheckedAll() throws IOException {
        Validator validator = Validator.builder().schema(write(folder, "s.rnc", GRAMMAR)).build();
        StringBuilder content = new StringBuilder("<TEI xmlns='http://www.tei-c.org/ns/1.0'>");
        for (int i = 0; i < 70_000; i++) {
            content.append("<p size='").append(i % 10_000 == 9_999 ? "x" + i : i).append("'/>");
        }
        TeiDocument document = TeiReader.create().read(content.append("</TEI>").toString(), "a.xml");
        for (int i = 0; i < 3; i++) {
            assertThat(validator.validate(document).findings()).hasSize(7).allSatisfy(f ->
                    assertThat(f.value()).hasValueSatisfying(value -> assertThat(value).matches("x\\d?9999")));
        }
    }

    /** What Jing finds by itself when it is given the same events. */
    private static List<String> jing(Schema schema, TeiDocument document) throws Exception {
        List<String> found = new ArrayList<>();
        TeiSource source = TeiSource.of(document);
        com.thaiopensource.validate.Validator jing = schema.createValidator(properties(new DefaultHandler() {
            @Override
            public void error(SAXParseException e) {
                RelaxNgMessage message = RelaxNgMessage.of(e.getMessage());
                TeiNode node = source.current().orElseThrow();
                if (!message.isAddition()) {
                    found.add(message.about("", node, null).code() + " " + Location.of("", node).path());
                }
            }
        }).toPropertyMap());
        XMLReader events = source.getXMLReader();
        events.setContentHandler(jing.getContentHandler());
        events.parse(source.getInputSource());
        return found;
    }

    private static PropertyMapBuilder properties(DefaultHandler handler) {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, handler);
        RngProperty.CHECK_ID_IDREF.add(properties);
        return properties;
    }

    @Test
    void eightThreads_findWhatOneFinds() throws Exception {
        Validator validator = Validator.create();
        List<Path> files = new ArrayList<>(TestPaths.xmlBelow(TestPaths.RESOURCES.resolve("profile")));
        files.add(TestPaths.TELEGRAM);
        List<String> expected = new ArrayList<>();
        for (Path file : files) {
            expected.add(validator.validate(file).toString());
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(threads.submit(() -> {
                    List<String> found = new ArrayList<>();
                    for (Path file : files) {
                        found.add(validator.validate(file).toString());
                    }
                    return found;
                }));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
