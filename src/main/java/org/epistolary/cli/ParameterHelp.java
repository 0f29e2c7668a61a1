package org.epistolary.cli;

import java.io.PrintWriter;
import java.util.List;

import org.epistolary.transform.StylesheetParameter;

/** Lists the parameters of a stylesheet: name, type and default on a line, what it means below. */
final class ParameterHelp {

    private static final int WIDTH = 96;
    private static final String MARGIN = "    ";

    private ParameterHelp() {
    }

    static void print(List<StylesheetParameter> parameters, PrintWriter out) {
        for (StylesheetParameter parameter : parameters) {
            String fallback = parameter.defaultValue();
            out.println(parameter.name() + "  " + parameter.type() + "  "
                    + (fallback.isEmpty() ? "(required)" : "default " + fallback));
            wrap(parameter.meaning(), out);
        }
    }

    private static void wrap(String text, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && MARGIN.length() + line.length() + 1 + word.length() > WIDTH) {
                out.println(MARGIN + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            out.println(MARGIN + line);
        }
    }
}
