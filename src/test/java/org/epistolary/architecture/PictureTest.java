package org.epistolary.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.epistolary.TestPaths;
import org.junit.jupiter.api.Test;

/** The picture of the rooms in the documentation is the house that stands. */
class PictureTest {

    private static final Pattern PICTURE = Pattern.compile("(?s)```text\\n(.*?)```");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");
    private static final String ROOT = "org.epistolary.";

    @Test
    void rooms_andArrowsOfThePicture_areThoseOfTheCode() throws IOException {
        String page = Files.readString(TestPaths.ROOT.resolve("docs/architecture.md"));
        Matcher found = PICTURE.matcher(page);
        assertThat(found.find()).isTrue();
        List<String> picture = found.group(1).lines().toList();
        Map<String, Set<String>> rooms = rooms();

        Set<String> described = ROW.matcher(page).results().map(row -> row.group(1)).collect(Collectors.toSet());
        assertThat(described).isEqualTo(rooms.keySet());
        List<String> notDrawn = new ArrayList<>();
        rooms.forEach((room, needed) -> needed.stream().filter(other -> !isDrawn(picture, room, other))
                .forEach(other -> notDrawn.add(room + " needs " + other)));
        assertThat(notDrawn).isEmpty();
    }

    /** An arrow goes down, or along a line to the right where it is drawn. */
    private static boolean isDrawn(List<String> picture, String room, String needed) {
        int from = line(picture, room);
        int to = line(picture, needed);
        return from < to || from == to && picture.get(from).matches(".*\\b" + room + " ─► " + needed + "\\b.*");
    }

    private static int line(List<String> picture, String room) {
        for (int i = 0; i < picture.size(); i++) {
            if (picture.get(i).matches(".*\\b" + room + "\\b.*")) {
                return i;
            }
        }
        throw new AssertionError(room + " is not in the picture");
    }

    /** Each package below the root with those it needs. */
    private static Map<String, Set<String>> rooms() {
        Map<String, Set<String>> rooms = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.epistolary")) {
            if (type.getPackageName().startsWith(ROOT)) {
                Set<String> needed = rooms.computeIfAbsent(room(type), name -> new TreeSet<>());
                type.getDirectDependenciesFromSelf().stream().map(d -> d.getTargetClass().getBaseComponentType())
                        .filter(target -> target.getPackageName().startsWith(ROOT)).map(PictureTest::room)
                        .filter(other -> !other.equals(room(type))).forEach(needed::add);
            }
        }
        return rooms;
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", "");
    }
}
