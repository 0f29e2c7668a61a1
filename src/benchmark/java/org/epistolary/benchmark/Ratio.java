package org.epistolary.benchmark;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a measurement is compared with; without it only its time is printed. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Ratio.All.class)
@interface Ratio {

    /** The measurement of the same class whose time is divided by the time of this one; of several it is the sum. */
    String[] of();

    /** The least that is wanted; 0 when nothing is asked. */
    double wanted() default 0;

    /** Several of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface All {

        /** The ratios, in the order of the table. */
        Ratio[] value();
    }
}
