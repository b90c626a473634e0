// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Says of a module's components which requirement is missing, and which of them failed. */
@Component(service = ModuleHealth.class)
public final class ModuleHealth {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final ServiceComponentRuntime components;
    private final Duration patience;

    @Activate
    public ModuleHealth(@Reference ServiceComponentRuntime components) {
        this(components, PATIENCE);
    }

    ModuleHealth(ServiceComponentRuntime components, Duration patience) {
        this.components = components;
        this.patience = patience;
    }

    /** Waits a little while the parts of a module that was just started find each other; afterwards what is missing is missing. */
    void awaitWell(Bundle bundle) {
        long end = System.nanoTime() + patience.toNanos();
        while (!isWell(bundle) && System.nanoTime() < end) {
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    boolean isWell(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE && missing(bundle).isEmpty();
    }

    /** One line for each thing that is wrong; empty while the module is well. */
    List<String> missing(Bundle bundle) {
        if (bundle.getState() == Bundle.INSTALLED) {
            return List.of("unresolved");
        }
        if (bundle.getState() != Bundle.ACTIVE) {
            return List.of();
        }
        return components.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(component -> missing(component).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> missing(ComponentDescriptionDTO component) {
        List<String> lines = new ArrayList<>();
        for (ComponentConfigurationDTO state : components.getComponentConfigurationDTOs(component)) {
            if (state.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                lines.add(simpleName(component) + ": " + firstLine(String.valueOf(state.failure)));
            } else if (state.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
                Stream.of(state.unsatisfiedReferences)
                        .forEach(
                                reference -> lines.add(simpleName(component) + " ← " + wanted(component, reference.name)
                                        + (reference.target == null ? "" : " " + reference.target)));
            }
        }
        return lines;
    }

    private static String wanted(ComponentDescriptionDTO component, String reference) {
        return Stream.of(component.references)
                .filter(candidate -> candidate.name.equals(reference))
                .map(candidate -> candidate.interfaceName)
                .findFirst()
                .orElse(reference);
    }

    private static String simpleName(ComponentDescriptionDTO component) {
        return component.name.substring(component.name.lastIndexOf('.') + 1);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
