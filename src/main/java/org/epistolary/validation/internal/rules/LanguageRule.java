package org.epistolary.validation.internal.rules;

import java.util.Map;

import javax.xml.namespace.QName;

import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.validation.finding.Fix;
import org.epistolary.validation.finding.Message;
import org.epistolary.validation.internal.value.LanguageTag;

/** Language tags whose form is right but whose parts do not exist: {@code german}, {@code ger}, {@code en-UK}. */
final class LanguageRule implements Rule {

    private static final Map<String, QName> OTHERS = Map.of("language", new QName("ident"),
            "textLang", new QName("mainLang"), "gloss", new QName("targetLang"), "ref", new QName("targetLang"),
            "ptr", new QName("targetLang"));

    @Override
    public void check(TeiElement element, RuleRun run) {
        if (element.lang().isPresent()) {
            check(element, Names.XML_LANG, run);
        }
        QName other = OTHERS.get(element.localName());
        if (other != null && element.attribute(other).isPresent()) {
            check(element, other, run);
        }
    }

    private static void check(TeiElement element, QName attribute, RuleRun run) {
        String value = element.attribute(attribute).orElse("");
        LanguageTag tag = new LanguageTag(value);
        if (!tag.isWellFormed() || tag.unknownPart().isEmpty()) {
            return;
        }
        String name = attribute.getPrefix().isEmpty() ? attribute.getLocalPart() : "xml:" + attribute.getLocalPart();
        Fix fix = tag.corrected().map(better -> Fix.of(element, attribute, better)).orElse(null);
        run.add("language-tag-unknown", element, attribute, Message.of("language-tag-unknown", "value", value,
                "part", tag.unknownPart().orElseThrow(), "attribute", name,
                "name", "<" + element.localName() + ">", "where", Message.where(element),
                "cure", tag.corrected().map(better -> Message.of("part.write", "better", better))
                        .orElseGet(() -> Message.of("part.look-up-tag"))), fix);
    }
}
