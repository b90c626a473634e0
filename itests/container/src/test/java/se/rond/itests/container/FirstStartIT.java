// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.ClassRule;
import org.junit.Test;
import se.rond.itests.container.exempelby.Register;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.FirstAdministrator;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Management.Bundle;

/** The archive as it is delivered, without demonstration. */
public class FirstStartIT {

    @ClassRule
    public static final Installation ROND = Installation.named("first-start");

    private static final String SESSION = "/api/access/v1/session";

    private final FirstAdministrator first = FirstAdministrator.toldBy(ROND);

    @Test
    public void oneAdministratorIsMadeAndToldOnceAndWrittenNowhere() throws IOException {
        assertThat(first.password().length()).isGreaterThanOrEqualTo(12);
        byte[] password = first.password().getBytes(StandardCharsets.UTF_8);

        for (Path kept : List.of(
                ROND.home().resolve("data/log"),
                ROND.home().resolve("store"),
                ROND.home().resolve("etc"))) {
            try (Stream<Path> files = Files.walk(kept)) {
                assertThat(files.filter(Files::isRegularFile).filter(file -> contains(file, password)))
                        .as("files that hold the password")
                        .isEmpty();
            }
        }
    }

    @Test
    public void whatAMunicipalityHasToDecideOnDoesNotRunUntilItIsAskedFor() {
        Visitor administrator = ROND.signedInAs(first.username(), first.password());

        assertThat(state(administrator, "security-protection")).isEqualTo("stopped");
        assertThat(state(administrator, "fire-safety")).isEqualTo("running");
        assertThat(administrator.get("/api/security-protection/v1/duties").status())
                .isIn(404, 503);
    }

    private static String state(Visitor visitor, String module) {
        return visitor.get("/api/modules/v1/modules/" + module).is(200).at("/state");
    }

    @Test
    public void theAdministratorMayAdministrateAndNothingElse() {
        JsonNode session = ROND.visitor()
                .signIn(first.username(), first.password())
                .is(200)
                .json();

        assertThat(session.path("permissions").toString())
                .contains("modules.manage")
                .doesNotContain("fire-safety.perform_round")
                .doesNotContain("fire-safety.approve_round");
    }

    @Test
    public void nothingIsThereThatNobodyPutThere() {
        Visitor admin = ROND.signedInAs(first.username(), first.password());

        assertThat(admin.get("/api/organisation/v1/people").is(200).items()).isEmpty();
        assertThat(admin.get("/api/access/v1/accounts").is(200).items()).hasSize(1);
        ROND.visitor().signIn("inspector", Installation.PASSWORD).refused(401);
    }

    @Test
    public void theWebServerNeverListensToOtherMachines() {
        List<String> started = ROND.log()
                .lines()
                .filter(line -> line.contains("Started ServerConnector"))
                .toList();

        assertThat(started).isNotEmpty().allMatch(line -> line.contains("{127.0.0.1:"));
    }

    @Test
    public void everyBundleIsActive() {
        assertThat(ROND.management().bundles().values())
                .extracting(Bundle::state)
                .containsOnly("ACTIVE", "RESOLVED"); // fragments resolve and do not start
        assertThat(ROND.management().bundles().values())
                .filteredOn(bundle -> bundle.location().contains("se.rond")
                        && !bundle.location().contains("security-protection")) // which waits to be asked for
                .hasSizeGreaterThan(12)
                .allMatch(bundle -> bundle.state().equals("ACTIVE"));
    }

    @Test
    public void nothingIsLoggedAsAnError() {
        assertThat(ROND.log().lines().filter(line -> line.contains("| ERROR |")))
                .isEmpty();
    }

    @Test
    public void whatWasDoneIsThereAfterARestart() {
        Visitor admin = ROND.signedInAs(first.username(), first.password());
        admin.post(
                        "/api/organisation/v1/imports?kind=units&dryRun=false",
                        "text/csv",
                        Register.file("units.csv").csv())
                .is(200);
        List<JsonNode> units = admin.all("/api/organisation/v1/units");

        ROND.stop();
        ROND.start();

        assertThat(FirstAdministrator.toldBy(ROND)).as("told once, not again").isEqualTo(first);
        assertThat(admin.get(SESSION).is(200).at("/username")).isEqualTo(first.username());
        Visitor again = ROND.signedInAs(first.username(), first.password());
        assertThat(again.all("/api/organisation/v1/units")).isEqualTo(units);
        assertThat(units).hasSize(432);
    }

    @Test
    public void anOperatorIsServedByTheShell() {
        assertThat(ROND.shell("rond:health")).contains("database", "UP").doesNotContain("DOWN");
        assertThat(ROND.shell("rond:audit-verify")).contains("valid:").doesNotContain("NOT VALID");
    }

    private static boolean contains(Path file, byte[] wanted) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return text.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
