package org.epistolary.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small TEI documents, each odd in one way, as bytes. */
final class Samples {

    static final String HEADER = """
            <teiHeader>
              <fileDesc>
                <titleStmt>
                  <title>A letter about nothing</title>
                </titleStmt>
                <publicationStmt>
                  <p>Not published.</p>
                </publicationStmt>
                <sourceDesc>
                  <p>Made for a test.</p>
                </sourceDesc>
              </fileDesc>
            </teiHeader>
            """;

    private Samples() {
    }

    /** A document around a paragraph. */
    static String letter(String paragraph) {
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n" + HEADER + "<text>\n<body>\n" + paragraph
                + "\n</body>\n</text>\n</TEI>\n";
    }

    static String declared(String encoding, String xml) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" + xml;
    }

    private static byte[] marked(byte[] mark, byte[] text) {
        byte[] all = new byte[mark.length + text.length];
        System.arraycopy(mark, 0, all, 0, mark.length);
        System.arraycopy(text, 0, all, mark.length, text.length);
        return all;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static String repeat(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    /** Every sample by name. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        encodings(all);
        spellings().forEach((name, xml) -> all.put(name, xml.getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    private static void encodings(Map<String, byte[]> all) {
        String latin = letter("<p>D\u00E9j\u00E0 vu: \u00E4\u00F6\u00FC\u00DF, 100 &#x20AC;</p>");
        String greek = letter("<p>\u039A\u03B1\u03BB\u03B7\u03BC\u03AD\u03C1\u03B1 \uD83D\uDCEF "
                + "\u041F\u0438\u0441\u044C\u043C\u043E</p>");
        byte[] utf8Mark = bytes(0xEF, 0xBB, 0xBF);
        byte[] bigMark = bytes(0xFE, 0xFF);
        byte[] littleMark = bytes(0xFF, 0xFE);
        put(all, "UTF-8", new byte[0], greek, "UTF-8", "UTF-8");
        put(all, "UTF-8 with mark", utf8Mark, greek, "UTF-8", "UTF-8");
        all.put("UTF-8 undeclared", greek.getBytes(StandardCharsets.UTF_8));
        all.put("UTF-8 undeclared with mark", marked(utf8Mark, greek.getBytes(StandardCharsets.UTF_8)));
        put(all, "utf-8 in lower case", new byte[0], greek, "utf-8", "UTF-8");
        put(all, "UTF-16 big endian with mark", bigMark, greek, "UTF-16", "UTF-16BE");
        put(all, "UTF-16 little endian with mark", littleMark, greek, "UTF-16", "UTF-16LE");
        put(all, "UTF-16BE without mark", new byte[0], greek, "UTF-16BE", "UTF-16BE");
        put(all, "UTF-16LE without mark", new byte[0], greek, "UTF-16LE", "UTF-16LE");
        all.put("UTF-16 undeclared with mark", marked(bigMark, greek.getBytes(StandardCharsets.UTF_16BE)));
        all.put("UTF-16 undeclared without mark", greek.getBytes(StandardCharsets.UTF_16LE));
        put(all, "UTF-32BE with mark", bytes(0, 0, 0xFE, 0xFF), greek, "UTF-32", "UTF-32BE");
        put(all, "UTF-32LE with mark", bytes(0xFF, 0xFE, 0, 0), greek, "UTF-32", "UTF-32LE");
        put(all, "UTF-32BE without mark", new byte[0], greek, "UTF-32BE", "UTF-32BE");
        put(all, "ISO-8859-1", new byte[0], latin, "ISO-8859-1", "ISO-8859-1");
        put(all, "ISO-8859-15", new byte[0], latin, "ISO-8859-15", "ISO-8859-15");
        put(all, "windows-1252", new byte[0], letter("<p>\u201EQuoted\u201C \u2013 and \u20AC</p>"), "windows-1252",
                "windows-1252");
        put(all, "windows-1251", new byte[0], letter("<p>\u041F\u0438\u0441\u044C\u043C\u043E</p>"), "windows-1251",
                "windows-1251");
        put(all, "KOI8-R", new byte[0], letter("<p>\u041F\u0438\u0441\u044C\u043C\u043E</p>"), "KOI8-R", "KOI8-R");
        put(all, "US-ASCII", new byte[0], letter("<p>D&#233;j&#xE0; vu &#x1F4EF;</p>"), "US-ASCII", "US-ASCII");
        put(all, "Shift_JIS", new byte[0], letter("<p>\u624B\u7D19\u3068\u8868\uFF5E</p>"), "Shift_JIS", "windows-31j");
        put(all, "EUC-JP", new byte[0], letter("<p>\u624B\u7D19</p>"), "EUC-JP", "EUC-JP");
        put(all, "ISO-2022-JP", new byte[0], letter("<p>a\u624B\u7D19b</p>"), "ISO-2022-JP", "ISO-2022-JP");
        put(all, "GB18030", new byte[0], letter("<p>\u4FE1\u4EF6 \uD83D\uDCEF</p>"), "GB18030", "GB18030");
        put(all, "Big5", new byte[0], letter("<p>\u4FE1\u4EF6</p>"), "Big5", "Big5");
        put(all, "IBM037", new byte[0], letter("<p>EBCDIC</p>"), "IBM037", "IBM037");
    }

    private static void put(Map<String, byte[]> all, String name, byte[] mark, String xml, String declared,
            String charset) {
        all.put(name, marked(mark, declared(declared, xml).getBytes(Charset.forName(charset))));
    }

    /** Documents in UTF-8 that differ in how their markup is written. */
    static Map<String, String> spellings() {
        Map<String, String> all = new LinkedHashMap<>();
        String plain = declared("UTF-8", letter("<p>One line,\nand <hi rend=\"italic\">another</hi> one.</p>"));
        all.put("CRLF", plain.replace("\n", "\r\n"));
        all.put("lone CR", plain.replace('\n', '\r'));
        all.put("mixed line ends", letter("<p>a\r\nb\rc\nd\r\r\n\n\re</p>"));
        all.put("CDATA", letter("<p>a <![CDATA[<b> & ]] > ]]>&amp;<![CDATA[]]> c <![CDATA[x]]><![CDATA[y]]></p>"));
        all.put("CDATA with CRLF", letter("<p><![CDATA[one\r\ntwo\r\n]]>\r\n</p>"));
        all.put("references", letter("<p n='&#9;&#10;a&#38;&lt;&quot;&apos;'>&#x41;&#66;&lt;&gt;&amp;&quot;&apos;&#13;"
                + "&#x1F4EF;&#xA0;]]&gt;</p>"));
        all.put("TEI with a prefix", "<tei:TEI xmlns:tei='http://www.tei-c.org/ns/1.0'><tei:teiHeader/>"
                + "<tei:text><tei:body><tei:p>Dear <tei:persName ref='#a'>A.</tei:persName>,</tei:p></tei:body>"
                + "</tei:text></tei:TEI>");
        all.put("mixed prefixes", "<TEI xmlns='http://www.tei-c.org/ns/1.0' xmlns:t='http://www.tei-c.org/ns/1.0'>"
                + "<t:teiHeader><fileDesc><t:titleStmt/></fileDesc></t:teiHeader><text><t:body><p>x <t:hi>y</t:hi> "
                + "<u:hi xmlns:u='http://www.tei-c.org/ns/1.0' u:n='1'>z</u:hi></p></t:body></text></TEI>");
        all.put("foreign namespaces", letter("<p><m:math xmlns:m='http://www.w3.org/1998/Math/MathML'><m:mi>x</m:mi>"
                + "</m:math><svg xmlns='http://www.w3.org/2000/svg' width='1'><g><x xmlns=''><y/></x></g></svg></p>"));
        all.put("comments and instructions", "<?xml version='1.0'?>\n<!-- before -->\n<?xml-model href=\"a.rng\"?>\n\n"
                + letter("<p>a<!-- in text --> b<?pi data?>c<?pi?><!---->d<?target   with  space ?></p>")
                + "<!-- behind -->\n<?end of file?>\n");
        all.put("xsi attributes", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xmlns:xsi=\"http://www.w3.org/2001/"
                + "XMLSchema-instance\"\n     xsi:schemaLocation=\"http://www.tei-c.org/ns/1.0 tei.xsd\">\n<teiHeader/>"
                + "<text xsi:type=\"x\"><body><p xsi:nil=\"true\"/></body></text></TEI>");
        all.put("odd space in tags", letter("<p\n   n = '1'\t\trend\n=\n\"b\"  >x</p\n ><lb  /><lb n='2'/ >"
                .replace("/ >", "/>") + "<pb\r\n\tn\r\n=\r\n'3'\r\n/>"));
        all.put("single quotes", letter("<p n='a \"quoted\" word' rend=\"it's\">x</p>"));
        all.put("greater-than in values", letter("<p n='a > b' rend=\"/>\" type='-->'>x > y ]] ></p>"));
        all.put("empty elements", letter("<p/><p></p><p ></p ><p />"));
        all.put("attribute line ends", letter("<p n='a\r\nb\tc\nd'>x</p>"));
        all.put("supplementary characters", letter("<p n='\uD83D\uDCEF'>\uD83D\uDE00a\uD83D\uDE00\uD835\uDD38</p>"));
        all.put("no final line end", letter("<p>x</p>").stripTrailing());
        all.put("white space behind the root", letter("<p>x</p>") + " \n\t\n \r\n ");
        all.put("space before the root", "<?xml version=\"1.0\"?>   \n\n  " + letter("<p>x</p>"));
        all.put("standalone", "<?xml version=\"1.0\" encoding='UTF-8' standalone=\"yes\" ?>" + letter("<p>x</p>"));
        all.put("xml:space", letter("<p xml:space='preserve'>  a  \n  b </p>"));
        all.put("one line", letter("<p>x</p>").replace("\n", ""));
        all.put("unknown and misplaced", letter("<p><teiHeader/><nonsense a.b='1'><p>x</p></nonsense></p><hi/>text"));
        for (int length : new int[] {3_990, 3_999, 4_000, 4_001, 8_000, 65_535, 65_536, 200_000}) {
            all.put("text of " + length, letter("<p>" + repeat("abc def\r\n", length) + "&amp;" + repeat("x", 4_000)
                    + "&#x1F600;" + repeat("\uD83D\uDE00", 64_000) + "<![CDATA[" + repeat("y\r\n", length)
                    + "]]></p>"));
            all.put("attribute of " + length, letter("<p n='" + repeat("abc ", length) + "&lt;'>x</p>"));
            all.put("comment of " + length, letter("<!--" + repeat("c d\r\n", length) + "--><p>y</p>"));
        }
        return all;
    }
}
