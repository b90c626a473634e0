// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest.samples;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.samples.CountedSample;
import se.rond.internalcontrol.api.samples.DrawingSamples;
import se.rond.internalcontrol.api.samples.DrawnRow;
import se.rond.internalcontrol.api.samples.MarkGiven;
import se.rond.internalcontrol.api.samples.ReadingSamples;
import se.rond.internalcontrol.api.samples.SampleCheck;
import se.rond.internalcontrol.api.samples.SampleView;
import se.rond.internalcontrol.rest.Answered;
import se.rond.kernel.Answers;
import se.rond.kernel.BodyLimit;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;

/** The samples of a control: what was drawn, and how anybody draws the same again. */
@Component(service = SamplesResource.class)
@JakartarsResource
@Path("v1/controls/{control}/samples")
@Produces("application/json")
public final class SamplesResource {

    private final ReadingSamples reading;
    private final DrawingSamples drawing;

    @Activate
    public SamplesResource(@Reference ReadingSamples reading, @Reference DrawingSamples drawing) {
        this.reading = reading;
        this.drawing = drawing;
    }

    /** The first first. The last is the one that is checked. */
    @GET
    @RolesAllowed(InternalControlPermissions.READ)
    public Listing<SampleView> samples(
            @PathParam("control") UUID control,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                SampleView.class, PageRequest.of(limit, after, null), request -> reading.samples(control, request));
    }

    /** Draws from rows that somebody counted, once however often it is sent. */
    @PUT
    @Path("{id}")
    @RolesAllowed(InternalControlPermissions.PERFORM)
    @Answers(
            value = SampleView.class,
            status = {200, 201})
    public Response draw(@PathParam("control") UUID control, @PathParam("id") UUID id, CountedSample wanted) {
        return Answered.with(drawing.draw(control, id, wanted));
    }

    /** The rows that were drawn. */
    @GET
    @Path("{id}/rows")
    @RolesAllowed(InternalControlPermissions.READ)
    public Listing<DrawnRow> rows(
            @PathParam("control") UUID control,
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                DrawnRow.class, PageRequest.of(limit, after, null), request -> reading.rows(control, id, request));
    }

    /** Marks a row of the latest sample as good or as a deviation, until the result is submitted. */
    @PUT
    @Path("{id}/rows/{row}")
    @RolesAllowed(InternalControlPermissions.PERFORM)
    public SampleView mark(
            @PathParam("control") UUID control, @PathParam("id") UUID id, @PathParam("row") int row, MarkGiven given) {
        return drawing.mark(control, id, row, given);
    }

    /** Whether a file holds the rows that the sample was drawn from, and then the drawn ones by their keys. Nothing of it is kept. */
    @POST
    @Path("{id}/check")
    @Consumes({"text/csv", "text/plain", "application/csv", "application/vnd.ms-excel", SampleFilesResource.XLSX})
    @RolesAllowed(InternalControlPermissions.READ)
    @BodyLimit(megabytes = 16)
    public SampleCheck check(@PathParam("control") UUID control, @PathParam("id") UUID id, InputStream file) {
        return reading.check(control, id, file);
    }
}
