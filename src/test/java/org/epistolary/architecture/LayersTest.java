package org.epistolary.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** One way: read, model, then validate, transform or write. */
class LayersTest {

    private static final String VALIDATION = "org.epistolary.validation";
    private static final String INTERNAL = VALIDATION + ".internal";
    private static final String[] ENGINES = {INTERNAL + ".relaxng..", INTERNAL + ".xsd..", INTERNAL + ".schematron..",
            INTERNAL + ".rules.."};

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.epistolary");

    @Test
    void dependenciesPointDownOnly() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("cli").definedBy("org.epistolary.cli..")
                .optionalLayer("corpus").definedBy("org.epistolary.corpus..")
                .layer("validation").definedBy("org.epistolary.validation..")
                .layer("transform").definedBy("org.epistolary.transform..")
                .layer("io").definedBy("org.epistolary.io..")
                .layer("model").definedBy("org.epistolary.model..")
                .whereLayer("cli").mayNotBeAccessedByAnyLayer()
                .whereLayer("corpus").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("validation").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("transform").mayOnlyBeAccessedByLayers("cli", "corpus")
                .whereLayer("io").mayOnlyBeAccessedByLayers("cli", "corpus", "validation", "transform")
                .whereLayer("model").mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCircles() {
        slices().matching("org.epistolary.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void roomsOfValidationPointDownOnly() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("door").definedBy(VALIDATION)
                .layer("report").definedBy(VALIDATION + ".report..")
                .layer("cache").definedBy(INTERNAL + ".cache..")
                .layer("which schema").definedBy(INTERNAL + ".schema..")
                .layer("engines").definedBy(ENGINES)
                .layer("value").definedBy(INTERNAL + ".value..")
                .layer("source").definedBy(INTERNAL + ".source..")
                .layer("shared").definedBy(INTERNAL)
                .layer("named schema").definedBy(VALIDATION + ".schema..")
                .layer("finding").definedBy(VALIDATION + ".finding..")
                .whereLayer("report").mayNotBeAccessedByAnyLayer()
                .whereLayer("door").mayOnlyBeAccessedByLayers("report")
                .whereLayer("cache").mayOnlyBeAccessedByLayers("door")
                .whereLayer("which schema").mayOnlyBeAccessedByLayers("door", "cache")
                .whereLayer("engines").mayOnlyBeAccessedByLayers("door", "cache", "which schema")
                .whereLayer("value").mayOnlyBeAccessedByLayers("engines")
                .whereLayer("source").mayOnlyBeAccessedByLayers("door", "cache", "which schema", "engines")
                .whereLayer("finding").mayNotAccessAnyLayer()
                .whereLayer("named schema").mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void enginesDoNotKnowEachOther() {
        slices().matching(INTERNAL + ".(relaxng|xsd|schematron|rules)..").should().notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void insideOfValidationIsForValidationOnly() {
        ArchRuleDefinition.noClasses().that().resideOutsideOfPackage(VALIDATION + "..")
                .should().dependOnClassesThat().resideInAPackage(INTERNAL + "..")
                .check(CLASSES);
    }

    @Test
    void librariesOfAnEngineAreKnownInItsRoomOnly() {
        onlyIn("relaxng", "com.thaiopensource..");
        onlyIn("schematron", "net.sf.saxon.s9api..");
        onlyIn("xsd", "javax.xml.validation..");
    }

    private static void onlyIn(String room, String engine) {
        ArchRuleDefinition.noClasses().that().resideInAPackage(VALIDATION + "..")
                .and().resideOutsideOfPackages(INTERNAL + "." + room + "..", INTERNAL + ".source..",
                        VALIDATION + ".schema..")
                .should().dependOnClassesThat().resideInAPackage(engine)
                .check(CLASSES);
    }

    @Test
    void modelNeedsNothingButTheJdkAndAnnotations() {
        ArchRuleDefinition.classes().that().resideInAPackage("org.epistolary.model..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("org.epistolary.model..", "java..", "javax.xml..",
                        "org.w3c.dom..", "jakarta.xml.bind..", "org.jspecify.annotations..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        ArchRuleDefinition.noClasses().that().resideOutsideOfPackage("org.epistolary.cli..")
                .should().dependOnClassesThat().resideInAPackage("picocli..")
                .check(CLASSES);
    }
}
