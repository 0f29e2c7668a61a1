package org.epistolary.transform;

/** Is told how far an export has come, from the threads that do the work but never by two at once. */
@FunctionalInterface
public interface ExportProgress {

    /** Called after each file. */
    void done(int files, int all);
}
