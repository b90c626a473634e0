// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.access.Authentication;
import se.rond.platform.access.application.OwnAccount;
import se.rond.platform.access.application.SessionView;
import se.rond.platform.access.application.SignIn;

/** Signing in and out, and who the caller is. */
@Component(service = SessionResource.class)
@JakartarsResource
@Path("v1/session")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionResource {

    /** What one signs in with. */
    public record Credentials(String username, String password) {}

    /** The password as it is, and as it shall be. */
    public record PasswordChange(
            String current, @JsonProperty("new") String chosen) {}

    /** {@code sv} or {@code en}. */
    public record LanguageChoice(String language) {}

    private final SignIn signIn;
    private final OwnAccount account;

    @Activate
    public SessionResource(@Reference SignIn signIn, @Reference OwnAccount account) {
        this.signIn = signIn;
        this.account = account;
    }

    /** Answers who signed in, and sets the cookie of the session. */
    @POST
    @PermitAll
    public Response begin(Credentials credentials, @Context HttpServletRequest request) {
        String secret = signIn.begin(credentials.username(), credentials.password(), request.getRemoteAddr());
        return Response.ok(account.begun(secret))
                .header(HttpHeaders.SET_COOKIE, SessionCookie.of(secret, request.isSecure()))
                .build();
    }

    @GET
    @RolesAllowed({"signed-in", "must-change-password"})
    public SessionView session(@CookieParam(Authentication.SESSION_COOKIE) @Nullable String secret) {
        return account.view(secret);
    }

    @DELETE
    @RolesAllowed({"signed-in", "must-change-password"})
    public Response end(
            @CookieParam(Authentication.SESSION_COOKIE) @Nullable String secret, @Context HttpServletRequest request) {
        if (secret != null) {
            signIn.end(secret);
        }
        return Response.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.ended(request.isSecure()))
                .build();
    }

    @POST
    @Path("password")
    @RolesAllowed({"signed-in", "must-change-password"})
    public void changePassword(
            PasswordChange change, @CookieParam(Authentication.SESSION_COOKIE) @Nullable String secret) {
        account.changePassword(change.current(), change.chosen(), secret);
    }

    @PUT
    @Path("language")
    @RolesAllowed("signed-in")
    public SessionView speak(
            LanguageChoice choice, @CookieParam(Authentication.SESSION_COOKIE) @Nullable String secret) {
        return account.speak(choice.language(), secret);
    }
}
