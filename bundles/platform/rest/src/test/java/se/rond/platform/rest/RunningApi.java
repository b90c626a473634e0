// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.rules.ExternalResource;
import se.rond.access.Compartment;
import se.rond.platform.rest.edge.Gate;
import se.rond.platform.rest.edge.Gates;
import se.rond.platform.rest.endpoint.Endpoint;
import se.rond.platform.rest.problem.Refusal;

/** The API on a real server, without a framework: resources are published by hand. */
final class RunningApi extends ExternalResource implements Addresses {

    private static final JsonMapper JSON = new JsonMapper();

    final FakeAccess access = new FakeAccess(Map.of(
            "reader", Set.of("things.read"),
            "writer", Set.of("things.read", "things.write"),
            "newcomer", Set.of("things.read", "things.write"),
            "keeper", Set.of("secrets.read"),
            "successor", Set.of("secrets.read"),
            "auditor", Set.of("things.read", "released.read"),
            "nobody", Set.of()));

    final Gate gate;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private Publisher publisher;
    private Duration patience = Duration.ofSeconds(15);

    RunningApi() {
        this.gate = Gates.of(access, access);
    }

    RunningApi(Gate gate) {
        this.gate = gate;
    }

    @Override
    protected void before() throws Exception {
        publisher = new Publisher(gate, patience);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(new ApiServlet(this, gate)), "/api/*");
        server.setHandler(context);
        server.start();
    }

    @Override
    protected void after() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
        publisher.close();
    }

    /** Before it runs: so long what is not whole is waited for. */
    RunningApi patient(Duration patience) {
        this.patience = patience;
        return this;
    }

    RunningApi publish(String name, Object... resources) {
        return publishIn(Compartment.GENERAL, name, resources);
    }

    RunningApi publishIn(Compartment compartment, String name, Object... resources) {
        List<Object> wanted = List.of(resources);
        publisher.publish(name, compartment, wanted, List::of);
        awaitServed(name, wanted);
        return this;
    }

    /** What has come of a part that is not whole; it is not waited for. */
    RunningApi publishWithout(String name, List<String> missing, Object... resources) {
        publisher.publish(name, Compartment.GENERAL, List.of(resources), () -> missing);
        return this;
    }

    /** The same, until it was looked at and is waited for. */
    void awaitWithout(String name, List<String> missing, Object... resources) {
        CountDownLatch looked = new CountDownLatch(1);
        publisher.publish(name, Compartment.GENERAL, List.of(resources), () -> {
            looked.countDown();
            return missing;
        });
        await(() -> looked.getCount() == 0);
    }

    void awaitServed(String name, List<Object> wanted) {
        await(() -> publisher
                .directory()
                .find(name)
                .filter(endpoint -> wanted.stream().allMatch(endpoint::serves))
                .isPresent());
    }

    void withdraw(Object resource) {
        publisher.withdraw(resource);
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        long until = System.nanoTime() + 10_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("published within ten seconds").isLessThan(until);
            Thread.onSpinWait();
        }
    }

    HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(uri(address));
    }

    URI uri(String address) {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + address);
    }

    HttpResponse<String> get(String address, String... headers) {
        HttpRequest.Builder request = request(address);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String address, String type, String body, String... headers) {
        HttpRequest.Builder request =
                request(address).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException failed) {
            throw new AssertionError(response.body(), failed);
        }
    }

    /** Asserts that it is a problem of the rule, in the one shape that problems have. */
    static JsonNode problem(HttpResponse<String> response, int status, String rule) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.path("rule").asText()).isEqualTo(rule);
        assertThat(problem.path("type").asText()).isEqualTo("urn:rond:problem:" + rule);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("instance").asText()).startsWith("/api/");
        assertThat(problem.path("violations").isArray()).isTrue();
        return problem;
    }

    @Override
    public Endpoint find(String name) {
        return publisher.directory().find(name).orElseThrow(() -> absent(name));
    }

    @Override
    public Refusal absent(String name) {
        if (publisher.isComing(name)) {
            return Refusal.moduleStarting(name);
        }
        return publisher.directory().seen(name).isPresent() ? Refusal.moduleNotRunning(name) : Refusal.unknownAddress();
    }

    @Override
    public Compartment compartment(String name) {
        return publisher.directory().seen(name).orElse(Compartment.GENERAL);
    }

    @Override
    public Collection<Endpoint> living() {
        return publisher.directory().living();
    }

    @Override
    public long changes() {
        return publisher.directory().changes();
    }

    @Override
    public List<String> silent() {
        return List.of();
    }
}
