// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** How a module fares: what was decided for it, beside what the framework says. */
record ModuleStates(ModuleHealth health, Clock clock) {

    ModuleView.State of(KeptModule module, @Nullable Bundle bundle, List<String> missing) {
        if (bundle == null) {
            return module.wanted() == Wanted.REMOVED ? ModuleView.State.REMOVED : notRunning(module, null);
        }
        if (module.wanted() == Wanted.STOPPED) {
            return ModuleView.State.STOPPED;
        }
        return bundle.getState() == Bundle.ACTIVE && missing.isEmpty()
                ? ModuleView.State.RUNNING
                : notRunning(module, bundle);
    }

    /** Whether it was asked to run and does not, or not with all of its parts. */
    boolean hasFailed(KeptModule module, @Nullable Bundle bundle) {
        List<String> missing = bundle == null ? List.of() : health.missing(bundle);
        return of(module, bundle, missing) == ModuleView.State.FAILED;
    }

    private ModuleView.State notRunning(KeptModule module, @Nullable Bundle bundle) {
        return health.isStarting(bundle, module.since(), clock.instant())
                ? ModuleView.State.STARTING
                : ModuleView.State.FAILED;
    }
}
