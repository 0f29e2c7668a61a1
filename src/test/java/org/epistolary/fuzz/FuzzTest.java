package org.epistolary.fuzz;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * What fuzzers found once is tried again with every build, and so is a fixed set of programs. Files of findings are
 * documents; a new one only has to be put into {@code src/test/resources/fuzz/findings}.
 */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class FuzzTest {

    private static final Map<String, Property> PROPERTIES = properties();

    private static Map<String, Property> properties() {
        Map<String, Property> all = new LinkedHashMap<>();
        all.put("reader", new Property(ReaderFuzzer::check, 400));
        all.put("edits", new Property(EditFuzzer::check, 400));
        all.put("validator", new Property(ValidatorFuzzer::check, 150));
        all.put("renderer", new Property(RendererFuzzer::check, 100));
        return all;
    }

    @TestFactory
    Stream<DynamicContainer> findings() throws IOException {
        try (Stream<Path> walk = Files.walk(TestPaths.RESOURCES.resolve("fuzz"))) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            return files.stream().map(file -> dynamicContainer(file.getFileName().toString(),
                    PROPERTIES.entrySet().stream().map(property -> dynamicTest(property.getKey(),
                            () -> property.getValue().check().of(Files.readAllBytes(file))))));
        }
    }

    @TestFactory
    Stream<DynamicContainer> programs() {
        return PROPERTIES.entrySet().stream().map(property -> dynamicContainer(property.getKey(),
                Stream.iterate(0, seed -> seed < property.getValue().programs(), seed -> seed + 1)
                        .map(seed -> dynamicTest("program " + seed,
                                () -> property.getValue().check().of(FuzzInput.document(FuzzInput.program(seed)))))));
    }

    private record Property(Check check, int programs) {
    }

    /** What holds for every document. */
    @FunctionalInterface
    private interface Check {

        void of(byte[] document) throws Exception;
    }
}
