// SPDX-License-Identifier: Apache-2.0
package se.rond.training.followup;

import org.osgi.service.component.annotations.Component;
import se.rond.console.ConsoleModule;

/** The pages of training in the console. */
@Component
public final class TrainingPages implements ConsoleModule {

    @Override
    public String id() {
        return "training";
    }
}
