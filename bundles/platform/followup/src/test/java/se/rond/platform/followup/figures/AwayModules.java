// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.List;
import java.util.Set;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.kernel.Text;

/** Modules that are known and do not run. */
final class AwayModules {

    static final CountingModule FIRE_SAFETY = new CountingModule(
            "fire-safety",
            new Text("Brandskydd", "Fire safety"),
            Compartment.GENERAL,
            Set.of("k.sba.01", "k.sba.02"),
            false);

    static final CountingModule PROTECTION = new CountingModule(
            "security-protection",
            new Text("Säkerhetsskydd", "Security protection"),
            Compartment.SECURITY_PROTECTION,
            Set.of("k.sp.01"),
            false);

    private AwayModules() {}

    static AbsentFigures none(AccessControl access) {
        return of(access);
    }

    static AbsentFigures of(AccessControl access, CountingModule... modules) {
        return new AbsentFigures(() -> List.of(modules), access);
    }
}
