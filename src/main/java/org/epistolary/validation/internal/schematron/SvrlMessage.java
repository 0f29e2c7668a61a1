package org.epistolary.validation.internal.schematron;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.XMLConstants;

import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import org.epistolary.model.tree.WhiteSpace;
import org.epistolary.validation.finding.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a failed Schematron rule says. A diagnostic that names its language is the message in that language; a property
 * with the role "value" is the value at fault. Both are means of the standard, so any schema can use them.
 */
final class SvrlMessage {

    private static final QName LANG = new QName(XMLConstants.XML_NS_URI, "lang");
    private static final QName ROLE = new QName("role");

    private SvrlMessage() {
    }

    /** The message proper, and its translations. */
    static Message of(XdmNode result) {
        Map<String, String> texts = new HashMap<>();
        for (XdmNode diagnostic : result.children("diagnostic-reference")) {
            for (XdmNode text : diagnostic.children("text")) {
                String language = text.getAttributeValue(LANG);
                if (language != null) {
                    String code = Locale.forLanguageTag(language).getLanguage();
                    texts.put(code, WhiteSpace.collapse(text.getStringValue()));
                }
            }
        }
        for (XdmNode text : result.children("text")) {
            texts.put("en", WhiteSpace.collapse(text.getStringValue()));
        }
        return Message.raw(texts);
    }

    /** The value at fault; null when the schema names none. */
    static @Nullable String value(XdmNode result) {
        for (XdmNode property : result.children("property-reference")) {
            if ("value".equals(property.getAttributeValue(ROLE))) {
                String value = WhiteSpace.collapse(property.getStringValue());
                return value.isEmpty() ? null : value;
            }
        }
        return null;
    }
}
