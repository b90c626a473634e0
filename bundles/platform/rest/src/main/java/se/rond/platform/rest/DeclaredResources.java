// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentConstants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Which resources a bundle declares as components: they come one by one, as what each of them needs is there. */
final class DeclaredResources {

    private static final String RESOURCE = "osgi.jakartars.resource";

    private final ServiceComponentRuntime components;

    DeclaredResources(ServiceComponentRuntime components) {
        this.components = components;
    }

    /** The component that a service is of. */
    static String component(ServiceReference<?> service) {
        return String.valueOf(service.getProperty(ComponentConstants.COMPONENT_NAME));
    }

    /**
     * Names of those that are not among the ones that came.
     *
     * @param came names of components of the bundle
     */
    List<String> missing(Bundle bundle, Set<String> came) {
        if (bundle.getState() != Bundle.ACTIVE) {
            return List.of(bundle.toString()); // on its way down: what is left of it is not all of it
        }
        return components.getComponentDescriptionDTOs(bundle).stream()
                .filter(component -> isExpected(component) && !hasFailed(component))
                .map(component -> component.name)
                .filter(name -> !came.contains(name))
                .sorted()
                .toList();
    }

    private boolean hasFailed(ComponentDescriptionDTO component) {
        return components.getComponentConfigurationDTOs(component).stream()
                .anyMatch(state -> state.state == ComponentConfigurationDTO.FAILED_ACTIVATION);
    }

    /** What waits for somebody to configure it, or to switch it on, may never come. */
    private static boolean isExpected(ComponentDescriptionDTO component) {
        return component.defaultEnabled
                && component.factory == null
                && !"require".equals(component.configurationPolicy)
                && Boolean.TRUE.equals(component.properties.get(RESOURCE));
    }
}
