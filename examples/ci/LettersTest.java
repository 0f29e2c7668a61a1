import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.epistolary.io.TeiFolder;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.ValidationRun;
import org.epistolary.validation.Validator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every letter of the edition is valid: one test for each file, and one for all of them together. */
class LettersTest {

    private static final Path LETTERS = Path.of(System.getProperty("letters", "letters"));

    private final ValidationRun run = ValidationRun.of(Validator.create());

    @TestFactory
    Stream<DynamicTest> letters() throws IOException {
        List<Path> files = TeiFolder.list(LETTERS).files();
        Stream<DynamicTest> each = files.stream().map(file -> DynamicTest.dynamicTest(
                LETTERS.relativize(file).toString(), file.toUri(), () -> check(run.check(file))));
        DynamicTest together = DynamicTest.dynamicTest("all of them together",
                () -> run.finish(files.stream().map(Path::toString).toList()).forEach(LettersTest::check));
        return Stream.concat(each, Stream.of(together));
    }

    private static void check(ValidationReport report) {
        assertFalse(report.hasErrors(), report::toString);
    }
}
