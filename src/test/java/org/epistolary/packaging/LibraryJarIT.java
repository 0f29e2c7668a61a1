package org.epistolary.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;

/** The jar that others depend on. */
class LibraryJarIT {

    private static final Path JAR = Path.of(System.getProperty("epistolary.jar"));

    @Test
    void isAModule_thatShowsOnlyWhatIsPublic() {
        ModuleDescriptor module = ModuleFinder.of(JAR).find("org.epistolary").orElseThrow().descriptor();

        assertThat(module.exports()).allMatch(e -> !e.isQualified()).extracting(ModuleDescriptor.Exports::source)
                .contains("org.epistolary.io", "org.epistolary.model", "org.epistolary.validation",
                        "org.epistolary.transform", "org.epistolary.corpus")
                .noneMatch(name -> name.contains("internal") || name.contains("cli"));
    }

    @Test
    void has_itsLicenceAndNothingOfOthers() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> files = jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();

            assertThat(files).contains("META-INF/LICENSE", "module-info.class",
                    "META-INF/services/org.epistolary.model.tree.ElementFactory");
            assertThat(files).allMatch(file -> file.startsWith("org/epistolary/") || file.startsWith("META-INF/")
                    || file.equals("module-info.class"));
        }
    }
}
