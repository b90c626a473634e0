// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.health;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import se.rond.kernel.HealthCheck;
import se.rond.kernel.HealthCheck.State;
import se.rond.kernel.HealthCheck.Status;

public class HealthTest {

    @Test
    public void allIsWell() {
        assertThat(status(check("a", () -> Status.UP), check("b", () -> Status.UP)))
                .isEqualTo(200);
        assertThat(report.status()).isEqualTo(HealthReport.Overall.UP);
    }

    @Test
    public void aPartThatLimpsStopsNobody() {
        assertThat(status(check("mail", () -> Status.degraded("The mail server is away."))))
                .isEqualTo(200);
        assertThat(report.status()).isEqualTo(HealthReport.Overall.DEGRADED);
        assertThat(report.checks())
                .containsExactly(new HealthReport.Line("mail", State.DEGRADED, "The mail server is away."));
    }

    @Test
    public void withoutTheDatabaseNobodyShouldBeSentHere() {
        assertThat(status(check("database", () -> Status.down("gone")))).isEqualTo(503);
    }

    @Test
    public void aCheckThatFailsIsItselfDownAndTellsNoSecret() {
        assertThat(status(check("odd", () -> {
                    throw new IllegalStateException("jdbc:secret");
                })))
                .isEqualTo(503);
        assertThat(report.checks().get(0).detail()).doesNotContain("secret");
    }

    @Test
    public void aCheckThatHangsIsNotAskedAgainMeanwhile() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        HealthCheck hanging = check("hanging", () -> {
            asked.incrementAndGet();
            try {
                never.await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
            return Status.UP;
        });
        try (Probe probe = new Probe(50)) {
            assertThat(probe.ask(hanging).state()).isEqualTo(State.DOWN);
            assertThat(probe.ask(hanging).state()).isEqualTo(State.DOWN);
            assertThat(asked.get()).isEqualTo(1);
            never.countDown();
        }
    }

    @Test
    public void itIsAskedOnceASecondHoweverManyWantToKnow() {
        AtomicInteger asked = new AtomicInteger();
        HealthResource health = new HealthResource(List.of(check("a", () -> {
            asked.incrementAndGet();
            return Status.UP;
        })));
        for (int i = 0; i < 100; i++) {
            health.health();
        }
        health.close();
        assertThat(asked.get()).isLessThan(5);
    }

    private HealthReport report = HealthReport.of(List.of());

    private int status(HealthCheck... checks) {
        HealthResource health = new HealthResource(List.of(checks));
        jakarta.ws.rs.core.Response response = health.health();
        health.close();
        report = (HealthReport) response.getEntity();
        return response.getStatus();
    }

    private static HealthCheck check(String name, Supplier<Status> answer) {
        return new HealthCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Status check() {
                return answer.get();
            }
        };
    }

    @Before
    public void withJakartaRest() {
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
    }

    @After
    public void withoutJakartaRest() {
        RuntimeDelegate.setInstance(null);
    }
}
