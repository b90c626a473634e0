// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.IfMatch;
import se.rond.securityprotection.api.DutyDetail;
import se.rond.securityprotection.api.DutyView;
import se.rond.securityprotection.api.Fulfilment;
import se.rond.securityprotection.api.Gate;
import se.rond.securityprotection.api.KeepingDuties;
import se.rond.securityprotection.api.SecurityProtectionPermissions;
import se.rond.securityprotection.api.WordsGiven;

/** The register of duties: as many as ship. To everybody outside the compartment there is nothing here: 404. */
@Component(service = DutiesResource.class)
@JakartarsResource
@Path("v1/duties")
@Produces("application/json")
public final class DutiesResource {

    private final KeepingDuties duties;

    @Activate
    public DutiesResource(@Reference KeepingDuties duties) {
        this.duties = duties;
    }

    /** All of them, without a word of what was written. */
    @GET
    @RolesAllowed(SecurityProtectionPermissions.READ)
    public List<DutyView> duties() {
        return duties.duties();
    }

    /**
     * With what was written. That it was read is in the trail.
     *
     * @param code such as {@code sp.04}
     */
    @GET
    @Path("{code}")
    @RolesAllowed(SecurityProtectionPermissions.READ)
    public DutyDetail duty(@PathParam("code") String code) {
        return duties.duty(code);
    }

    /** Writes something else about it. What was stays in the past, unless it is removed. */
    @PUT
    @Path("{code}/words")
    @RolesAllowed(SecurityProtectionPermissions.EDIT)
    public DutyDetail write(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, WordsGiven words) {
        return duties.write(code, words, IfMatch.of(ifMatch));
    }

    /** Begins; for a duty that begins with an event: it has happened. What happened is not said. */
    @POST
    @Path("{code}/start")
    @RolesAllowed(SecurityProtectionPermissions.EDIT)
    public DutyDetail start(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Gate gate) {
        return duties.start(code, gate, IfMatch.of(ifMatch));
    }

    /** Was fulfilled on a day. Its next due day is a period later. */
    @POST
    @Path("{code}/fulfil")
    @RolesAllowed(SecurityProtectionPermissions.EDIT)
    public DutyDetail fulfil(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Fulfilment fulfilment) {
        return duties.fulfil(code, fulfilment, IfMatch.of(ifMatch));
    }

    /** Has begun again. Its due day stays what it was. */
    @POST
    @Path("{code}/renew")
    @RolesAllowed(SecurityProtectionPermissions.EDIT)
    public DutyDetail renew(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Gate gate) {
        return duties.renew(code, gate, IfMatch.of(ifMatch));
    }
}
