// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.firesafety.api.FireSafetyPermissions;
import se.rond.firesafety.api.ManyPauses;
import se.rond.firesafety.api.PausesMade;
import se.rond.firesafety.api.PausingSchedules;
import se.rond.firesafety.api.SchedulePause;
import se.rond.firesafety.api.ScheduleView;

/** Days without rounds, and which version of its check list a schedule follows. */
@Component(service = SchedulePausesResource.class)
@JakartarsResource
@Path("v1/schedules")
@Produces("application/json")
public final class SchedulePausesResource {

    private final PausingSchedules pausing;

    @Activate
    public SchedulePausesResource(@Reference PausingSchedules pausing) {
        this.pausing = pausing;
    }

    /** Rounds due on those days that nobody has begun are cancelled with the reason. */
    @POST
    @Path("{id}/pauses")
    @RolesAllowed(FireSafetyPermissions.EDIT_SCHEDULES)
    public ScheduleView pause(@PathParam("id") UUID id, SchedulePause pause) {
        return pausing.pause(id, pause);
    }

    /** Ends a pause before its last day. */
    @POST
    @Path("{id}/pauses/{pause}/end")
    @RolesAllowed(FireSafetyPermissions.EDIT_SCHEDULES)
    public ScheduleView endPause(@PathParam("id") UUID id, @PathParam("pause") UUID pause) {
        return pausing.endPause(id, pause);
    }

    /** The same pause for many schedules: a school holiday. */
    @POST
    @Path("pauses")
    @RolesAllowed(FireSafetyPermissions.EDIT_SCHEDULES)
    public PausesMade pauseMany(ManyPauses wanted) {
        return pausing.pauseMany(wanted);
    }

    /** The schedule follows the newest version of its check list. */
    @POST
    @Path("{id}/follow-newest")
    @RolesAllowed(FireSafetyPermissions.EDIT_SCHEDULES)
    public ScheduleView followNewest(@PathParam("id") UUID id) {
        return pausing.followNewest(id);
    }
}
