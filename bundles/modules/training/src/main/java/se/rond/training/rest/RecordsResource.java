// SPDX-License-Identifier: Apache-2.0
package se.rond.training.rest;

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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Constants;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.training.api.Completion;
import se.rond.training.api.KeepingRecords;
import se.rond.training.api.NotingExports;
import se.rond.training.api.RecordFilter;
import se.rond.training.api.RecordGiven;
import se.rond.training.api.RecordState;
import se.rond.training.api.RecordView;
import se.rond.training.api.TrainingPermissions;

/** Who is trained. */
@Component(service = RecordsResource.class)
@JakartarsResource
@Path("v1/records")
@Produces("application/json")
public final class RecordsResource {

    private final KeepingRecords records;
    private final NotingExports noting;

    @Activate
    public RecordsResource(@Reference KeepingRecords records, @Reference NotingExports noting) {
        this.records = records;
        this.noting = noting;
    }

    /** Of those whom the caller may read, by day (the latest first) or validUntil. */
    @GET
    @RolesAllowed(TrainingPermissions.READ_RECORDS)
    public Listing<RecordView> records(
            @BeanParam RecordQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @QueryParam("sort") @Nullable String sort) {
        RecordFilter filter = query.filter();
        return new Listing<>(
                        RecordView.class,
                        PageRequest.of(limit, after, sort),
                        request -> records.records(filter, request))
                .noting(() -> noting.list("records"));
    }

    /**
     * The caller's own, the latest first.
     *
     * @param state {@code enrolled}, {@code completed}, {@code failed}, {@code no_show}, {@code cancelled} or {@code
     *     revoked}; divided by commas or repeated
     */
    @GET
    @Path("own")
    @RolesAllowed(TrainingPermissions.OWN)
    public Listing<RecordView> own(
            @QueryParam("state") @Nullable List<String> state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @QueryParam("sort") @Nullable String sort) {
        Set<RecordState> states = Constants.named(RecordState.class, state);
        return new Listing<>(
                RecordView.class, PageRequest.of(limit, after, sort), request -> records.own(states, request));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({TrainingPermissions.OWN, TrainingPermissions.READ_RECORDS})
    public RecordView record(@PathParam("id") UUID id) {
        return records.record(id);
    }

    /** Completed outside a session of ours. */
    @PUT
    @Path("{id}")
    @RolesAllowed(TrainingPermissions.EDIT)
    public Response save(@PathParam("id") UUID id, RecordGiven given) {
        return Answered.with(records.save(id, given));
    }

    @POST
    @Path("{id}/complete")
    @RolesAllowed(TrainingPermissions.EDIT)
    public RecordView complete(@PathParam("id") UUID id, Completion how) {
        return records.complete(id, how);
    }

    @POST
    @Path("{id}/fail")
    @RolesAllowed(TrainingPermissions.EDIT)
    public RecordView fail(@PathParam("id") UUID id) {
        return records.fail(id);
    }

    @POST
    @Path("{id}/no-show")
    @RolesAllowed(TrainingPermissions.EDIT)
    public RecordView noShow(@PathParam("id") UUID id) {
        return records.noShow(id);
    }

    /** By the employee, the manager or the administrator. */
    @POST
    @Path("{id}/cancel")
    @RolesAllowed({TrainingPermissions.OWN, TrainingPermissions.MANAGE_STAFF})
    public RecordView cancel(@PathParam("id") UUID id) {
        return records.cancel(id);
    }

    /** What was completed was not, after all; with the version that was seen. */
    @POST
    @Path("{id}/revoke")
    @RolesAllowed(TrainingPermissions.EDIT)
    public RecordView revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Reason why) {
        return records.revoke(id, why, IfMatch.of(ifMatch));
    }
}
