package org.epistolary.cli;

import org.epistolary.io.internal.OwnResources;
import picocli.CommandLine.IVersionProvider;

/** The version the build wrote into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"epistolary " + number()};
    }

    /** The version alone. */
    static String number() {
        return OwnResources.version();
    }
}
