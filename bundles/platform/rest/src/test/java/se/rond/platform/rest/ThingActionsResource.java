// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** More operations under the addresses of another resource. */
@Path("v1/things")
@Produces("application/json")
public final class ThingActionsResource {

    @POST
    @Path("{id}/start")
    @PermitAll
    public List<String> start(@PathParam("id") UUID id) {
        return List.of("started");
    }

    @POST
    @Path("sign-in")
    @PermitAll
    public Response signIn() {
        NewCookie cookie = new NewCookie.Builder("rond_session")
                .value("secret")
                .path("/")
                .httpOnly(true)
                .secure(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge(60)
                .build();
        return Response.noContent().cookie(cookie).build();
    }
}
