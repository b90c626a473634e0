// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.health;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Answers;
import se.rond.kernel.HealthCheck;

/** For whoever balances load or watches: 200 while people can work, 503 when they cannot. */
@Component(service = HealthResource.class)
@JakartarsResource
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

    private static final long PATIENCE_MILLIS = 2000;
    private static final long FRESH_NANOS = 1_000_000_000L;

    private record Asked(long at, HealthReport report) {}

    private final Probe probe = new Probe(PATIENCE_MILLIS);

    // dynamic: any bundle may bring one
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<HealthCheck> checks = List.of();

    private Asked last = new Asked(System.nanoTime() - FRESH_NANOS, HealthReport.of(List.of()));

    public HealthResource() {}

    HealthResource(List<HealthCheck> checks) {
        this.checks = checks;
    }

    @Deactivate
    void close() {
        probe.close();
    }

    @GET
    @PermitAll
    @Answers(
            value = HealthReport.class,
            status = {200, 503})
    public Response health() {
        HealthReport report = report();
        return Response.status(report.usable() ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE)
                .entity(report)
                .build();
    }

    /** At most once a second, however often it is asked. */
    private synchronized HealthReport report() {
        long now = System.nanoTime();
        if (now - last.at() >= FRESH_NANOS) {
            last = new Asked(now, HealthReport.of(lines(checks)));
        }
        return last.report();
    }

    private List<HealthReport.Line> lines(List<HealthCheck> checks) {
        return checks.stream()
                .map(check -> line(check.name(), probe.ask(check)))
                .sorted(Comparator.comparing(HealthReport.Line::name))
                .toList();
    }

    private static HealthReport.Line line(String name, HealthCheck.Status status) {
        return new HealthReport.Line(name, status.state(), status.detail());
    }
}
