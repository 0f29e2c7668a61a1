package org.epistolary.validation.internal.rules;

import java.util.Optional;
import java.util.Set;

import org.epistolary.model.attribute.Datable;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.value.DatePrecision;
import org.epistolary.model.value.TeiDate;
import org.epistolary.validation.finding.Message;

/**
 * A value finer than the words it stands for: {@code <date when="1877-02-01">[Februar 1877?]</date>}. Only editors' own
 * statements are judged; in the text of a letter the editor may know more than the writer wrote.
 */
final class DatePrecisionRule implements Rule {

    private static final Set<String> STATEMENTS = Set.of("correspAction", "creation", "origin", "history");

    @Override
    public void check(TeiElement element, RuleRun run) {
        boolean statement = (element.is("date") || element.is("origDate"))
                && element.parent().filter(p -> STATEMENTS.contains(p.localName())).isPresent();
        if (!statement || !(element instanceof Datable datable)) {
            return;
        }
        TeiDate dating = datable.dating();
        Optional<DatePrecision> wording = DateWording.precision(element.normalizedText());
        if (wording.isEmpty() || dating.day().isEmpty() || !dating.isReal()) {
            return;
        }
        if (wording.get().compareTo(DatePrecision.DAY) < 0) {
            String value = dating.attributes().values().iterator().next();
            String better = value.matches("\\d{4}-\\d\\d-\\d\\d.*")
                    ? value.substring(0, wording.get() == DatePrecision.YEAR ? 4 : 7) : "";
            run.add("date-precision", element, Message.of("date-precision", "value", value,
                    "text", Message.shown(element.normalizedText()), "name", "<" + element.localName() + ">",
                    "where", Message.where(element),
                    "cure", better.isEmpty() ? Message.of("part.correct-one")
                            : Message.of("part.write", "better", better)), value);
        }
    }
}
