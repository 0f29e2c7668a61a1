package org.epistolary.model.value;

/** What is known about the order of two dates. */
public enum DateOrder {
    /** The first is certainly over before the second begins. */
    BEFORE,
    /** The first certainly begins after the second is over. */
    AFTER,
    /** Neither is certain: they share a day, or may, or one of them is unknown or contradicts itself. */
    UNDECIDED
}
