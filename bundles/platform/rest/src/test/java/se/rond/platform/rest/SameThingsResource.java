// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** What others write as well. */
@Path("v1/same")
@Produces("application/json")
public final class SameThingsResource {

    public record Wanted(String name) {}

    /** What is to be thrown, one after the other. */
    final Queue<RuntimeException> others = new ArrayDeque<>();

    private int calls;

    @PUT
    @PermitAll
    public List<String> put(Wanted wanted) {
        return done(wanted.name());
    }

    @POST
    @PermitAll
    public List<String> post(Wanted wanted) {
        return done(wanted.name());
    }

    @PUT
    @Path("bytes")
    @Consumes("*/*")
    @PermitAll
    public List<String> bytes(InputStream body) throws IOException {
        return done(new String(body.readAllBytes()));
    }

    private List<String> done(String what) {
        calls++;
        RuntimeException other = others.poll();
        if (other != null) {
            throw other;
        }
        return List.of(what, "call " + calls);
    }
}
