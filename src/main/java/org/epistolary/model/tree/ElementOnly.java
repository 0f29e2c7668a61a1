package org.epistolary.model.tree;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an element in which white space is layout and never text: its children stand on lines of their own when it is
 * written for the first time. Elements without this mark are never given white space they did not have.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ElementOnly {
}
