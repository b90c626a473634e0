// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.rest.oscal;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import se.rond.gapanalysis.api.ExportingOscal.Document;

/** A document as a file that browsers save. */
final class OscalFile {

    private OscalFile() {}

    static Response of(Document document, String model, UUID id) {
        StreamingOutput body = document::writeTo;
        return Response.ok(body, MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"" + model + "-" + id + ".json\"")
                .build();
    }
}
