// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.problem;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.kernel.TooMany;
import se.rond.kernel.Violation;

/** A refusal of the edge itself: statuses that belong to HTTP and not to the domain. */
public final class Refusal extends Problem {

    private static final long serialVersionUID = 1L;

    private static final int NAME_AT_MOST = 60;

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

    /** It will answer in a moment: some of it is not here yet. */
    public static Refusal moduleStarting(String module) {
        return new Refusal(
                503,
                "module-starting",
                new Text(
                        "Delen " + module + " startar. Försök igen om ett par sekunder.",
                        "The part " + module + " is starting. Try again in a few seconds."),
                Map.of("Retry-After", "2"));
    }

    public static Refusal parameterUnreadable(String parameter, Text detail) {
        return new Refusal(
                400,
                "parameter-unreadable",
                detail,
                List.of(new Violation("/" + parameter, "parameter-unreadable", detail)),
                Map.of());
    }

    /** @param known the names that are read there; where there are none, none may be sent */
    public static Refusal parameterUnknown(String parameter, Set<String> known) {
        String name = parameter.length() > NAME_AT_MOST ? parameter.substring(0, NAME_AT_MOST) + "…" : parameter;
        String names = String.join(", ", known);
        Text detail = known.isEmpty()
                ? new Text(
                        "Det finns ingen parameter " + name + " här. Adressen tar inga parametrar.",
                        "There is no parameter " + name + " here. The address takes none.")
                : new Text(
                        "Det finns ingen parameter " + name + " här. Parametrarna är: " + names + ".",
                        "There is no parameter " + name + " here. The parameters are: " + names + ".");
        return new Refusal(
                400,
                "unknown-parameter",
                detail,
                List.of(new Violation("/" + name, "unknown-parameter", detail)),
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
