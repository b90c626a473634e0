// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.systemsecurity.api.AnalysisTask;
import se.rond.systemsecurity.api.NotingExports;
import se.rond.systemsecurity.api.ReadingTasks;
import se.rond.systemsecurity.api.SystemSecurityPermissions;
import se.rond.systemsecurity.api.SystemTask;

/** What waits for the caller. */
@Component(service = TasksResource.class)
@JakartarsResource
@Path("v1/tasks")
@Produces("application/json")
public final class TasksResource {

    private final ReadingTasks tasks;
    private final NotingExports noting;

    @Activate
    public TasksResource(@Reference ReadingTasks tasks, @Reference NotingExports noting) {
        this.tasks = tasks;
        this.noting = noting;
    }

    /** Analyses that the caller has to write, review or decide, the one that began first first. */
    @GET
    @Path("analyses")
    @RolesAllowed(SystemSecurityPermissions.READ_INFOSEC)
    public Listing<AnalysisTask> analyses(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return new Listing<>(AnalysisTask.class, PageRequest.of(limit, after, null), tasks::analyses)
                .noting(() -> noting.list("analysis-tasks"));
    }

    /** Systems of the caller that are to be analysed, and of which no analysis has begun; the one that is due first first. */
    @GET
    @Path("systems")
    @RolesAllowed(SystemSecurityPermissions.READ_INFOSEC)
    public Listing<SystemTask> systems(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        return new Listing<>(SystemTask.class, PageRequest.of(limit, after, null), tasks::systems)
                .noting(() -> noting.list("system-tasks"));
    }
}
