// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.HealthCheck;

/**
 * Whether every module that was asked for runs, with all of its parts. One that nobody has asked for yet, or that was stopped or
 * removed, is as it should be. What is missing in it is for administrators, on the page of the modules.
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
                .map(KeptModule::id)
                .toList());
    }

    /** @param failed ids, in their order */
    static Status status(List<String> failed) {
        return failed.isEmpty()
                ? Status.UP
                : Status.degraded(failed.stream().collect(Collectors.joining(", ", "Not whole: ", ".")));
    }
}
