package org.epistolary.fuzz;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Changes the text of a TEI document here and there, as people, scripts and attackers do: elements in wrong places,
 * odd values, entities, broken markup. Which change and where is decided by {@link Choices}.
 */
final class TeiMutator {

    private static final Pattern TAG = Pattern.compile("<[A-Za-z][^<>]*>");
    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z]+)(?:\\s[^<>]*)?>[^<>]*</\\1>");
    private static final Pattern VALUE = Pattern.compile("=\\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')");
    private static final Pattern NAME = Pattern.compile("</?([A-Za-z.]+)");

    private static final String[] ELEMENTS = {"TEI", "teiHeader", "teiCorpus", "text", "front", "body", "back", "group", "div",
        "p", "ab", "lb", "pb", "cb", "gb", "milestone", "fw", "opener", "closer", "salute", "signed", "dateline",
        "postscript", "address", "addrLine", "head", "list", "item", "label", "table", "row", "cell", "note", "ptr",
        "ref", "hi", "foreign", "quote", "q", "said", "choice", "sic", "corr", "orig", "reg", "abbr", "expan", "ex",
        "am", "add", "del", "subst", "gap", "unclear", "supplied", "damage", "space", "handShift", "restore",
        "persName", "placeName", "orgName", "name", "rs", "date", "time", "measure", "num", "figure", "graphic",
        "figDesc", "formula", "lg", "l", "correspDesc", "correspAction", "correspContext", "msDesc", "msIdentifier",
        "repository", "collection", "idno", "altIdentifier", "additional", "surrogates", "listPerson", "person",
        "listPlace", "place", "listOrg", "org", "publicationStmt", "sourceDesc", "profileDesc", "langUsage", "language",
        "anchor", "addSpan", "delSpan", "w", "c", "g", "seg", "metamark", "stamp", "mod", "xyz", "script"};
    private static final String[] ATTRIBUTES = {"when", "notBefore", "notAfter", "from", "to", "when-iso", "when-custom",
        "ref", "key", "target", "corresp", "n", "type", "subtype", "place", "rend", "style", "rendition", "unit",
        "quantity", "extent", "reason", "hand", "cert", "resp", "who", "source", "url", "role", "cols", "rows", "xml:id",
        "xml:lang", "xml:space", "xml:base", "spanTo", "calendar", "onclick", "href"};
    private static final String[] VALUES = {"", " ", "#", "#x", "x", "1950-10-07", "1950-13-45", "-0044-03-15", "1950",
        "--10-07", "99999999999", "1950-10-07T25:61", "javascript:alert(1)", "JaVa&#9;script:x", "data:text/html,x",
        "http://[", "file:///etc/passwd", "../../..", "preserve", "de", "x-y-z-", "a b c", "&lt;b onclick='x'>",
        "&quot;", "&#xA;", "&#x10FFFF;", "&amp;amp;", "end", "superscript underline", "color:red;background:url(x)",
        "0", "-1", "1e9", "NaN", "\u00AD\u200B\u202E", "\uD83D\uDE00", "http://x/#y?z=\u00E9", "%", "%zz", "tag:x",
        "urn:x", "https://d-nb.info/gnd/118540238", "copy", "sent", "received", "f. 1, ll. 9-3"};
    private static final String[] TEXTS = {"x", " ", "\n", "\t", "\r\n", "\r", "a  b", "&amp;", "&lt;", "&#13;", "&#x85;",
        "&#x2028;", "&#xFDD0;", "\u00A0", "\u0085", "\uFDD0", "\uFEFF", "\u202E", "e\u0301", "\uD83D\uDE00", "&#0;",
        "&undeclared;", "&", "]]>", "<![CDATA[<x>&]]>", "<![CDATA[]]>", "<!-- c -->", "<!---->", "<!-- - -->", "<?p?>",
        "<?xml version='1.0'?>", "<?xml-stylesheet href='http://x/'?>", "<?xml-model href='x.rng'?>", "<", ">", "\u0000",
        "\uFFFE", "-", "\u00AC", "=", "|", "\u2014", "\u0627\u0644", "\u043F\u0440\u0438", "word word word word word word"};
    private static final String[] STARTS = {"", "\uFEFF", "<?xml version=\"1.0\"?>", "<?xml version='1.1'?>",
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\r\n", "<?xml version='1.0' standalone='yes'?>",
        "<!DOCTYPE TEI>", "<!DOCTYPE TEI [<!ENTITY undeclared 'declared'><!ENTITY b '&b;'>]>",
        "<!DOCTYPE TEI SYSTEM 'tei.dtd' [<!ENTITY % p SYSTEM 'x'> %p;]>", "<!DOCTYPE TEI [<!ATTLIST p n CDATA 'd'>]>",
        "<!DOCTYPE TEI [<!ENTITY undeclared '<hi>x</hi>'>]>", "<?p d?>\n", "<!-- c -->\n", "\n"};

    private final Choices choices;
    private String text;

    TeiMutator(String seed, Choices choices) {
        this.text = seed;
        this.choices = choices;
    }

    /** What a fuzzer that knows no TEI should try: names, values and markup. */
    static List<String> dictionary() {
        return Stream.of(ELEMENTS, ATTRIBUTES, VALUES, TEXTS, STARTS).flatMap(Stream::of).distinct()
                .filter(word -> !word.isEmpty()).toList();
    }

    String mutated(int mostSteps) {
        for (int i = 0; i < mostSteps && !choices.isUsedUp() && text.length() < 60_000; i++) {
            step();
        }
        return text;
    }

    private void step() {
        switch (choices.below(16)) {
            case 0, 1 -> value();
            case 2, 3, 4 -> insert("<" + tag() + ">" + choices.of(TEXTS) + "</", true);
            case 5 -> insert("<" + tag() + "/>", false);
            case 6, 7 -> insert(choices.of(TEXTS), false);
            case 8 -> attribute();
            case 9 -> replace(pick(ELEMENT), "");
            case 10 -> repeat();
            case 11 -> rename();
            case 12 -> wrap();
            case 13 -> text = choices.of(STARTS) + text.replaceFirst("^\uFEFF?(<\\?xml .*?\\?>)?", "");
            case 14 -> breakSomething();
            default -> namespace();
        }
    }

    private String tag() {
        String name = choices.of(ELEMENTS);
        return choices.below(2) == 0 ? name : name + " " + choices.of(ATTRIBUTES) + "=\"" + choices.of(VALUES) + "\"";
    }

    private void insert(String markup, boolean open) {
        String whole = open ? markup + markup.substring(1).split("[ >]")[0] + ">" : markup;
        int at = place();
        text = text.substring(0, at) + whole + text.substring(at);
    }

    /** Behind some tag; where people put things. */
    private int place() {
        MatchResult tag = pick(TAG);
        return tag == null ? choices.below(text.length() + 1) : tag.end();
    }

    private void value() {
        MatchResult value = pick(VALUE);
        replace(value, "=\"" + choices.of(VALUES) + "\"");
    }

    private void attribute() {
        MatchResult tag = pick(NAME);
        replace(tag, tag == null ? "" : tag.group() + " " + choices.of(ATTRIBUTES) + "='"
                + choices.of(VALUES).replace('\'', '"').replace("\"", "&quot;") + "'");
    }

    private void rename() {
        MatchResult element = pick(ELEMENT);
        if (element != null) {
            String name = choices.of(ELEMENTS);
            String changed = "<" + name + element.group().substring(1 + element.group(1).length());
            replace(element, changed.substring(0, changed.length() - element.group(1).length() - 1) + name + ">");
        }
    }

    private void repeat() {
        MatchResult element = pick(ELEMENT);
        if (element != null) {
            replace(element, element.group().repeat(2 + choices.below(40)));
        }
    }

    private void wrap() {
        MatchResult element = pick(ELEMENT);
        if (element != null) {
            String name = choices.of(ELEMENTS);
            int times = 1 + choices.below(60);
            replace(element, ("<" + name + ">").repeat(times) + element.group() + ("</" + name + ">").repeat(times));
        }
    }

    private void breakSomething() {
        int from = choices.below(text.length() + 1);
        int to = Math.min(text.length(), from + choices.below(20));
        text = text.substring(0, from) + choices.of("", "<", ">", "\"", "&", "</", "\u0000") + text.substring(to);
    }

    private void namespace() {
        MatchResult tag = pick(NAME);
        replace(tag, tag == null ? "" : tag.group() + choices.of(" xmlns=''", " xmlns='urn:x'",
                " xmlns:x='http://www.tei-c.org/ns/1.0'", " xmlns='http://www.tei-c.org/ns/1.0'", " x:y='z'",
                " xmlns:x='urn:x' x:y='z'"));
    }

    private MatchResult pick(Pattern pattern) {
        List<MatchResult> all = pattern.matcher(text).results().toList();
        return all.isEmpty() ? null : all.get(choices.below(all.size()));
    }

    private void replace(MatchResult match, String by) {
        if (match != null) {
            text = text.substring(0, match.start()) + by + text.substring(match.end());
        }
    }
}
