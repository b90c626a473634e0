// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.rond.access.AccessControl;
import se.rond.kernel.BodyLimit;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;
import se.rond.kernel.RuleBroken;
import se.rond.kernel.Text;
import se.rond.kernel.Versioned;

/** As a module would write it. */
@Path("v1/things")
@Produces("application/json")
public final class ThingsResource {

    public enum State {
        OPEN,
        FIXED_ON_SITE
    }

    public record Owner(UUID id, @Nullable String code) {}

    public record View(
            UUID id,
            Text name,
            State state,
            @Nullable LocalDate due,
            Instant made,
            List<String> tags,
            Owner owner,
            int count,
            @Nullable String comment,
            Period period,
            long version)
            implements Versioned {

        public boolean isOverdue() {
            return true; // not a component: stays inside
        }
    }

    public record NewThing(
            String title, State state, @Nullable LocalDate due, List<Owner> owners, int count) {}

    static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    final AtomicInteger exports = new AtomicInteger();

    private final AccessControl access;
    private final int rows;

    ThingsResource(AccessControl access, int rows) {
        this.access = access;
        this.rows = rows;
    }

    static View view(int number) {
        return new View(
                new UUID(1, number),
                new Text("Sak " + number, "Thing " + number),
                number % 2 == 0 ? State.OPEN : State.FIXED_ON_SITE,
                LocalDate.of(2026, 3, 31),
                Instant.parse("2026-03-01T08:00:00Z"),
                List.of("a", "b"),
                new Owner(new UUID(2, number), null),
                -number,
                number == 1 ? "=HYPERLINK(\"http://evil\")" : null,
                Period.valueOf("2026-Q1"),
                number);
    }

    @GET
    @Path("password")
    @RolesAllowed({"signed-in", "must-change-password"})
    public List<String> password() {
        return List.of(access.caller().name());
    }

    @GET
    @RolesAllowed("things.read")
    public Listing<View> list(
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after,
            @QueryParam("sort") String sort,
            @QueryParam("state") State state,
            @QueryParam("day") LocalDate day,
            @QueryParam("period") Period period) {
        return new Listing<>(View.class, PageRequest.of(limit, after, sort), this::page)
                .noting(exports::incrementAndGet);
    }

    private Page<View> page(PageRequest request) {
        int from = request.cursor(1)
                .map(cursor -> Integer.parseInt(cursor.part(0)) + 1)
                .orElse(1);
        List<Integer> numbers = IntStream.rangeClosed(from, rows)
                .limit(request.limit() + 1L)
                .boxed()
                .toList();
        return Page.of(numbers, request.limit(), ThingsResource::view, n -> List.of(Integer.toString(n)));
    }

    public static final class Search {
        @QueryParam("word")
        @Nullable
        String word;
    }

    @GET
    @Path("searched")
    @RolesAllowed("things.read")
    public Listing<View> searched(
            @BeanParam Search search, @QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        return new Listing<>(View.class, PageRequest.of(limit, after, null), this::page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("things.read")
    public View one(@PathParam("id") UUID id) {
        return view((int) id.getLeastSignificantBits());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("things.write")
    public View change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, NewThing thing) {
        IfMatch.of(ifMatch).require(7);
        return view(7);
    }

    @POST
    @RolesAllowed("things.write")
    public NewThing make(NewThing thing) {
        return thing;
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("things.write")
    public void end(@PathParam("id") UUID id) {
        throw new RuleBroken("thing-in-use", "Saken används.", "The thing is in use.");
    }

    @POST
    @Path("bytes")
    @Consumes("*/*")
    @BodyLimit(megabytes = 2)
    @RolesAllowed("signed-in")
    public long bytes(InputStream body) throws IOException {
        return body.readAllBytes().length;
    }

    @GET
    @Path("caller")
    @PermitAll
    public List<String> caller() {
        return List.of(access.caller().name());
    }

    @GET
    @Path("forgotten")
    public String forgotten() {
        return "\"nobody said who may see this\"";
    }

    @GET
    @Path("secret")
    @RolesAllowed("secrets.read")
    public String secret() {
        return "\"there is something\"";
    }

    @POST
    @Path("secret/vault")
    @Consumes("application/json")
    @RolesAllowed("secrets.read")
    public String vault() {
        return "\"there is more\"";
    }

    @GET
    @Path("fault")
    @PermitAll
    public Set<String> fault() {
        throw new IllegalStateException("SELECT secret FROM somewhere");
    }

    @GET
    @Path("database")
    @PermitAll
    public Set<String> database() {
        throw new IllegalStateException(new SQLTransientConnectionException("no connection"));
    }

    @GET
    @Path("broken-list")
    @PermitAll
    public Listing<View> brokenList() {
        return new Listing<>(View.class, PageRequest.first(1), request -> {
            if (request.after() != null) {
                throw new IllegalStateException("the second page fails");
            }
            return new Page<>(
                    IntStream.rangeClosed(1, 500).mapToObj(ThingsResource::view).toList(), "more");
        });
    }
}
