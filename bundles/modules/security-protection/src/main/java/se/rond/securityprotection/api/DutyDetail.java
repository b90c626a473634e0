// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.util.List;
import se.rond.kernel.Versioned;

/** A duty with what was written about it. Reading it is noted. */
public record DutyDetail(DutyView duty, Words words, List<StepView> steps) implements Versioned {

    public DutyDetail {
        steps = List.copyOf(steps);
    }

    @Override
    public long version() {
        return duty.version();
    }
}
