// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.followup;

import org.osgi.service.component.annotations.Component;
import se.rond.console.ConsoleModule;

/** The pages of fire safety in the console. */
@Component
public final class FireSafetyPages implements ConsoleModule {

    @Override
    public String id() {
        return "fire-safety";
    }
}
