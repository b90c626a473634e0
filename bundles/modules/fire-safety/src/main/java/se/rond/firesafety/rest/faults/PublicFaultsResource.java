// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest.faults;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.firesafety.api.faults.FaultGiven;
import se.rond.firesafety.api.faults.FaultPlace;
import se.rond.firesafety.api.faults.FaultReceipt;
import se.rond.firesafety.api.faults.ReportingFaults;
import se.rond.firesafety.rest.Answered;
import se.rond.kernel.BodyLimit;

/** What whoever stands before a QR code can do without an account. */
@Component(service = PublicFaultsResource.class)
@JakartarsResource
@Path("v1/public/places/{code}")
@Produces("application/json")
public final class PublicFaultsResource {

    private final ReportingFaults faults;

    @Activate
    public PublicFaultsResource(@Reference ReportingFaults faults) {
        this.faults = faults;
    }

    /** Where the code hangs. */
    @GET
    @PermitAll
    public FaultPlace place(@PathParam("code") String code) {
        return faults.place(code);
    }

    /** Reports a fault, under an id of the sender's own making. 429 when too many come from one address or by one code. */
    @PUT
    @Path("reports/{id}")
    @PermitAll
    @BodyLimit(megabytes = 1)
    public Response report(@PathParam("code") String code, @PathParam("id") UUID id, FaultGiven given) {
        return Answered.with(faults.report(code, id, given));
    }

    /** Adds a photo, JPEG or PNG, within half an hour. */
    @PUT
    @Path("reports/{id}/photo")
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @BodyLimit(megabytes = 10)
    public FaultReceipt photo(@PathParam("code") String code, @PathParam("id") UUID id, InputStream content) {
        return faults.photo(code, id, content);
    }
}
