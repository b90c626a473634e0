// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.audit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import se.rond.audit.AuditVerification;
import se.rond.kernel.Listing;
import se.rond.kernel.PageRequest;
import se.rond.platform.audit.application.EntryQuery;
import se.rond.platform.audit.application.EntryView;
import se.rond.platform.audit.application.TrailExport;
import se.rond.platform.audit.application.TrailReading;

/** The trail: who did what, when, from which role, and whether it is still as it was written. */
@Component(service = AuditResource.class)
@JakartarsResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource {

    private final TrailReading reading;
    private final AuditVerification verification;
    private final TrailExport export;

    @Activate
    public AuditResource(
            @Reference TrailReading reading, @Reference AuditVerification verification, @Reference TrailExport export) {
        this.reading = reading;
        this.verification = verification;
        this.export = export;
    }

    @GET
    @Path("entries")
    @RolesAllowed({
        "audit.read",
        "audit.read_infosec",
        "audit.read_security_protection",
        "audit.read_situation",
        "audit.read_preparedness",
        "audit.read_hr_training"
    })
    public Listing<EntryView> entries(
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("subjectType") @Nullable String subjectType,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("action") @Nullable String action,
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        EntryQuery query = new EntryQuery(from, to, subject, subjectType, actor, action, unit);
        return new Listing<>(EntryView.class, PageRequest.of(limit, after, null), page -> reading.newest(query, page));
    }

    @GET
    @Path("entries/{id}")
    @RolesAllowed({
        "audit.read",
        "audit.read_infosec",
        "audit.read_security_protection",
        "audit.read_situation",
        "audit.read_preparedness",
        "audit.read_hr_training"
    })
    public EntryView entry(@PathParam("id") UUID id) {
        return reading.entry(id);
    }

    /** Computes everything again. */
    @GET
    @Path("verification")
    @RolesAllowed("audit.verify")
    public AuditVerification.Result verification(
            @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        return verification.verify(from, to);
    }

    /** Lines of JSON that can be verified without Rond, see docs/decisions/0003-audit-chains.md. */
    @GET
    @Path("export")
    @Produces("application/x-ndjson")
    @RolesAllowed("audit.export")
    public StreamingOutput export(
            @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        Consumer<Consumer<String>> lines = export.lines(from, to);
        return body -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
            lines.accept(line -> write(out, line));
            out.flush();
        };
    }

    private static void write(Writer out, String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
