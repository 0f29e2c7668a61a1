package org.epistolary.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what makes a page do something by itself: scripts, handlers of events, addresses that run, things fetched. */
public final class ActivePages {

    /** Data for search engines, which browsers do not run: one block a page. */
    private static final Pattern DATA = Pattern.compile("(?s)<script type=\"application/ld\\+json\">.*?</script>");
    private static final Pattern TAG = Pattern.compile(
            "<(?:!--.*?-->|([A-Za-z][^\\s/>]*)((?:\\s+[^\\s=>]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'>]+))?)*)\\s*/?>)",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "([^\\s=/]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");
    private static final Set<String> ACTIVE = Set.of("script", "iframe", "object", "embed", "base", "form", "frame",
            "applet", "link", "video", "audio", "svg", "math", "input");
    private static final Set<String> LEADING = Set.of("href", "src", "srcset", "action", "formaction", "cite", "ping");
    private static final Set<String> FETCHING = Set.of("src", "srcset", "poster", "data", "background", "action");
    private static final Pattern RUNS = Pattern.compile("^[\\s\\p{Cntrl}]*(?:javascript|vbscript|data)\\s*:",
            Pattern.CASE_INSENSITIVE);

    private ActivePages() {
    }

    /** What is active, as it stands in the page; none when the page is dead. */
    public static List<String> traces(String page) {
        List<String> traces = new ArrayList<>();
        String markup = DATA.matcher(page).replaceFirst("");
        for (MatchResult tag : TAG.matcher(markup).results().filter(t -> t.group(1) != null).toList()) {
            if (ACTIVE.contains(tag.group(1).toLowerCase(Locale.ROOT)) || tag.group(2).length() > 0 && isActive(tag)) {
                traces.add(tag.group());
            }
        }
        return traces;
    }

    private static boolean isActive(MatchResult tag) {
        return ATTRIBUTE.matcher(tag.group(2)).results().anyMatch(attribute -> {
            String name = attribute.group(1).toLowerCase(Locale.ROOT);
            String value = decode(attribute.group(2) != null ? attribute.group(2)
                    : attribute.group(3) != null ? attribute.group(3) : String.valueOf(attribute.group(4)));
            boolean style = name.equals("style") && value.matches("(?is).*(url\\s*\\(|expression\\s*\\(|@import).*");
            return name.startsWith("on") || name.equals("http-equiv") && value.equalsIgnoreCase("refresh") || style
                    || FETCHING.contains(name) && value.matches("(?i)\\s*(//|[a-z]+:).*") && !tag.group(1).equals("img")
                    || LEADING.contains(name) && RUNS.matcher(value).find();
        });
    }

    private static String decode(String value) {
        return value.replaceAll("(?i)&#x?0*(9|A|D|10|13);?", "").replace("&tab;", "").replace("&newline;", "")
                .replace("&colon;", ":");
    }
}
