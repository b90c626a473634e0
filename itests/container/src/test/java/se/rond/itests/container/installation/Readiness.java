// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.installation;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import se.rond.itests.container.http.Answer;

/** Waits until an installation can be used, and says what is missing and what it logged if that takes too long. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int TAIL = 60;
    private static final List<String> ASKED = List.of(
            "/api/access/v1/session",
            "/api/organisation/v1/units",
            "/api/evidence/v1/files/0/details",
            "/api/followup/v1/findings",
            "/api/audit/v1/entries",
            "/api/modules/v1/modules",
            "/api/fire-safety/v1/checklists");

    private final Installation installation;
    private final List<String> away;
    private final int said;
    private String missing = "";

    /**
     * To be made before the start.
     *
     * @param away parts that are known not to be there
     */
    Readiness(Installation installation, List<String> away) {
        this.installation = installation;
        this.away = away;
        this.said = installation.output().length();
    }

    void await(boolean demo) {
        Waiting.until(this::isUp, PATIENCE, this::report);
        if (demo) {
            missing = "the demonstration's accounts";
            Waiting.until(() -> installation.output().indexOf("Ctrl-C", said) >= 0, PATIENCE, this::report);
        }
    }

    private boolean isUp() {
        if (!installation.isRunning()) {
            throw new AssertionError("it ended by itself: " + report());
        }
        try {
            Answer health = installation.visitor().get("/api/health");
            missing = health.toString();
            return health.status() == 200
                    && "up".equals(health.json().path("status").asText())
                    && everyBundleAnswers();
        } catch (UncheckedIOException notYet) {
            missing = notYet.toString();
            return false;
        }
    }

    /** Nobody is signed in, so everything that is there says 401. */
    private boolean everyBundleAnswers() {
        for (String address : ASKED) {
            if (away.contains(address.split("/")[2])) {
                continue;
            }
            Answer answer = installation.visitor().get(address);
            if (answer.status() != 401) {
                missing = answer.toString();
                return false;
            }
        }
        return true;
    }

    private String report() {
        return installation.name() + " is not ready. Missing: " + missing + "\n--- output\n"
                + tail(installation.output()) + "\n--- log\n" + tail(installation.log());
    }

    private static String tail(String text) {
        List<String> lines = text.lines().toList();
        return lines.stream().skip(Math.max(0, lines.size() - TAIL)).collect(Collectors.joining("\n"));
    }
}
