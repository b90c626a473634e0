// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest.samples;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.samples.DrawingSamples;
import se.rond.internalcontrol.api.samples.PopulationLook;
import se.rond.internalcontrol.api.samples.SampleView;
import se.rond.internalcontrol.rest.Answered;
import se.rond.kernel.Answers;
import se.rond.kernel.BodyLimit;

/** Samples of the rows of a file: CSV or XLSX, read and forgotten. */
@Component(service = SampleFilesResource.class)
@JakartarsResource
@Path("v1/controls/{control}/population-files")
@Produces("application/json")
public final class SampleFilesResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DrawingSamples drawing;

    @Activate
    public SampleFilesResource(@Reference DrawingSamples drawing) {
        this.drawing = drawing;
    }

    /** Which columns a file has: to choose the key by. */
    @POST
    @Path("look")
    @Consumes({"text/csv", "text/plain", "application/csv", "application/vnd.ms-excel", XLSX})
    @RolesAllowed(InternalControlPermissions.PERFORM)
    @BodyLimit(megabytes = 16)
    public PopulationLook look(@PathParam("control") UUID control, InputStream file) {
        return drawing.look(control, file);
    }

    /** Draws from the rows of a file, once however often it is sent. Only the columns named are read; nothing of the file is kept. */
    @PUT
    @Path("samples/{id}")
    @Consumes({"text/csv", "text/plain", "application/csv", "application/vnd.ms-excel", XLSX})
    @RolesAllowed(InternalControlPermissions.PERFORM)
    @Answers(
            value = SampleView.class,
            status = {200, 201})
    @BodyLimit(megabytes = 16)
    public Response draw(
            @PathParam("control") UUID control,
            @PathParam("id") UUID id,
            @BeanParam FileSampleQuery query,
            InputStream file) {
        return Answered.with(drawing.draw(control, id, query.wanted(), query.columns(), file));
    }
}
