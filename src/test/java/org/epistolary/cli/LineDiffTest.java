package org.epistolary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A unified diff says exactly how one text becomes the other. */
class LineDiffTest {

    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@\n");

    @Test
    void oneLine_hasThreeLinesAroundIt() {
        assertThat(LineDiff.unified("a.xml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
                .isEqualTo("""
                        --- a/a.xml
                        +++ b/a.xml
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -5
                        +five
                         6
                         7
                         8
                        """);
    }

    @Test
    void distantChanges_areApart() {
        String before = "x\n".repeat(50);
        String after = "y\n" + "x\n".repeat(48) + "z\n";

        assertThat(LineDiff.unified("a", before, after)).containsPattern("(?s)@@.*@@.*@@.*@@");
    }

    @Test
    void missingLineEnd_isSaid() {
        assertThat(LineDiff.unified("a", "1\n2", "1\n3")).contains("-2\n\\ No newline at end of file\n+3\n\\ No");
    }

    @Test
    void sameTexts_haveNoDiff() {
        assertThat(LineDiff.unified("a", "1\n", "1\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void diff_appliedToTheOldText_isTheNewOne(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String before = lines(random, random.nextInt(40));
            String after = random.nextInt(4) == 0 ? lines(random, random.nextInt(40)) : edited(random, before);
            assertThat(applied(before, LineDiff.unified("a", before, after))).isEqualTo(after);
        }
    }

    private static String lines(Random random, int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            text.append((char) ('a' + random.nextInt(5))).append('\n');
        }
        return text.toString();
    }

    private static String edited(Random random, String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = random.nextInt(4); i >= 0 && !lines.isEmpty(); i--) {
            int at = random.nextInt(lines.size());
            if (random.nextBoolean()) {
                lines.remove(at);
            } else {
                lines.add(at, "new");
            }
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** What patch(1) does, and as strict: every line of context has to be there. */
    private static String applied(String before, String diff) {
        if (diff.isEmpty()) {
            return before;
        }
        List<String> old = before.lines().toList();
        List<String> result = new ArrayList<>();
        int at = 0;
        Matcher hunk = HUNK.matcher(diff);
        boolean more = hunk.find();
        while (more) {
            int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
            int start = Integer.parseInt(hunk.group(1)) - (count == 0 ? 0 : 1);
            int added = hunk.group(4) == null ? 1 : Integer.parseInt(hunk.group(4));
            int from = hunk.end();
            more = hunk.find();
            result.addAll(old.subList(at, start));
            int size = result.size();
            at = start;
            for (String line : diff.substring(from, more ? hunk.start() : diff.length()).lines().toList()) {
                String rest = line.substring(1);
                if (line.charAt(0) != '+') {
                    assertThat(old.get(at++)).isEqualTo(rest);
                }
                if (line.charAt(0) != '-') {
                    result.add(rest);
                }
            }
            assertThat(at - start).isEqualTo(count);
            assertThat(result.size() - size).isEqualTo(added);
        }
        result.addAll(old.subList(at, old.size()));
        return result.isEmpty() ? "" : String.join("\n", result) + "\n";
    }
}
