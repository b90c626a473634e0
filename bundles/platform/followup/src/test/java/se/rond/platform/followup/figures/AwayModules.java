// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.figures;

import java.util.List;
import java.util.Set;
import se.rond.access.AccessControl;
import se.rond.access.Compartment;
import se.rond.kernel.Text;

/** Modules that are known, and do not run unless it is said. */
public final class AwayModules {

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

    private static final CountingModule TRAINING = new CountingModule(
            "training", new Text("Utbildning", "Training"), Compartment.GENERAL, Set.of("k.tr.01"), false);

    private AwayModules() {}

    public static AbsentModules none(AccessControl access) {
        return of(access);
    }

    /** Training, and what is kept apart. */
    public static AbsentModules stopped(AccessControl access) {
        return of(access, TRAINING, PROTECTION);
    }

    /** The same two, at work. */
    public static AbsentModules running(AccessControl access) {
        return of(access, counting(TRAINING), counting(PROTECTION));
    }

    static CountingModule counting(CountingModule module) {
        return new CountingModule(module.id(), module.name(), module.compartment(), module.figures(), true);
    }

    static AbsentModules of(AccessControl access, CountingModule... modules) {
        return new AbsentModules(() -> List.of(modules), access);
    }
}
