package org.epistolary.io.internal;

import java.util.Set;

import net.sf.saxon.lib.EnvironmentVariableResolver;
import org.jspecify.annotations.Nullable;

/** A stylesheet learns nothing about the machine it runs on. */
final class NoEnvironment implements EnvironmentVariableResolver {

    @Override
    public Set<String> getAvailableEnvironmentVariables() {
        return Set.of();
    }

    @Override
    public @Nullable String getEnvironmentVariable(String name) {
        return null;
    }
}
