// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.openapi;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rond.kernel.Listing;

/** Another module, with records of the same names. */
@Path("v1/things")
public final class OtherThings {

    public record View(String weight, @Nullable View parent, Map<String, Integer> counts) {}

    public record Wrapped<T>(T value, List<T> more) {}

    @GET
    @RolesAllowed("other.read")
    public Listing<View> list() {
        throw new UnsupportedOperationException();
    }

    @GET
    @Path("{id: [0-9a-f]{3}}")
    @RolesAllowed({"other.read", "other.write"})
    public Wrapped<View> one(@PathParam("id") String id) {
        throw new UnsupportedOperationException();
    }

    @POST
    @RolesAllowed("signed-in")
    public void one(View view) {
        throw new UnsupportedOperationException();
    }
}
