// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import org.osgi.framework.BundleException;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;

/** Why a module cannot do what was asked. */
final class ModuleProblems {

    private ModuleProblems() {}

    static RuleBroken noJar(KeptModule module) {
        return new RuleBroken(
                "module-without-jar",
                new Text(
                        "Modulen " + module.id() + " är borttagen och ingen jar finns kvar. Ladda upp den igen.",
                        "The module " + module.id() + " was removed and no jar is left. Upload it again."));
    }

    static RuleBroken idTaken(String id) {
        return new RuleBroken(
                "module-id-taken",
                new Text(
                        "En annan del av Rond svarar redan på " + id + ". Ge modulen ett annat Rond-Module.",
                        "Another part of Rond answers at " + id + " already. Give the module another Rond-Module."));
    }

    static RuleBroken doesNotStart(BundleException e) {
        return new RuleBroken(
                "module-does-not-start",
                new Text(
                        "Modulen är på plats men startar inte: " + e.getMessage(),
                        "The module is in place but does not start: " + e.getMessage()));
    }
}
