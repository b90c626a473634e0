// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.followup;

import org.osgi.service.component.annotations.Component;
import se.rond.console.ConsoleModule;

/** The pages of gap analysis in the console. */
@Component
public final class GapPages implements ConsoleModule {

    @Override
    public String id() {
        return "gap-analysis";
    }
}
