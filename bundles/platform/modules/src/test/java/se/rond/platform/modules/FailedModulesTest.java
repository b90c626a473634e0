// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import se.rond.kernel.HealthCheck;
import se.rond.kernel.Text;

/** The installation is not well while a module that was asked for is not whole. */
public class FailedModulesTest {

    private static final Instant CAME = Instant.parse("2026-03-01T08:00:00Z");

    private int component = ComponentConfigurationDTO.ACTIVE;
    private int bundle = Bundle.ACTIVE;
    private Duration later = Duration.ofMinutes(1);

    @Test
    public void aModuleWithAllOfItsPartsHasNotFailed() {
        assertThat(hasFailed(Wanted.RUNNING)).isFalse();
    }

    @Test
    public void onePartThatFailedOrWaitsForWhatNeverComesIsEnough() {
        component = ComponentConfigurationDTO.FAILED_ACTIVATION;
        assertThat(hasFailed(Wanted.RUNNING)).isTrue();

        component = ComponentConfigurationDTO.UNSATISFIED_REFERENCE;
        assertThat(hasFailed(Wanted.RUNNING)).isTrue();
    }

    @Test
    public void whileItStartsItsPartsMayWait() {
        component = ComponentConfigurationDTO.UNSATISFIED_REFERENCE;
        later = Duration.ofSeconds(2);

        assertThat(hasFailed(Wanted.RUNNING)).isFalse();
    }

    @Test
    public void oneThatDoesNotRunOrIsNotThereThoughAskedForHasFailed() {
        bundle = Bundle.RESOLVED;
        assertThat(hasFailed(Wanted.RUNNING)).isTrue();
        assertThat(states().hasFailed(kept(Wanted.RUNNING), null)).isTrue();
    }

    @Test
    public void whatNobodyAskedForIsAsItShouldBe() {
        bundle = Bundle.RESOLVED;
        assertThat(hasFailed(Wanted.STOPPED)).isFalse();
        assertThat(states().hasFailed(kept(Wanted.REMOVED), null)).isFalse();
    }

    @Test
    public void theAnswerNamesTheModulesAndNothingElse() {
        assertThat(WholeModules.status(0)).isEqualTo(HealthCheck.Status.UP);
        assertThat(WholeModules.status(2)).isEqualTo(HealthCheck.Status.degraded("Not whole: 2."));
    }

    private boolean hasFailed(Wanted wanted) {
        return states().hasFailed(kept(wanted), module());
    }

    private ModuleStates states() {
        return new ModuleStates(new ModuleHealth(components()), Clock.fixed(CAME.plus(later), ZoneOffset.UTC));
    }

    private static KeptModule kept(Wanted wanted) {
        return new KeptModule(
                "se.rond.training",
                "training",
                new Text("Utbildning", "Training"),
                "0.1.0",
                wanted,
                Source.DISTRIBUTION,
                "rond-module:se.rond.training",
                "0",
                CAME);
    }

    private ServiceComponentRuntime components() {
        return (ServiceComponentRuntime) Proxy.newProxyInstance(
                ServiceComponentRuntime.class.getClassLoader(),
                new Class<?>[] {ServiceComponentRuntime.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getComponentDescriptionDTOs" -> List.of(described());
                    case "getComponentConfigurationDTOs" -> List.of(configured());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static ComponentDescriptionDTO described() {
        ComponentDescriptionDTO described = new ComponentDescriptionDTO();
        described.name = "se.example.Rounds";
        described.references = new ReferenceDTO[0];
        return described;
    }

    private ComponentConfigurationDTO configured() {
        UnsatisfiedReferenceDTO clock = new UnsatisfiedReferenceDTO();
        clock.name = "clock";
        ComponentConfigurationDTO configured = new ComponentConfigurationDTO();
        configured.state = component;
        configured.unsatisfiedReferences = new UnsatisfiedReferenceDTO[] {clock};
        return configured;
    }

    private Bundle module() {
        return (Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(),
                new Class<?>[] {Bundle.class},
                (self, method, arguments) -> answer(method.getName()));
    }

    private @Nullable Object answer(String asked) {
        return switch (asked) {
            case "getState" -> bundle;
            case "getLastModified" -> CAME.toEpochMilli();
            default -> throw new UnsupportedOperationException(asked);
        };
    }
}
