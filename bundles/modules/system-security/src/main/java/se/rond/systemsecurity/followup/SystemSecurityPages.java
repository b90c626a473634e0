// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.followup;

import org.osgi.service.component.annotations.Component;
import se.rond.console.ConsoleModule;

/** The pages of system security in the console. */
@Component
public final class SystemSecurityPages implements ConsoleModule {

    @Override
    public String id() {
        return "system-security";
    }
}
