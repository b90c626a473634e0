// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** A module runs when its last component has what it needs, and that is a moment after it was started. */
public class AwaitingAModuleTest {

    @Test
    public void aModuleWhosePartsComeInAMomentIsWellAfterwards() {
        givenItsPartsComeAfter(3);

        new ModuleHealth(components(), Duration.ofMinutes(1)).awaitWell(module());

        assertThat(new ModuleHealth(components()).isWell(module())).isTrue();
        assertThat(asked).isGreaterThan(3);
    }

    @Test
    public void whatDoesNotComeIsMissingAfterTheWait() {
        givenItsPartsComeAfter(Integer.MAX_VALUE);
        ModuleHealth health = new ModuleHealth(components(), Duration.ofMillis(60));

        health.awaitWell(module());

        assertThat(asked).isGreaterThan(1);
        assertThat(health.isWell(module())).isFalse();
        assertThat(health.missing(module())).containsExactly("Rounds ← java.time.Clock");
    }

    @Test
    public void whatHasJustComeAndWaitsIsStartingForAWhile() {
        givenItsPartsComeAfter(Integer.MAX_VALUE);
        ModuleHealth health = new ModuleHealth(components());

        assertThat(health.isStarting(module(), LONG_AGO, INSTALLED.plusSeconds(1)))
                .as("a second after it was installed")
                .isTrue();
        assertThat(health.isStarting(module(), LONG_AGO, INSTALLED.plusSeconds(5)))
                .as("by then its parts are missing")
                .isFalse();
        assertThat(health.isStarting(module(), INSTALLED.plusSeconds(60), INSTALLED.plusSeconds(61)))
                .as("just wanted again")
                .isTrue();
        assertThat(health.isStarting(null, INSTALLED, INSTALLED.plusSeconds(1)))
                .as("recorded, and not installed yet")
                .isTrue();
    }

    @Test
    public void whatHasFailedIsNotStarting() {
        givenItsPartsComeAfter(Integer.MAX_VALUE);
        failed = true;

        assertThat(new ModuleHealth(components()).isStarting(module(), LONG_AGO, INSTALLED.plusSeconds(1)))
                .isFalse();
    }

    private static final Instant INSTALLED = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T08:00:00Z");

    private boolean failed;
    private int asked;
    private int comesAfter;

    private void givenItsPartsComeAfter(int questions) {
        comesAfter = questions;
    }

    private ServiceComponentRuntime components() {
        return (ServiceComponentRuntime) Proxy.newProxyInstance(
                ServiceComponentRuntime.class.getClassLoader(),
                new Class<?>[] {ServiceComponentRuntime.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getComponentDescriptionDTOs" -> List.of(rounds());
                    case "getComponentConfigurationDTOs" -> List.of(++asked > comesAfter ? active() : waiting());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static ComponentDescriptionDTO rounds() {
        ReferenceDTO clock = new ReferenceDTO();
        clock.name = "clock";
        clock.interfaceName = "java.time.Clock";
        ComponentDescriptionDTO component = new ComponentDescriptionDTO();
        component.name = "se.example.Rounds";
        component.references = new ReferenceDTO[] {clock};
        return component;
    }

    private static ComponentConfigurationDTO active() {
        ComponentConfigurationDTO configuration = new ComponentConfigurationDTO();
        configuration.state = ComponentConfigurationDTO.ACTIVE;
        return configuration;
    }

    private ComponentConfigurationDTO waiting() {
        UnsatisfiedReferenceDTO clock = new UnsatisfiedReferenceDTO();
        clock.name = "clock";
        ComponentConfigurationDTO configuration = new ComponentConfigurationDTO();
        configuration.state =
                failed ? ComponentConfigurationDTO.FAILED_ACTIVATION : ComponentConfigurationDTO.UNSATISFIED_REFERENCE;
        configuration.unsatisfiedReferences = new UnsatisfiedReferenceDTO[] {clock};
        return configuration;
    }

    private static Bundle module() {
        return (Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class}, (self, method, arguments) -> {
                    if (method.getName().equals("getState")) {
                        return Bundle.ACTIVE;
                    }
                    if (method.getName().equals("getLastModified")) {
                        return INSTALLED.toEpochMilli();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
