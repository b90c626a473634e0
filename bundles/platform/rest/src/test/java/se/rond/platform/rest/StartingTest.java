// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.platform.rest.RunningApi.problem;

import java.lang.ref.WeakReference;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.Rule;
import org.junit.Test;

/** A part whose resources come one by one says that it is starting until all of them are there. */
public class StartingTest {

    private static final List<String> LATE = List.of("the late one");

    /** Longer than any test: what is not whole is waited for. */
    @Rule
    public final RunningApi api = new RunningApi().patient(Duration.ofMinutes(5));

    /** No patience at all. */
    @Rule
    public final RunningApi hasty = new RunningApi().patient(Duration.ZERO);

    private final RepublishingTest.Steady first = new RepublishingTest.Steady();
    private final RepublishingTest.Late last = new RepublishingTest.Late();

    @Test
    public void noneOfItIsMissingWhileHalfOfItIsThere() {
        api.publishWithout("part", LATE, first);

        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(600);
        do {
            for (String address : List.of("/api/part/v1/steady", "/api/part/v1/late")) {
                HttpResponse<String> answer = api.get(address);
                assertThat(problem(answer, 503, "module-starting")
                                .path("detail")
                                .asText())
                        .contains("part");
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
            }
        } while (System.nanoTime() < until);

        api.publish("part", first, last);
        assertThat(api.get("/api/part/v1/steady").body()).isEqualTo("[1]");
        assertThat(api.get("/api/part/v1/late").body()).isEqualTo("[2]");
    }

    @Test
    public void whatIsWholeWaitsForNobody() {
        api.publishWithout("part", LATE, first).publish("other", last);

        assertThat(api.get("/api/other/v1/late").body()).isEqualTo("[2]");
        problem(api.get("/api/part/v1/steady"), 503, "module-starting");
    }

    @Test
    public void afterAWhileWhatCameHasToDo() {
        hasty.publishWithout("part", LATE, first);

        hasty.awaitServed("part", List.of(first));

        assertThat(hasty.get("/api/part/v1/steady").body()).isEqualTo("[1]");
        problem(hasty.get("/api/part/v1/late"), 404, "unknown-address");
    }

    @Test
    public void whatAnswersGoesOnWhenMoreOfItIsOnItsWay() {
        api.publish("part", first);

        api.publishWithout("part", LATE, first, new RepublishingTest.Slow());

        for (int i = 0; i < 50; i++) {
            assertThat(api.get("/api/part/v1/steady").statusCode()).isEqualTo(200);
        }
    }

    @Test
    public void aPartThatWentBeforeItWasWholeIsNotOnItsWay() {
        api.publishWithout("part", LATE, first);

        api.publishWithout("part", LATE);

        problem(api.get("/api/part/v1/steady"), 404, "unknown-address");
    }

    @Test
    public void aPartThatLosesAResourceIsNotHalfThere() {
        api.publish("part", first, last);

        api.withdraw(last);
        api.publishWithout("part", LATE, first);

        assertThat(api.get("/api/part/v1/late").statusCode()).isEqualTo(503);
        problem(api.get("/api/part/v1/steady"), 503, "module-starting");
    }

    /** Its classes would stay with it, of every module that is replaced. */
    @Test
    public void whatWentOrWasReplacedBeforeItWasWholeIsHeldByNothing() {
        WeakReference<Object> gone = new WeakReference<>(new RepublishingTest.Steady());
        api.awaitWithout("part", LATE, gone.get());
        api.publishWithout("part", LATE);
        WeakReference<Object> replaced = new WeakReference<>(new RepublishingTest.Steady());
        api.awaitWithout("part", LATE, replaced.get());
        api.publishWithout("part", LATE, first);

        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while ((gone.get() != null || replaced.get() != null) && System.nanoTime() < until) {
            System.gc();
        }
        assertThat(gone.get()).isNull();
        assertThat(replaced.get()).isNull();
    }
}
