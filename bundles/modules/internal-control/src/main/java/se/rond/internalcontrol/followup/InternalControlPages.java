// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.followup;

import org.osgi.service.component.annotations.Component;
import se.rond.console.ConsoleModule;

/** The pages of internal control in the console. */
@Component
public final class InternalControlPages implements ConsoleModule {

    @Override
    public String id() {
        return "internal-control";
    }
}
