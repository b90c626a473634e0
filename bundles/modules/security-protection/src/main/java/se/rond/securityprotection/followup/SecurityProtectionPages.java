// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.followup;

import org.osgi.service.component.annotations.Component;
import se.rond.console.ConsoleModule;

/** The pages of security protection in the console. */
@Component
public final class SecurityProtectionPages implements ConsoleModule {

    @Override
    public String id() {
        return "security-protection";
    }
}
