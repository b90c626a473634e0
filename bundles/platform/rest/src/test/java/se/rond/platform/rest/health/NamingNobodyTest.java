// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.Test;
import se.rond.access.Compartment;
import se.rond.kernel.HealthCheck.Status;
import se.rond.persistence.UnitHealth;
import se.rond.platform.rest.Addresses;
import se.rond.platform.rest.endpoint.Endpoint;
import se.rond.platform.rest.problem.Refusal;

/** Health is for everybody, and some parts of Rond are not: it counts them. */
public class NamingNobodyTest {

    private record Silent(List<String> silent) implements Addresses {

        @Override
        public Endpoint find(String name) {
            throw absent(name);
        }

        @Override
        public Refusal absent(String name) {
            return Refusal.unknownAddress();
        }

        @Override
        public Compartment compartment(String name) {
            return Compartment.GENERAL;
        }

        @Override
        public Collection<Endpoint> living() {
            return List.of();
        }

        @Override
        public long changes() {
            return 0;
        }
    }

    private record Unit(String unit, boolean up) implements UnitHealth {

        @Override
        public long bundleId() {
            return 1;
        }

        @Override
        public String detail() {
            return "no table of " + unit;
        }
    }

    @Test
    public void whatHasStartedAndDoesNotAnswerIsCounted() {
        assertThat(new ApiHealth(new Silent(List.of())).check()).isEqualTo(Status.UP);
        assertThat(new ApiHealth(new Silent(List.of("vault"))).check())
                .isEqualTo(Status.degraded("Started but not answering: 1."));
        assertThat(new ApiHealth(new Silent(List.of("things", "vault"))).check())
                .isEqualTo(Status.degraded("Started but not answering: 2."));
    }

    @Test
    public void whatIsWithoutItsRecordsIsCounted() {
        assertThat(new RecordsHealth(List.of(new Unit("vault", true))).check()).isEqualTo(Status.UP);
        assertThat(new RecordsHealth(List.of(new Unit("things", true), new Unit("vault", false))).check())
                .isEqualTo(Status.degraded("Without their records: 1."));
    }
}
