package org.epistolary.cli;

/** What the command line tells whoever called it. */
final class ExitCode {

    /** All is well. */
    static final int WELL = 0;

    /** Something was found. */
    static final int FOUND = 1;

    /** Bad arguments, or an input that could not be read. */
    static final int COULD_NOT_RUN = 2;

    private ExitCode() {
    }
}
