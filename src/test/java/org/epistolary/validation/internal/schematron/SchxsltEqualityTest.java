package org.epistolary.validation.internal.schematron;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import javax.xml.transform.stream.StreamSource;

import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.WhiteSpace;
import org.epistolary.validation.Validator;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Location;
import org.junit.jupiter.api.Test;

/** The rules of TEI say the same when SchXslt2 runs them by itself, without any of our settings. */
class SchxsltEqualityTest {

    private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";

    @Test
    void teiAll_saysOfAllLettersWhatSchxsltSays() throws Exception {
        Path folder = TestPaths.given("epistolary.tei");
        Validator separate = Validator.builder().schematron(folder.resolve("tei_all.sch")).build();
        Validator embedded = Validator.builder().schematron(folder.resolve("tei_all.rng")).build();
        Processor processor = new Processor(false);
        XsltExecutable plain = plain(processor, folder.resolve("tei_all.sch"));
        int findings = 0;
        for (Path file : TestPaths.corpora()) {
            TeiDocument document = TeiReader.create().read(file);
            List<String> expected = schxslt(processor, plain, file, document);
            List<Finding> found = separate.validate(document).findings();

            assertThat(found).extracting(SchxsltEqualityTest::shown).as(file.toString())
                    .containsExactlyInAnyOrderElementsOf(expected);
            // the grammar has a few of the rules in French, too
            List<String> inGrammar = embedded.validate(document).findings().stream()
                    .map(SchxsltEqualityTest::shown).toList();
            assertThat(inGrammar).as(file.toString()).containsAll(expected);
            assertThat(inGrammar.stream().map(SchxsltEqualityTest::place).distinct())
                    .containsExactlyInAnyOrderElementsOf(expected.stream().map(SchxsltEqualityTest::place).distinct()
                            .toList());
            assertThat(found).allSatisfy(f -> assertThat(f.location().position()).isPresent());
            findings += found.size();
        }
        assertThat(findings).isPositive();
    }

    private static String shown(Finding finding) {
        return finding.location().path() + " " + finding.severity() + " " + finding.message();
    }

    private static String place(String shown) {
        return shown.substring(0, shown.indexOf(' '));
    }

    private static XsltExecutable plain(Processor processor, Path schema) throws Exception {
        Xslt30Transformer transpiler = processor.newXsltCompiler().compile(new StreamSource(
                SchxsltEqualityTest.class.getClassLoader().getResourceAsStream("content/transpile.xsl"))).load30();
        XdmDestination stylesheet = new XdmDestination();
        transpiler.transform(new StreamSource(schema.toFile()), stylesheet);
        return processor.newXsltCompiler().compile(stylesheet.getXdmNode().asSource());
    }

    private static List<String> schxslt(Processor processor, XsltExecutable rules, Path file, TeiDocument document)
            throws Exception {
        XdmNode tree = processor.newDocumentBuilder().build(file.toFile());
        Xslt30Transformer run = rules.load30();
        run.setGlobalContextItem(tree);
        XdmDestination report = new XdmDestination();
        run.applyTemplates(tree, report);
        return report.getXdmNode().select(Steps.descendant(SVRL, "failed-assert")
                .cat(Steps.descendant(SVRL, "successful-report"))).asList().stream()
                .map(node -> Location.of("", new SvrlPath(document).resolve(node.attribute("location"))).path() + " "
                        + SvrlSeverity.of(String.valueOf(node.attribute("role"))) + " "
                        + WhiteSpace.collapse(node.select(Steps.child("text")).asString()))
                .toList();
    }
}
