// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.openapi.twin;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Of the same name as another, in another package. */
@Path("v1/twins")
public final class ThingsResource {

    public record View(String twin) {}

    @GET
    @PermitAll
    public View one() {
        throw new UnsupportedOperationException();
    }
}
