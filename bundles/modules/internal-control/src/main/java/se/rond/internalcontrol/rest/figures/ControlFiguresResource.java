// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.figures.ControlFigureView;
import se.rond.internalcontrol.api.figures.FigureChosen;
import se.rond.internalcontrol.api.figures.FiguresOffered;
import se.rond.internalcontrol.api.figures.ReadingControlFigures;
import se.rond.internalcontrol.rest.Answered;
import se.rond.kernel.Answers;

/** Figures of other modules that a control looks at. */
@Component(service = ControlFiguresResource.class)
@JakartarsResource
@Path("v1/controls/{control}/figures")
@Produces("application/json")
public final class ControlFiguresResource {

    private final ReadingControlFigures figures;

    @Activate
    public ControlFiguresResource(@Reference ReadingControlFigures figures) {
        this.figures = figures;
    }

    /** Those of a control: as they are now, and once the result has been submitted as they were then. */
    @GET
    @RolesAllowed(InternalControlPermissions.READ)
    public List<ControlFigureView> figures(@PathParam("control") UUID control) {
        return figures.figures(control);
    }

    /** What the caller can choose for this control: whoever makes it, the figures that it names. */
    @GET
    @Path("offered")
    @RolesAllowed({InternalControlPermissions.EDIT_PLAN, InternalControlPermissions.PERFORM})
    public FiguresOffered offered(@PathParam("control") UUID control) {
        return figures.offered(control);
    }

    /** Chooses a figure, a unit and a period, once however often it is sent. */
    @PUT
    @Path("{id}")
    @RolesAllowed({InternalControlPermissions.EDIT_PLAN, InternalControlPermissions.PERFORM})
    @Answers(
            value = ControlFigureView.class,
            status = {200, 201})
    public Response choose(@PathParam("control") UUID control, @PathParam("id") UUID id, FigureChosen chosen) {
        return Answered.with(figures.choose(control, id, chosen));
    }

    /** Takes a figure away again, until the result has been submitted. */
    @DELETE
    @Path("{id}")
    @RolesAllowed({InternalControlPermissions.EDIT_PLAN, InternalControlPermissions.PERFORM})
    public void leaveOut(@PathParam("control") UUID control, @PathParam("id") UUID id) {
        figures.leaveOut(control, id);
    }
}
