// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.module;

import org.osgi.service.component.annotations.Component;
import se.rond.console.ConsoleModule;

/** The pages of the platform itself, under the same contract as everybody's. */
@Component
public final class PlatformPages implements ConsoleModule {

    /** Its pages own every address that no other module names. */
    public static final String ID = "rond";

    @Override
    public String id() {
        return ID;
    }
}
