// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.problem;

import java.util.List;
import java.util.Map;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.kernel.TooMany;
import se.rond.kernel.Violation;

/** A refusal of the edge itself: statuses that belong to HTTP and not to the domain. */
public final class Refusal extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> headers;

    public Refusal(int status, String rule, Text detail) {
        this(status, rule, detail, List.of(), Map.of());
    }

    public Refusal(int status, String rule, Text detail, Map<String, String> headers) {
        this(status, rule, detail, List.of(), headers);
    }

    private Refusal(int status, String rule, Text detail, List<Violation> violations, Map<String, String> headers) {
        super(status, rule, detail, violations);
        this.headers = Map.copyOf(headers);
    }

    public static Refusal unknownAddress() {
        return new Refusal(
                404,
                "unknown-address",
                new Text(
                        "Adressen finns inte. Alla adresser står i /api/openapi.json.",
                        "There is no such address. All addresses are listed in /api/openapi.json."));
    }

    public static Refusal moduleNotRunning(String module) {
        return new Refusal(
                503,
                "module-not-running",
                new Text(
                        "Delen " + module + " är inte i gång just nu. Försök igen om en stund.",
                        "The part " + module + " is not running right now. Try again in a while."),
                Map.of("Retry-After", "5"));
    }

    public static Refusal parameterUnreadable(String parameter, Text detail) {
        return new Refusal(
                400,
                "parameter-unreadable",
                detail,
                List.of(new Violation("/" + parameter, "parameter-unreadable", detail)),
                Map.of());
    }

    /** What a problem says beside its body. */
    static Map<String, String> headers(Problem problem) {
        if (problem instanceof Refusal refusal) {
            return refusal.headers;
        }
        if (problem instanceof TooMany tooMany) {
            return Map.of("Retry-After", Integer.toString(tooMany.retryAfterSeconds()));
        }
        return switch (problem.status()) {
            case 401 -> Map.of("WWW-Authenticate", "Bearer realm=\"rond\"");
            case 503 -> Map.of("Retry-After", "5");
            default -> Map.of();
        };
    }
}
