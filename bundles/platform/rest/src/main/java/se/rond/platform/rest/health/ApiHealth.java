// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.health;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.HealthCheck;
import se.rond.platform.rest.Addresses;

/**
 * Whether every bundle that runs answers under its address. Everybody reads it: it says how many and never which, since one that
 * is kept apart could be told by its name being left out.
 */
@Component
public final class ApiHealth implements HealthCheck {

    private final Addresses addresses;

    @Activate
    public ApiHealth(@Reference Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public String name() {
        return "api";
    }

    @Override
    public Status check() {
        List<String> silent = addresses.silent();
        return silent.isEmpty() ? Status.UP : Status.degraded("Started but not answering: " + silent.size() + ".");
    }
}
