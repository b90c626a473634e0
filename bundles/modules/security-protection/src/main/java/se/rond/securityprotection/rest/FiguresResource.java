// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Listing;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.securityprotection.api.CompartmentFigure;
import se.rond.securityprotection.api.ReleaseNote;
import se.rond.securityprotection.api.ReleasingFigures;
import se.rond.securityprotection.api.SecurityProtectionPermissions;

/** The figures of the compartment, and what others see of them. */
@Component(service = FiguresResource.class)
@JakartarsResource
@Path("v1")
@Produces("application/json")
public final class FiguresResource {

    private final ReleasingFigures figures;

    @Activate
    public FiguresResource(@Reference ReleasingFigures figures) {
        this.figures = figures;
    }

    /** As they stand now, and all that was ever released. */
    @GET
    @Path("figures")
    @RolesAllowed(SecurityProtectionPermissions.READ)
    public List<CompartmentFigure> figures() {
        return figures.figures();
    }

    /**
     * What is told outside the compartment of a figure that was released, in place of the records behind it: a list of one;
     * 404 of any other.
     *
     * @param figure such as {@code k.sp.02}
     */
    @GET
    @Path("released")
    @RolesAllowed(SecurityProtectionPermissions.READ_RELEASED)
    public Listing<ReleaseNote> notes(
            @QueryParam("figure") @Nullable String figure,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        return new Listing<>(
                ReleaseNote.class,
                PageRequest.of(limit, after, null),
                request -> page(figure == null ? "" : figure, request));
    }

    private Page<ReleaseNote> page(String figure, PageRequest request) {
        boolean isFurther = request.cursor(1).isPresent();
        ReleaseNote note = figures.note(figure);
        return new Page<>(isFurther ? List.of() : List.of(note), null);
    }
}
