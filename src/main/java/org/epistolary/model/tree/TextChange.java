package org.epistolary.model.tree;

/**
 * What an edit did to a text that was read: the source up to one offset and from another on still stands, and there are
 * new characters between them.
 *
 * @param keptTo where the untouched beginning ends in the source
 * @param keptToInCdata whether that is inside a CDATA section
 * @param inserted the new characters; empty when some were only taken away
 * @param keptFrom where the untouched rest begins in the source
 * @param keptFromInCdata whether that is inside a CDATA section
 */
public record TextChange(int keptTo, boolean keptToInCdata, String inserted, int keptFrom, boolean keptFromInCdata) {

    static TextChange between(SourceSpan span, boolean startsInCdata, String value) {
        String old = new RawText(span, startsInCdata).value();
        int before = commonPrefix(old, value);
        int after = commonSuffix(old, value, before);
        RawText raw = new RawText(span, startsInCdata);
        RawText.Cut first = raw.cut(before);
        RawText.Cut second = before == old.length() - after ? first : raw.cut(old.length() - after);
        return new TextChange(first.offset(), first.inCdata(), value.substring(before, value.length() - after),
                second.offset(), second.inCdata());
    }

    private static int commonPrefix(String old, String value) {
        int most = Math.min(old.length(), value.length());
        int length = 0;
        while (length < most && old.charAt(length) == value.charAt(length)) {
            length++;
        }
        return length > 0 && Character.isHighSurrogate(old.charAt(length - 1)) ? length - 1 : length;
    }

    private static int commonSuffix(String old, String value, int prefix) {
        int most = Math.min(old.length(), value.length()) - prefix;
        int length = 0;
        while (length < most && old.charAt(old.length() - 1 - length) == value.charAt(value.length() - 1 - length)) {
            length++;
        }
        return length > 0 && Character.isLowSurrogate(old.charAt(old.length() - length)) ? length - 1 : length;
    }
}
