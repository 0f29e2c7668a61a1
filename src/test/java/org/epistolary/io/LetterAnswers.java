package org.epistolary.io;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.epistolary.model.Letter;
import org.epistolary.model.tree.Attributed;
import org.epistolary.model.tree.TeiNode;

/** All that a letter answers, in words, each element by its name and its place in the file. */
final class LetterAnswers {

    private static final int DEEPEST = 4;

    private LetterAnswers() {
    }

    static Map<String, String> of(Letter letter) {
        return describe(letter, 0);
    }

    private static Map<String, String> describe(Object object, int depth) {
        Map<String, String> answers = new TreeMap<>();
        answers.put("toString", object.toString());
        Arrays.stream(object.getClass().getMethods())
                .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()))
                .filter(m -> m.getDeclaringClass() != Object.class && m.getReturnType() != void.class)
                .filter(m -> !List.of("hashCode", "toString", "getClass").contains(m.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(m -> answers.put(m.getName(), words(call(m, object), depth + 1)));
        return answers;
    }

    private static Object call(Method method, Object on) {
        try {
            method.setAccessible(true);
            return method.invoke(on);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    private static String words(Object value, int depth) {
        if (value instanceof Optional<?> optional) {
            return optional.map(v -> words(v, depth)).orElse("-");
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(v -> words(v, depth)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof TeiNode || value instanceof Attributed) {
            TeiNode node = (TeiNode) value;
            return node.getClass().getSimpleName() + "@" + node.span().orElseThrow().position();
        }
        boolean ours = value != null && value.getClass().getPackageName().startsWith("org.epistolary")
                && !value.getClass().isEnum();
        return ours && depth < DEEPEST ? describe(value, depth).toString() : String.valueOf(value);
    }
}
