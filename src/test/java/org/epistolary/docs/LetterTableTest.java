package org.epistolary.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.epistolary.TestPaths;
import org.epistolary.model.ActionType;
import org.epistolary.model.Letter;
import org.epistolary.model.StatedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/letters.md} are those of the code. */
class LetterTableTest {

    private String page = "";

    @BeforeEach
    void read() throws IOException {
        page = Files.readString(TestPaths.ROOT.resolve("docs/letters.md"));
    }

    private List<MatchResult> rows(String regex) {
        return Pattern.compile("(?m)^" + regex + "$").matcher(page).results().toList();
    }

    @Test
    void everyAccessorHasARow() {
        List<String> accessors = Arrays.stream(Letter.class.getMethods())
                .filter(m -> m.getDeclaringClass() == Letter.class && m.getParameterCount() == 0)
                .filter(m -> !Modifier.isStatic(m.getModifiers()))
                .map(Method::getName).filter(name -> !name.equals("toString")).toList();

        assertThat(rows("\\| `(\\w+)\\(\\)` \\| .+ \\|")).extracting(r -> r.group(1))
                .containsExactlyInAnyOrderElementsOf(accessors);
    }

    @Test
    void everyOriginHasARow() {
        assertThat(rows("\\| `([^`]+)` \\| `([A-Z_]+)` \\|")).extracting(r -> r.group(1) + " " + r.group(2))
                .containsExactlyElementsOf(Arrays.stream(StatedIn.values()).map(o -> o + " " + o.name()).toList());
    }

    @Test
    void spellingsOfActions() {
        for (MatchResult row : rows("\\| (`\\w+`(?:, `\\w+`)*) \\| (\\w+(?:, \\w+)*) \\|")) {
            List<String> written = Pattern.compile("`(\\w+)`").matcher(row.group(1)).results().map(r -> r.group(1)).toList();
            List<String> read = List.of(row.group(2).split(", "));
            for (int i = 0; i < written.size(); i++) {
                assertThat(ActionType.of(written.get(i)).name()).isEqualTo(read.get(read.size() == 1 ? 0 : i));
            }
        }
        assertThat(rows("\\| `sentBy`.*")).hasSize(1);
        assertThat(ActionType.of("weighed").name()).isEqualTo("weighed");
    }
}
