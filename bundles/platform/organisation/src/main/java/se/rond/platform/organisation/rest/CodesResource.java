// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.platform.organisation.content.CodeLists;

/** The values of coded columns, in both languages. */
@Component(service = CodesResource.class)
@JakartarsResource
@Path("v1/codes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("signed-in")
public final class CodesResource {

    private final CodeLists lists;

    @Activate
    public CodesResource(@Reference CodeLists lists) {
        this.lists = lists;
    }

    @GET
    public Map<String, List<CodeLists.Code>> codes() {
        return lists.all();
    }
}
