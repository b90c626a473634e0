// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/** Whether the roles of the caller are known when an operation begins. */
@Path("v1/roles")
@Produces("application/json")
public final class RolesResource {

    private final FakeAccess access;

    RolesResource(FakeAccess access) {
        this.access = access;
    }

    @GET
    @RolesAllowed("things.read")
    public List<String> read() {
        return told();
    }

    @POST
    @RolesAllowed("things.read")
    public List<String> change() {
        return told();
    }

    private List<String> told() {
        return List.of(access.rolesAreKnown.get() ? "known" : "not asked for");
    }
}
