// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest.safetyfile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.safetyfile.EquipmentGiven;
import se.rond.firesafety.api.safetyfile.EquipmentKind;
import se.rond.firesafety.api.safetyfile.EquipmentView;
import se.rond.firesafety.api.safetyfile.FileFilter;
import se.rond.firesafety.api.safetyfile.KeepingEquipment;
import se.rond.firesafety.api.safetyfile.Observation;
import se.rond.firesafety.api.safetyfile.Observed;
import se.rond.firesafety.api.safetyfile.ServiceDone;
import se.rond.firesafety.api.safetyfile.ServiceView;
import se.rond.firesafety.api.safetyfile.Withdrawal;
import se.rond.firesafety.rest.Answered;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;

/** Equipment and its service. */
@Component(service = EquipmentResource.class)
@JakartarsResource
@Path("v1/equipment")
@Produces("application/json")
public final class EquipmentResource {

    private final KeepingEquipment equipment;

    @Activate
    public EquipmentResource(@Reference KeepingEquipment equipment) {
        this.equipment = equipment;
    }

    /** Those whose service is due first. */
    @GET
    @RolesAllowed(FireSafetyPermissions.READ)
    public Listing<EquipmentView> equipment(
            @BeanParam FileQuery query,
            @QueryParam("kind") @Nullable EquipmentKind kind,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        FileFilter filter = query.filter();
        return new Listing<>(
                EquipmentView.class,
                PageRequest.of(limit, after, null),
                request -> equipment.equipment(filter, kind, request));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.READ)
    public EquipmentView piece(@PathParam("id") UUID id) {
        return equipment.piece(id);
    }

    /** Created once however often it is sent; changed with the version that was seen. */
    @PUT
    @Path("{id}")
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public Response save(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, EquipmentGiven given) {
        return Answered.with(equipment.save(id, given, IfMatch.of(ifMatch)));
    }

    /** A service: the next one is an interval later. */
    @POST
    @Path("{id}/service")
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public EquipmentView serviced(@PathParam("id") UUID id, ServiceDone done) {
        return equipment.serviced(id, done);
    }

    /** Its services, the one that is due and the latest first. */
    @GET
    @Path("{id}/services")
    @RolesAllowed(FireSafetyPermissions.READ)
    public Listing<ServiceView> services(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                ServiceView.class, PageRequest.of(limit, after, null), request -> equipment.services(id, request));
    }

    /** It cannot be relied on. */
    @POST
    @Path("{id}/out-of-order")
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public EquipmentView outOfOrder(@PathParam("id") UUID id, Withdrawal why) {
        return equipment.outOfOrder(id, why);
    }

    /** It is not there any more. */
    @POST
    @Path("{id}/remove")
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public EquipmentView removed(@PathParam("id") UUID id, Withdrawal why) {
        return equipment.removed(id, why);
    }

    /** What is wrong with it becomes a finding. */
    @POST
    @Path("{id}/observations")
    @RolesAllowed(FireSafetyPermissions.EDIT_FILE)
    public Observed observe(@PathParam("id") UUID id, Observation observation) {
        return equipment.observe(id, observation);
    }
}
