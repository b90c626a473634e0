// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.health;

import java.util.List;
import se.rond.kernel.HealthCheck.State;

/** @param status {@code up}, or {@code degraded} if any check says otherwise */
public record HealthReport(Overall status, List<Line> checks) {

    /** Of the installation. */
    public enum Overall {
        UP,
        DEGRADED
    }

    /** Of one part. */
    public record Line(String name, State status, String detail) {}

    static HealthReport of(List<Line> checks) {
        boolean up = checks.stream().allMatch(check -> check.status() == State.UP);
        return new HealthReport(up ? Overall.UP : Overall.DEGRADED, checks);
    }

    boolean usable() {
        return checks.stream().noneMatch(check -> check.status() == State.DOWN);
    }
}
