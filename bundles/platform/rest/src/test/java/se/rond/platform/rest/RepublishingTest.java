// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rond.platform.rest.RunningApi.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Rule;
import org.junit.Test;

public class RepublishingTest {

    @Rule
    public final RunningApi api = new RunningApi();

    @Path("v1/steady")
    @Produces("application/json")
    public static class Steady {
        @GET
        @PermitAll
        public List<Integer> answer() {
            return List.of(1);
        }
    }

    @Path("v1/late")
    @Produces("application/json")
    public static class Late {
        @GET
        @PermitAll
        public List<Integer> answer() {
            return List.of(2);
        }
    }

    @Path("v1/slow")
    @Produces("application/json")
    public static class Slow {
        final CountDownLatch asked = new CountDownLatch(1);
        final CountDownLatch go = new CountDownLatch(1);

        @GET
        @PermitAll
        public List<Integer> answer() throws InterruptedException {
            asked.countDown();
            go.await(10, TimeUnit.SECONDS);
            return List.of(3);
        }
    }

    @Test
    public void aResourceThatComesInterruptsNobody() throws Exception {
        Steady steady = new Steady();
        api.publish("part", steady);
        AtomicBoolean on = new AtomicBoolean(true);
        AtomicInteger asked = new AtomicInteger();
        CompletableFuture<Void> load = CompletableFuture.runAsync(() -> {
            while (on.get()) {
                assertThat(api.get("/api/part/v1/steady").statusCode()).isEqualTo(200);
                asked.incrementAndGet();
            }
        });

        for (int i = 0; i < 20; i++) {
            api.publish("part", steady, new Late());
            assertThat(api.get("/api/part/v1/late").body()).isEqualTo("[2]");
        }

        on.set(false);
        load.get(10, TimeUnit.SECONDS);
        assertThat(asked.get()).isGreaterThan(20);
    }

    @Test
    public void aModuleThatLeftIsSaidToBeAway() {
        Steady steady = new Steady();
        api.publish("part", steady).publish("neighbour", new Late());

        api.withdraw(steady);

        HttpResponse<String> response = api.get("/api/part/v1/steady");
        problem(response, 503, "module-not-running");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(api.get("/api/neighbour/v1/late").statusCode()).isEqualTo(200);
        api.publish("part", steady);
        assertThat(api.get("/api/part/v1/steady").statusCode()).isEqualTo(200);
    }

    @Test
    public void aModuleThatLeavesFinishesWhatItWasAsked() throws Exception {
        Slow slow = new Slow();
        api.publish("part", slow);
        CompletableFuture<HttpResponse<String>> asked =
                CompletableFuture.supplyAsync(() -> api.get("/api/part/v1/slow"));
        slow.asked.await(10, TimeUnit.SECONDS);

        CompletableFuture<Void> gone = CompletableFuture.runAsync(() -> api.withdraw(slow));
        while (api.changes() < 2) {
            Thread.onSpinWait();
        }

        problem(api.get("/api/part/v1/slow"), 503, "module-not-running");
        assertThat(gone.isDone()).isFalse();
        slow.go.countDown();
        assertThat(asked.get(10, TimeUnit.SECONDS).body()).isEqualTo("[3]");
        gone.get(10, TimeUnit.SECONDS);
    }
}
