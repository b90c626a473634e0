// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.HealthCheck;

/**
 * Whether every module that was asked for runs, with all of its parts. One that nobody has asked for yet, or that was stopped or
 * removed, is as it should be. Everybody reads how many; which they are, and what is missing in them, is for administrators, on the
 * page of the modules.
 */
@Component
public final class WholeModules implements HealthCheck {

    private final ModuleKeeper keeper;
    private final ModuleStates states;

    @Activate
    public WholeModules(@Reference ModuleKeeper keeper, @Reference ModuleHealth health, @Reference Clock clock) {
        this.keeper = keeper;
        this.states = new ModuleStates(health, clock);
    }

    @Override
    public String name() {
        return "modules";
    }

    @Override
    public Status check() {
        return status(keeper.modules().stream()
                .filter(module -> states.hasFailed(module, keeper.bundle(module).orElse(null)))
                .count());
    }

    static Status status(long failed) {
        return failed == 0 ? Status.UP : Status.degraded("Not whole: " + failed + ".");
    }
}
