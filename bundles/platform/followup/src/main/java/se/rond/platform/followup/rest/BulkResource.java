// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.platform.followup.application.Bulk;
import se.rond.platform.followup.application.BulkResult;

/** The same for several findings at once. */
@Component(service = BulkResource.class)
@JakartarsResource
@Path("v1/findings")
@Consumes("application/json")
@Produces("application/json")
public final class BulkResource {

    private final Bulk bulk;
    private final Filters filters;

    @Activate
    public BulkResource(@Reference Bulk bulk, @Reference Filters filters) {
        this.bulk = bulk;
        this.filters = filters;
    }

    /**
     * @param ids which findings; left out: those that the parameters of the address let through, as in the list
     * @param assign who has to see to them, by when
     */
    public record Several(@Nullable List<UUID> ids, Requests.Assign assign) {}

    /** Assigns several findings, each for itself: the answer says of each whether it was, and if not, why. */
    @POST
    @Path("bulk")
    @RolesAllowed({"followup.assign", "followup.assign_infosec", "followup.assign_security_protection"})
    public BulkResult assign(@BeanParam FindingQuery query, Several several) {
        return bulk.assign(several.ids(), filters.of(query), several.assign().assignment());
    }
}
