package org.epistolary.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Well-formed TEI as nobody should write it, made from a seed: odd white space, every way to write a character, all
 * line ends, prefixes that change their meaning, comments and instructions everywhere, values with everything in them.
 */
final class RandomTei {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";
    private static final String[] MIXED = {"p", "hi", "seg", "persName", "note", "ab", "item", "head", "salute", "rs",
        "unclear", "nonsense", "l", "title", "addrLine", "placeName", "quote", "figDesc", "w"};
    private static final String[] HOLDERS = {"div", "list", "body", "choice", "listPerson", "table", "row", "opener",
        "closer", "correspDesc", "correspAction", "msIdentifier", "group", "floatingText", "text", "physDesc"};
    private static final String[] EMPTY = {"lb", "pb", "gap", "space", "ptr", "anchor", "milestone", "graphic", "cb"};
    private static final String[] ATTRIBUTES = {"n", "type", "rend", "ref", "when", "notBefore", "key", "target",
        "xml:lang", "xml:space", "a.b", "\u00E9t\u00E9", "place", "from", "to", "cert"};
    private static final String[] SPACES = {" ", "\n", "\t", "  ", "\r\n", "\r", "\n\n\t ", " \n    ", "\n  \n"};
    private static final String[] PLAIN = {"word", "Dear Sir,", "\u00E9t\u00E9", "\u2028", "\u0085", "\u00A0", "\uFEFF",
        "\uD83D\uDCEF", "e\u0301", "\u05D0\u05D1", "\uD835\uDD38\uD835\uDD39", "]]", "]", ">", "\"", "'", "--", "?>", "/>",
        "\uE000", "\uFFFD", "=", "x", "1810-06-31", "\u041F\u0438\u0441\u044C\u043C\u043E", "\u200B", "\u00AD"};
    private static final String[] REFERENCES = {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#13;", "&#10;", "&#9;",
        "&#x41;", "&#x1F4EF;", "&#xA0;", "&#32;", "]]&gt;", "&#xD;&#xA;", "&#x85;", "&#038;"};
    private static final String[] ENTITIES = {"&dear;", "&nested;", "&empty;"};
    private static final String[] COMMENTS = {"<!---->", "<!-- c -->", "<!-- <p> & ]]> -->", "<!--\r\n-->",
        "<!-- - - -->", "<?pi?>", "<?pi d?>", "<?oxy_comment_start a=\"b\" c='>'?>", "<?x   two  blanks ?>", "<?p ??>"};
    private static final String[] CDATA = {"<![CDATA[]]>", "<![CDATA[<b> & ]] >]]>", "<![CDATA[\r\n]]>", "<![CDATA[x]]>",
        "<![CDATA[]]]]>", "<![CDATA[ ]]><![CDATA[y]]>", "<![CDATA[&amp;&#13;]]>"};
    private static final String SUBSET = "<!DOCTYPE tei:TEI [\n <!ENTITY dear 'Dear  Sir'> <!-- > ]]> -->\n"
            + "<!ENTITY nested \"&dear; &#38;lt; &dear;\"><!ENTITY empty ''>\n<!ENTITY img SYSTEM 'http://x.invalid/y'>"
            + "<!ATTLIST p n CDATA #IMPLIED part NMTOKEN 'N'>]>";

    private final Random random;
    private final Charset charset;
    private final String declared;
    private final byte[] mark;
    private final boolean doctype;
    private final StringBuilder out = new StringBuilder();
    private final CharsetEncoder encoder;
    private int budget;

    private RandomTei(long seed) {
        this.random = new Random(seed);
        this.doctype = random.nextInt(4) == 0;
        this.budget = 20 + random.nextInt(200);
        switch (random.nextInt(10)) {
            case 0 -> {
                charset = StandardCharsets.UTF_16LE;
                declared = "UTF-16";
                mark = new byte[] {(byte) 0xFF, (byte) 0xFE};
            }
            case 1 -> {
                charset = StandardCharsets.UTF_16BE;
                declared = random.nextBoolean() ? "UTF-16" : "utf-16be";
                mark = random.nextBoolean() ? new byte[] {(byte) 0xFE, (byte) 0xFF} : new byte[0];
            }
            case 2 -> {
                charset = Charset.forName(one("ISO-8859-1", "ISO-8859-15", "windows-1252", "KOI8-R"));
                declared = charset.name();
                mark = new byte[0];
            }
            case 3 -> {
                charset = StandardCharsets.US_ASCII;
                declared = one("US-ASCII", "ASCII");
                mark = new byte[0];
            }
            case 4 -> {
                charset = Charset.forName(one("GB18030", "Shift_JIS", "EUC-JP", "Big5", "UTF-32BE"));
                declared = charset.name();
                mark = new byte[0];
            }
            default -> {
                charset = StandardCharsets.UTF_8;
                declared = one("UTF-8", "utf-8", "");
                mark = random.nextInt(3) == 0 ? new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF} : new byte[0];
            }
        }
        this.encoder = charset.newEncoder();
    }

    /** A document as bytes. */
    static byte[] bytes(long seed) {
        RandomTei tei = new RandomTei(seed);
        tei.document();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(tei.mark);
        bytes.writeBytes(tei.out.toString().getBytes(tei.charset));
        return bytes.toByteArray();
    }

    private void document() {
        if (!declared.isEmpty() || random.nextBoolean()) {
            String quote = quote();
            put("<?xml version=" + quote + "1.0" + quote + (declared.isEmpty() ? "" : space() + "encoding=" + quote
                    + declared + quote) + (random.nextInt(5) == 0 ? " standalone='yes'" : "") + maybeSpace() + "?>");
        }
        misc();
        if (doctype) {
            put(SUBSET);
            misc();
        }
        root();
        misc();
    }

    private void root() {
        String prefix = one("", "", "tei:", "t:");
        String declaration = "xmlns" + (prefix.isEmpty() ? "" : ":" + prefix.replace(":", "")) + "=" + quoted(TEI);
        put("<" + prefix + "TEI" + space() + declaration);
        if (random.nextInt(3) == 0) {
            put(space() + "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'" + space() + "xsi:schemaLocation"
                    + maybeSpace() + "=" + quoted(TEI + " x.xsd"));
        }
        put(maybeSpace() + ">");
        layout(1);
        put("<" + prefix + "teiHeader>");
        children(prefix, 2, true);
        put("</" + prefix + "teiHeader" + maybeSpace() + ">");
        layout(1);
        put("<" + prefix + "text><" + prefix + "body>");
        while (budget > 0) {
            children(prefix, 3, random.nextBoolean());
        }
        put("</" + prefix + "body></" + prefix + "text>");
        layout(0);
        put("</" + prefix + "TEI" + maybeSpace() + ">");
    }

    private void children(String prefix, int depth, boolean layout) {
        int count = random.nextInt(8);
        for (int i = 0; i < count && budget > 0; i++) {
            if (layout) {
                layout(depth);
                if (random.nextInt(6) == 0) {
                    put(one(COMMENTS));
                } else {
                    element(prefix, depth);
                }
            } else {
                content(prefix, depth);
            }
        }
        if (layout) {
            layout(depth - 1);
        }
    }

    private void content(String prefix, int depth) {
        switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> text();
            case 4 -> put(one(SPACES));
            case 5 -> put(one(REFERENCES));
            case 6 -> put(one(CDATA));
            case 7 -> put(one(COMMENTS));
            case 8 -> put(doctype ? one(ENTITIES) : one(REFERENCES));
            default -> element(prefix, depth);
        }
    }

    private void element(String prefix, int depth) {
        budget--;
        int kind = random.nextInt(20);
        if (kind == 0) {
            foreign(depth);
            return;
        }
        String used = prefix;
        String declaration = "";
        if (kind == 1) {
            used = one("u:", "tei:", "t:", "");
            declaration = space() + "xmlns" + (used.isEmpty() ? "" : ":" + used.replace(":", "")) + "=" + quoted(TEI);
        }
        boolean holder = random.nextInt(3) == 0;
        String name = used + (kind == 2 ? one(EMPTY) : holder ? one(HOLDERS) : one(MIXED));
        put("<" + name + declaration);
        attributes();
        put(maybeSpace());
        if (kind == 2 || random.nextInt(12) == 0) {
            put(random.nextBoolean() ? "/>" : "></" + name + maybeSpace() + ">");
            return;
        }
        put(">");
        if (depth < 60) {
            children(used, depth + 1, holder && random.nextInt(5) > 0);
        }
        put("</" + name + maybeSpace() + ">");
    }

    /** Another namespace, which may take over the prefix that TEI has, and no namespace at all. */
    private void foreign(int depth) {
        switch (random.nextInt(4)) {
            case 0 -> put("<m:math xmlns:m='http://www.w3.org/1998/Math/MathML'><m:mi m:x='1'>x</m:mi></m:math>");
            case 1 -> put("<svg xmlns='http://www.w3.org/2000/svg'" + space() + "width='1'><g>x<y xmlns=''/></g></svg>");
            case 2 -> {
                put("<tei:x xmlns:tei='urn:not-tei' tei:a=" + quoted("1") + ">");
                text();
                put("<p xmlns=" + quoted(TEI) + ">");
                children("", Math.min(depth + 1, 59), false);
                put("</p></tei:x>");
            }
            default -> put("<bare xmlns=''><b/>" + one(SPACES) + "</bare>");
        }
    }

    private void attributes() {
        int first = random.nextInt(ATTRIBUTES.length);
        int count = Math.max(0, random.nextInt(7) - 3);
        for (int i = 0; i < count; i++) {
            put(space() + encodable(ATTRIBUTES[(first + i) % ATTRIBUTES.length], "n" + i) + maybeSpace() + "="
                    + maybeSpace() + value());
        }
        if (random.nextInt(15) == 0) {
            put(space() + "xmlns:o='urn:o'" + space() + "o:n" + "=" + value() + space() + "xmlns:unused=\"urn:unused\"");
        }
    }

    private String value() {
        String quote = quote();
        StringBuilder value = new StringBuilder();
        int parts = random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            String part = switch (random.nextInt(6)) {
                case 0 -> one(SPACES);
                case 1 -> one(REFERENCES);
                case 2 -> doctype ? one(ENTITIES) : "#a";
                default -> one(PLAIN);
            };
            value.append(part.contains(quote) ? "" : encodable(part, "&#x20AC;"));
        }
        return quote + value + quote;
    }

    private void text() {
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            String part = encodable(random.nextInt(4) == 0 ? one(SPACES) : one(PLAIN), "&#x416;");
            String end = out.substring(Math.max(0, out.length() - 2));
            put((end + part).contains("]]>") ? "x" : part);
        }
    }

    private String encodable(String text, String instead) {
        return encoder.canEncode(text) && new String(text.getBytes(charset), charset).equals(text) ? text : instead;
    }

    private void layout(int depth) {
        switch (random.nextInt(8)) {
            case 0 -> put("");
            case 1 -> put(one(SPACES));
            default -> put((random.nextInt(4) == 0 ? "\r\n" : "\n") + "  ".repeat(Math.min(depth, 20)));
        }
    }

    private void misc() {
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            put(random.nextBoolean() ? one(COMMENTS) : one(SPACES));
        }
    }

    private String quoted(String value) {
        String quote = quote();
        return quote + value + quote;
    }

    private String quote() {
        return random.nextBoolean() ? "\"" : "'";
    }

    private String space() {
        return random.nextInt(5) == 0 ? one(SPACES) : " ";
    }

    private String maybeSpace() {
        return random.nextInt(8) == 0 ? one(SPACES) : "";
    }

    private void put(String markup) {
        out.append(markup);
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }
}
