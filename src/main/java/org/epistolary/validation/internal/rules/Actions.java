package org.epistolary.validation.internal.rules;

import java.util.List;
import java.util.Map;

import org.epistolary.model.ActionType;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.value.TeiDate;
import org.epistolary.validation.internal.value.ValueFix;

/** The dates in a {@code correspDesc}. */
final class Actions {

    private Actions() {
    }

    /** The date elements in actions of a type, in whatever spelling, that state a date which exists. */
    static List<TeiElement> dates(TeiElement correspDesc, ActionType type) {
        return correspDesc.elements("correspAction").stream()
                .filter(action -> action.attribute("type").map(ActionType::of).filter(type::equals).isPresent())
                .flatMap(action -> action.elements("date").stream())
                .filter(date -> isUsable(dating(date)))
                .toList();
    }

    /** What an element states; nothing when it is of a kind that states no dates. */
    static TeiDate dating(TeiElement element) {
        return element instanceof Datable datable ? datable.dating() : TeiDate.of(Map.of());
    }

    /** A date by its values as written. */
    static String shown(TeiDate date) {
        return String.join(", ", date.attributes().entrySet().stream()
                .filter(a -> ValueFix.isDate(a.getKey())).map(Map.Entry::getValue).toList());
    }

    /** Whether a date is there and can be compared. */
    static boolean isUsable(TeiDate date) {
        return !date.isEmpty() && date.isReal() && (date.earliest().isPresent() || date.latest().isPresent());
    }
}
