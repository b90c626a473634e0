// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    /** Less than one waits for it: what is missing afterwards is missing. */
    private static final Duration STARTING = Duration.ofSeconds(4);

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

    /**
     * Whether what is missing may be there in a moment: the module has just come, and nothing in it has failed.
     *
     * @param changed when the module came or was changed
     */
    boolean isStarting(@Nullable Bundle bundle, Instant changed, Instant now) {
        Instant last = bundle == null ? Instant.MIN : Instant.ofEpochMilli(bundle.getLastModified());
        boolean fresh = now.isBefore((last.isAfter(changed) ? last : changed).plus(STARTING));
        return fresh && (bundle == null || !hasFailed(bundle));
    }

    private boolean hasFailed(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE
                && components.getComponentDescriptionDTOs(bundle).stream()
                        .flatMap(component -> components.getComponentConfigurationDTOs(component).stream())
                        .anyMatch(state -> state.state == ComponentConfigurationDTO.FAILED_ACTIVATION);
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
