// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** What a part declares says what is still to come of it. */
public class DeclaringResourcesTest {

    private final List<ComponentDescriptionDTO> declared = new ArrayList<>();

    private final ComponentConfigurationDTO activation = new ComponentConfigurationDTO();
    private Object state = Bundle.ACTIVE;

    @Test
    public void aResourceThatHasNotComeIsMissing() {
        declare("Rounds");
        declare("Checklists");

        assertThat(missing()).containsExactly("Checklists", "Rounds");
        assertThat(missing("Rounds")).containsExactly("Checklists");
        assertThat(missing("Rounds", "Checklists")).isEmpty();
    }

    @Test
    public void whatIsNoResourceIsNotWaitedFor() {
        declare("Rounds");
        declare("Jobs").properties = Map.of("osgi.command.scope", "rond");

        assertThat(missing("Rounds")).isEmpty();
    }

    @Test
    public void whatMayNeverComeIsNotWaitedFor() {
        declare("Configured").configurationPolicy = "require";
        declare("Switched").defaultEnabled = false;
        declare("Made").factory = "made";
        declare("Optional").configurationPolicy = "optional";

        assertThat(missing()).containsExactly("Optional");
    }

    @Test
    public void whatFailedIsNotWaitedFor() {
        declare("Rounds");
        activation.state = ComponentConfigurationDTO.UNSATISFIED_REFERENCE;
        assertThat(missing()).containsExactly("Rounds");

        activation.state = ComponentConfigurationDTO.FAILED_ACTIVATION;
        assertThat(missing()).isEmpty();
    }

    @Test
    public void whatIsLeftOfAPartThatStopsIsNotAllOfIt() {
        state = Bundle.STOPPING;

        assertThat(missing("Rounds")).isNotEmpty();
    }

    private ComponentDescriptionDTO declare(String name) {
        ComponentDescriptionDTO component = new ComponentDescriptionDTO();
        component.name = name;
        component.defaultEnabled = true;
        component.configurationPolicy = "optional";
        component.properties = Map.of("osgi.jakartars.resource", Boolean.TRUE);
        declared.add(component);
        return component;
    }

    private List<String> missing(String... came) {
        ServiceComponentRuntime components = fake(
                ServiceComponentRuntime.class,
                Map.of("getComponentDescriptionDTOs", declared, "getComponentConfigurationDTOs", List.of(activation)));
        Bundle bundle = fake(Bundle.class, Map.of("getState", state, "toString", "part"));
        return new DeclaredResources(components).missing(bundle, Set.of(came));
    }

    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
