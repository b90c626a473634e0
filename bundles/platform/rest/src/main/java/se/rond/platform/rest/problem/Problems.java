// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.Ids;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.kernel.Unavailable;

/** Says of anything thrown which problem it is. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int CAUSES_AT_MOST = 20;

    public static final Refusal NOT_OFFERED = new Refusal(
            406,
            "format-not-offered",
            new Text(
                    "Svaret finns inte i det format som Accept begär.",
                    "The answer is not offered in the format that Accept asks for."));

    public static final Refusal NOT_ACCEPTED = new Refusal(
            415,
            "content-type-not-accepted",
            new Text(
                    "Innehåll av det slaget tas inte emot här. Se Content-Type i /api/openapi.json.",
                    "Content of that kind is not accepted here. See Content-Type in /api/openapi.json."));

    private Problems() {}

    public static Problem of(Throwable thrown, String request) {
        List<Throwable> chain = Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES_AT_MOST)
                .toList();
        for (Throwable link : chain) {
            if (link instanceof Problem problem) {
                return problem;
            }
        }
        return chain.stream()
                .map(Problems::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> {
                    Fault fault = new Fault(Ids.next().toString());
                    LOG.error("Incident {}: {}", fault.incident(), oneLine(request), thrown);
                    return fault;
                });
    }

    /** What the HTTP server refused before it reached us. */
    public static Problem ofServer(int status) {
        if (status == 404) {
            return Refusal.unknownAddress();
        }
        return status >= 500
                ? new Refusal(
                        status,
                        "server-error",
                        new Text("Servern kan inte svara just nu.", "The server cannot answer right now."))
                : new Refusal(
                        status,
                        "request-unreadable",
                        new Text(
                                "Begäran går inte att läsa. Kontrollera adressen och huvudena.",
                                "The request cannot be read. Check the address and the headers."));
    }

    private static Optional<Problem> known(Throwable thrown) {
        if (thrown instanceof WebApplicationException refused) {
            return ofStatus(refused);
        }
        if (thrown instanceof SQLTransientConnectionException
                || thrown instanceof SQLNonTransientConnectionException
                || thrown instanceof SQLRecoverableException) {
            LOG.warn("The database cannot be reached: {}", thrown.getMessage());
            return Optional.of(databaseAway());
        }
        return thrown instanceof IOException full ? storage(full) : Optional.empty();
    }

    private static Problem databaseAway() {
        return new Unavailable(
                "database-not-reachable",
                new Text(
                        "Databasen svarar inte just nu. Inget har sparats. Försök igen om en stund.",
                        "The database does not answer right now. Nothing was saved. Try again in a while."));
    }

    private static Optional<Problem> storage(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        if (!message.contains("No space left on device") && !message.contains("Disk quota exceeded")) {
            return Optional.empty();
        }
        LOG.error("The disk is full: {}", message);
        return Optional.of(new Refusal(
                507,
                "storage-full",
                new Text(
                        "Disken är full. Inget har sparats. Säg till den som sköter systemet.",
                        "The disk is full. Nothing was saved. Tell whoever runs the system.")));
    }

    private static Optional<Problem> ofStatus(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        return switch (status) {
            case 404 -> Optional.of(Refusal.unknownAddress());
            case 405 -> Optional.of(methodNotAllowed(refused.getResponse().getHeaderString(HttpHeaders.ALLOW)));
            case 406 -> Optional.of(NOT_OFFERED);
            case 415 -> Optional.of(NOT_ACCEPTED);
            default ->
                status >= 400 && status < 500
                        ? Optional.of(new Refusal(
                                status,
                                "request-unreadable",
                                new Text("Begäran går inte att läsa.", "The request cannot be read.")))
                        : Optional.empty();
        };
    }

    public static Refusal methodNotAllowed(@Nullable String allowed) {
        String methods = allowed == null ? "" : allowed;
        return new Refusal(
                405,
                "method-not-allowed",
                new Text(
                        "Adressen finns, men tar inte emot den metoden. Den tar emot: " + methods + ".",
                        "The address exists but does not take that method. It takes: " + methods + "."),
                methods.isEmpty() ? Map.of() : Map.of(HttpHeaders.ALLOW, methods));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
