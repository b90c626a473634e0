// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.rest.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.internalcontrol.api.InternalControlPermissions;
import se.rond.internalcontrol.api.figures.FigureOffered;
import se.rond.internalcontrol.api.figures.ReadingControlFigures;

/** Figures of other modules that there are to look at. */
@Component(service = ReadableFiguresResource.class)
@JakartarsResource
@Path("v1/readable-figures")
@Produces("application/json")
public final class ReadableFiguresResource {

    private final ReadingControlFigures figures;

    @Activate
    public ReadableFiguresResource(@Reference ReadingControlFigures figures) {
        this.figures = figures;
    }

    /** Which figures can be chosen now: those of the modules that run. */
    @GET
    @RolesAllowed({InternalControlPermissions.EDIT_PLAN, InternalControlPermissions.PERFORM})
    public List<FigureOffered> offered() {
        return figures.offered();
    }
}
