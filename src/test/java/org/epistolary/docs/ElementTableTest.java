package org.epistolary.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.TestPaths;
import org.epistolary.model.TeiVocabulary;
import org.epistolary.model.tree.TeiElement;
import org.junit.jupiter.api.Test;

/** The table element → class → typed attributes in the documentation is the one the code has. */
class ElementTableTest {

    private static final Path PAGE = TestPaths.ROOT.resolve("docs/elements.md");
    private static final String HEAD = "| element | class | typed attributes |\n|---|---|---|\n";
    private static final Set<String> EVERYWHERE = Set.of("setId", "setText");

    @Test
    void documentedTable_isTheTableOfTheCode() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf(HEAD));
        assertThat(table).as("write it anew: run this test class's main method").isEqualTo(HEAD + rows());
    }

    @Test
    void everyElementClass_isInTheVocabulary() throws IOException {
        Path model = TestPaths.ROOT.resolve("src/main/java/org/epistolary/model");
        List<String> declared;
        try (var files = Files.walk(model)) {
            declared = files.filter(f -> f.toString().endsWith(".java")).filter(ElementTableTest::isElement)
                    .map(f -> f.getFileName().toString().replace(".java", "")).sorted().toList();
        }
        assertThat(TeiVocabulary.classes().stream().map(Class::getSimpleName).sorted().toList()).isEqualTo(declared);
    }

    /** Writes the table into the page. */
    public static void main(String[] args) throws IOException {
        String page = Files.readString(PAGE);
        Files.writeString(PAGE, page.substring(0, page.indexOf(HEAD)) + HEAD + rows());
    }

    private static boolean isElement(Path file) {
        try {
            return Files.readString(file).contains("@XmlRootElement(");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String rows() {
        return TeiVocabulary.classes().stream()
                .sorted(Comparator.comparing(ElementTableTest::element, String.CASE_INSENSITIVE_ORDER))
                .map(ElementTableTest::row)
                .collect(Collectors.joining());
    }

    private static String row(Class<? extends TeiElement> type) {
        String name = type.getPackageName().replace("org.epistolary.model.", "") + "." + type.getSimpleName();
        return "| `" + element(type) + "` | `" + name + "` | " + attributes(type) + " |\n";
    }

    private static String element(Class<?> type) {
        return type.getAnnotation(XmlRootElement.class).name();
    }

    private static String attributes(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().startsWith("set") && !EVERYWHERE.contains(m.getName()))
                .filter(m -> Arrays.equals(m.getParameterTypes(), new Class<?>[] {String.class}))
                .map(Method::getName)
                .map(name -> "`" + Character.toLowerCase(name.charAt(3)) + name.substring(4) + "`")
                .distinct().sorted()
                .collect(Collectors.joining(", "));
    }
}
