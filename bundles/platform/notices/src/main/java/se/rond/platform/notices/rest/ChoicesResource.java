// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.platform.notices.application.OwnChoices;
import se.rond.platform.notices.application.OwnChoices.ChoiceView;
import se.rond.platform.notices.domain.MailChoice;

/** How often the caller wants mail. */
@Component(service = ChoicesResource.class)
@JakartarsResource
@Path("v1/choices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("signed-in")
public final class ChoicesResource {

    public record Wish(MailChoice mails) {}

    private final OwnChoices choices;

    @Activate
    public ChoicesResource(@Reference OwnChoices choices) {
        this.choices = choices;
    }

    @GET
    public ChoiceView choice() {
        return choices.choice();
    }

    @PUT
    public ChoiceView choose(Wish wish) {
        return choices.choose(wish.mails());
    }
}
