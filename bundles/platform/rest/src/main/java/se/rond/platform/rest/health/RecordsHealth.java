// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.health;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.rond.kernel.HealthCheck;
import se.rond.persistence.UnitHealth;

/** Whether every part of Rond can reach its own records: how many cannot. Which, the log and the page of the modules say. */
@Component
public final class RecordsHealth implements HealthCheck {

    // dynamic: units come and go with their bundles
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<UnitHealth> units = List.of();

    public RecordsHealth() {}

    RecordsHealth(List<UnitHealth> units) {
        this.units = units;
    }

    @Override
    public String name() {
        return "records";
    }

    @Override
    public Status check() {
        long failed = units.stream().filter(unit -> !unit.up()).count();
        return failed == 0 ? Status.UP : Status.degraded("Without their records: " + failed + ".");
    }
}
