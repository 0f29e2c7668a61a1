package org.epistolary.transform;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.sf.saxon.s9api.Message;
import net.sf.saxon.s9api.QName;

/** Takes from the messages of a stylesheet those that name an element no rule knows; the others are not for anyone. */
final class UnknownElements implements Consumer<Message> {

    private static final QName CODE = new QName(OverlayCheck.PROJECT, "unknown-element");
    private static final Pattern FORM = Pattern.compile("Q\\{([^}]*)}(\\S+): (\\d+)");

    private final Set<String> known;
    private final Consumer<UnknownElement> found;

    /**
     * @param known names that a project's own stylesheet has rules for
     */
    UnknownElements(Set<String> known, Consumer<UnknownElement> found) {
        this.known = known;
        this.found = found;
    }

    @Override
    public void accept(Message message) {
        Matcher matcher = FORM.matcher(message.getStringValue().strip());
        if (CODE.equals(message.getErrorCode()) && matcher.matches() && !known.contains(matcher.group(2))) {
            found.accept(new UnknownElement(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3))));
        }
    }
}
