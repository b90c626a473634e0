// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class LoadTest {

    private static final String LONG = "Å".repeat(100_000);

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private URI address;

    @Before
    public void aServerThatKeepsItsConnections() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/sized", exchange -> answer(exchange, 200, LONG, true));
        server.createContext("/chunked", exchange -> answer(exchange, 200, LONG, false));
        server.createContext("/refused", exchange -> answer(exchange, 409, "stale-version", true));
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @After
    public void itEnds() {
        server.stop(0);
    }

    @Test
    public void everyRequestIsSentOnceAndItsTimeKept() {
        List<Request> requests = Collections.nCopies(60, Request.get("/sized", Map.of()));

        Outcome outcome = Load.run(address, 4, Requests.once(requests));

        assertThat(asked).hasValue(60);
        assertThat(outcome.sortedNanos()).hasSize(60).isSorted();
        assertThat(outcome.refused()).isZero();
        assertThat(outcome.millis(0.99)).isGreaterThanOrEqualTo(outcome.millis(0.5));
    }

    @Test
    public void aRefusalCountsAsNoAnswer() {
        Outcome outcome = Load.run(address, 2, Requests.once(List.of(Request.get("/refused", Map.of()))));

        assertThat(outcome.sortedNanos()).isEmpty();
        assertThat(outcome.refused()).isEqualTo(1);
        assertThat(outcome.firstRefusal()).isEqualTo("409 stale-version");
    }

    @Test
    public void oneConnectionReadsAnswersOfBothForms() throws IOException {
        try (Wire wire = new Wire(address)) {
            for (String path : List.of("/chunked", "/sized", "/chunked", "/sized")) {
                Request request = Request.of("PUT", path, Map.of("X-Who", "me"), "{\"a\":\"ö\"}");

                assertThat(wire.send(request, true).body()).isEqualTo(LONG);
            }
        }
    }

    @Test
    public void nearlyAllIsTheSlowestOfAFew() {
        Outcome outcome = Outcome.of(new long[] {3_000_000, 1_000_000, 2_000_000}, 1_000_000_000, 0, "");

        assertThat(outcome.millis(0.99)).isEqualTo(3);
        assertThat(outcome.millis(0.5)).isEqualTo(2);
        assertThat(outcome.perSecond()).isEqualTo(3);
    }

    private void answer(HttpExchange exchange, int status, String text, boolean sized) throws IOException {
        asked.incrementAndGet();
        exchange.getRequestBody().readAllBytes();
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, sized ? body.length : 0);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
