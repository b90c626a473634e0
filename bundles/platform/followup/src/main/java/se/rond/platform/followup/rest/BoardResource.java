// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.platform.followup.application.Board;
import se.rond.platform.followup.application.BoardView;

/** Findings in columns by state. */
@Component(service = BoardResource.class)
@JakartarsResource
@Path("v1/board")
@Produces("application/json")
public final class BoardResource {

    private final Board board;
    private final Filters filters;

    @Activate
    public BoardResource(@Reference Board board, @Reference Filters filters) {
        this.board = board;
        this.filters = filters;
    }

    /** Takes the filters of the list of findings: how many there are in each state, and the first of them by due time. */
    @GET
    @RolesAllowed("signed-in")
    public BoardView board(@BeanParam FindingQuery query) {
        return board.of(filters.of(query));
    }
}
