// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.evidence.EvidenceFile;
import se.rond.kernel.BodyLimit;

/** Photos and documents. */
@Component(service = FilesResource.class)
@JakartarsResource
@Path("v1/files/{id}")
public final class FilesResource {

    private final KeptEvidence evidence;

    @Activate
    public FilesResource(@Reference KeptEvidence evidence) {
        this.evidence = evidence;
    }

    /**
     * Sends a file under an id of the sender's own making, so that it can be named before it has arrived.
     *
     * @param name as the sender calls it, percent-encoded where it is not plain
     * @param capturedAt when it was taken
     */
    @PUT
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(EvidencePermissions.SEND)
    @BodyLimit(megabytes = 21)
    public Response receive(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @HeaderParam("X-File-Name") @Nullable String name,
            @HeaderParam("X-Captured-At") @Nullable Instant capturedAt,
            InputStream content) {
        KeptEvidence.Received received = evidence.receive(id, new Upload(decoded(name), type, capturedAt, content));
        return Response.status(received.fresh() ? 201 : 200)
                .entity(received.file())
                .build();
    }

    @GET
    @Path("details")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("signed-in")
    public EvidenceFile details(@PathParam("id") UUID id) {
        return evidence.content(id).file();
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("signed-in")
    public Response content(@PathParam("id") UUID id) {
        KeptEvidence.Content content = evidence.content(id);
        EvidenceFile file = content.file();
        boolean picture = FileKinds.PICTURES.contains(file.mediaType());
        return Response.ok(content.path().toFile(), file.mediaType())
                .header("Content-Length", file.size())
                .header(
                        "Content-Disposition",
                        (picture ? "inline" : "attachment") + "; filename*=UTF-8''"
                                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .tag(file.sha256())
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    private static String decoded(@Nullable String name) {
        try {
            return name == null ? "" : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return String.valueOf(name);
        }
    }
}
