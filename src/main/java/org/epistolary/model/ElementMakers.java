package org.epistolary.model;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Supplier;

import org.epistolary.model.tree.TeiElement;

/** What calls the constructor of an element class: as fast as {@code new}, made when it is first needed, then kept. */
final class ElementMakers {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType GET = MethodType.methodType(Object.class);

    private static final ClassValue<Supplier<TeiElement>> MAKERS = new ClassValue<>() {
        @Override
        protected Supplier<TeiElement> computeValue(Class<?> type) {
            return make(type);
        }
    };

    private ElementMakers() {
    }

    static Supplier<TeiElement> of(Class<? extends TeiElement> type) {
        return MAKERS.get(type);
    }

    /** What the compiler makes of {@code Abbr::new}, without the compiler. */
    @SuppressWarnings("unchecked")
    private static Supplier<TeiElement> make(Class<?> type) {
        try {
            MethodHandle constructor = LOOKUP.findConstructor(type, MethodType.methodType(void.class));
            return (Supplier<TeiElement>) LambdaMetafactory.metafactory(LOOKUP, "get",
                    MethodType.methodType(Supplier.class), GET, constructor, MethodType.methodType(type))
                    .getTarget().invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("Element classes have a public constructor without arguments", e);
        }
    }
}
