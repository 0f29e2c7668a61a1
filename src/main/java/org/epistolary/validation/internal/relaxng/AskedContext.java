package org.epistolary.validation.internal.relaxng;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.thaiopensource.relaxng.match.MatchContext;
import org.jspecify.annotations.Nullable;

/** Passes on what Jing asks about namespaces, and notes it: what it said then holds wherever the answers are the same. */
final class AskedContext implements MatchContext {

    private final MatchContext context;
    private List<Answer> asked = new ArrayList<>();

    AskedContext(MatchContext context) {
        this.context = context;
    }

    void forget() {
        if (!asked.isEmpty()) {
            asked = new ArrayList<>();
        }
    }

    /** What was asked since {@link #forget}. */
    List<Answer> asked() {
        return List.copyOf(asked);
    }

    /** Whether the same questions have the same answers here. */
    boolean answersAgain(List<Answer> answers) {
        for (Answer answer : answers) {
            String now = answer.ofPrefix() ? context.resolveNamespacePrefix(answer.question())
                    : context.getPrefix(answer.question());
            if (!Objects.equals(now, answer.answer())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable String resolveNamespacePrefix(String prefix) {
        return note(true, prefix, context.resolveNamespacePrefix(prefix));
    }

    @Override
    public @Nullable String getPrefix(String namespace) {
        return note(false, namespace, context.getPrefix(namespace));
    }

    private @Nullable String note(boolean ofPrefix, String question, @Nullable String text) {
        Answer answer = new Answer(ofPrefix, question, text);
        if (!asked.contains(answer)) {
            asked.add(answer);
        }
        return text;
    }

    @Override
    public String getBaseUri() {
        return context.getBaseUri();
    }

    @Override
    public boolean isUnparsedEntity(String name) {
        return context.isUnparsedEntity(name);
    }

    @Override
    public boolean isNotation(String name) {
        return context.isNotation(name);
    }

    /**
     * A question and its answer.
     *
     * @param ofPrefix whether it asks for the namespace of a prefix, or else for the prefix of a namespace
     */
    record Answer(boolean ofPrefix, String question, @Nullable String answer) {
    }
}
