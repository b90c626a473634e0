// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import se.rond.itests.container.deploy.ModuleJar;
import se.rond.itests.container.deploy.Modules;
import se.rond.itests.container.deploy.Onlooker;
import se.rond.itests.container.exempelby.Demo;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Management.Bundle;
import se.rond.itests.container.installation.Waiting;

/** Fire safety comes, changes and goes by every way there is, while the rest keeps answering and nothing is lost. */
public class HotDeployIT {

    private static final Installation ROND = Demo.shared();

    private static final String UNITS = "/api/organisation/v1/units";
    private static final String ROUNDS = "/api/fire-safety/v1/rounds";
    private static final String CHECKLISTS = "/api/fire-safety/v1/checklists";
    private static final String FIGURE = "/api/followup/v1/figures/k.sba.01?unit=KOMMUN&period=2026";
    private static final String FINDINGS = "/api/followup/v1/findings";

    private static int count;

    private Modules modules;
    private Visitor inspector;
    private Visitor auditor;

    @Before
    public void theModuleRuns() {
        modules = new Modules(ROND);
        inspector = ROND.signedInAs("inspector");
        auditor = ROND.signedInAs("auditor");
        if (!"running".equals(modules.module().path("state").asText())) {
            modules.start().is(200);
        }
        modules.await("running");
    }

    @Test
    public void aJarInTheDeployFolderTakesThePlaceOfTheOneThatRuns() {
        JsonNode round = firstRound();
        Modules.Others others = modules.others();
        String version = nextVersion();
        try (Onlooker neighbour = Onlooker.at(auditor, UNITS + "?limit=5", 200);
                Onlooker findings = Onlooker.at(auditor, FINDINGS + "?limit=5", 200);
                Onlooker module = Onlooker.at(auditor, ROUNDS + "?limit=5", 200, 403, 404, 503);
                Onlooker framework = new Onlooker("bundles of the module", this::moreThanOne)) {

            ModuleJar.drop(ROND, jar().version(version));
            modules.await("running", version);

            neighbour.sawNothingWrong(20);
            findings.sawNothingWrong(20);
            module.sawNothingWrong(20);
            framework.sawNothingWrong(3);
        }
        assertThat(modules.module().path("source").asText()).isEqualTo("deploy");
        assertThat(modules.running()).hasSize(1);
        others.areUntouchedIn(modules.others());
        assertThat(firstRound()).isEqualTo(round);
    }

    @Test
    public void aJarOfTheSameVersionIsRecordedAndGoesWithItsModule() {
        JsonNode round = firstRound();
        modules.upload(jar().with("Rond-Build", "1"), Installation.PASSWORD).is(200, 201);
        modules.await("running");
        byte[] jar = jar().with("Rond-Build", "2");

        Path dropped = ModuleJar.drop(ROND, jar);
        modules.awaitSource("deploy");

        modules.await("running");
        List<JsonNode> trail = auditor.all("/api/audit/v1/entries?action=modules.module.change");
        assertThat(trail).anyMatch(entry -> entry.toString().contains(ModuleJar.sha256(jar)));
        modules.remove().is(200);
        assertThat(dropped).doesNotExist();
        try (Onlooker module = new Onlooker("state", () -> stateOtherThan("removed"))) {
            module.seesNothingWrong(100); // the deployer looks twice a second; so many answers take longer
        }
        thenTheModuleIsAwayAndTheRestIsThere();
        modules.start().is(200);
        modules.await("running");
        assertThat(firstRound()).isEqualTo(round);
    }

    @Test
    public void aJarThatIsStillBeingCopiedIsNotInstalled() {
        String before = modules.module().path("version").asText();
        String version = nextVersion();
        try (Onlooker module = Onlooker.at(auditor, ROUNDS + "?limit=5", 200)) {

            // the deployer looks twice a second; so many answers take longer
            ModuleJar.copySlowly(ROND, jar().version(version), () -> {
                module.seesNothingWrong(100);
                modules.await("running", before);
            });
        }
        modules.await("running", version);
    }

    @Test
    public void aJarThatIsTakenOutOfTheDeployFolderTakesItsModuleWithItAndBringsItBack() throws IOException {
        JsonNode round = firstRound();
        String version = nextVersion();
        byte[] jar = jar().version(version);
        Path dropped = ModuleJar.drop(ROND, jar);
        modules.await("running", version);

        Files.delete(dropped);
        modules.await("removed");

        thenTheModuleIsAwayAndTheRestIsThere();
        ModuleJar.drop(ROND, jar);
        modules.await("running");
        assertThat(firstRound()).isEqualTo(round);
    }

    @Test
    public void aStoppedModuleIsAwayUntilItIsStarted() {
        JsonNode round = firstRound();
        Modules.Others others = modules.others();
        assertThat(modules.menuOf(inspector)).contains(ModuleJar.ID);

        modules.stop().is(200);
        modules.await("stopped");

        thenTheModuleIsAwayAndTheRestIsThere();
        auditor.get(FIGURE).refused(503, "module-not-running");
        assertThat(modules.start().is(200).json().path("state").asText()).isEqualTo("running");
        modules.await("running");
        assertThat(firstRound()).isEqualTo(round);
        assertThat(modules.menuOf(inspector)).contains(ModuleJar.ID);
        others.areUntouchedIn(modules.others());
    }

    @Test
    public void aRemovedModuleComesBackWithItsData() {
        JsonNode round = firstRound();

        modules.remove().is(200);
        modules.await("removed");

        thenTheModuleIsAwayAndTheRestIsThere();
        assertThat(modules.running()).isEmpty();
        modules.start().is(200);
        modules.await("running");
        assertThat(firstRound()).isEqualTo(round);
    }

    @Test
    public void anUploadedJarTakesThePlaceOfTheOneThatRunsAndIsInTheTrail() {
        String version = nextVersion();
        Modules.Others others = modules.others();

        modules.upload(jar().version(version), Installation.PASSWORD).is(200, 201);
        modules.await("running", version);

        assertThat(modules.module().path("source").asText()).isEqualTo("upload");
        assertThat(modules.running()).hasSize(1);
        others.areUntouchedIn(modules.others());
        List<JsonNode> trail = auditor.all("/api/audit/v1/entries?action=modules.module.upload");
        assertThat(trail).anyMatch(entry -> entry.toString().contains(version));
    }

    @Test
    public void aRebuiltJarOfTheVersionThatRunsCanBeUploaded() {
        modules.upload(jar().with("Rond-Build", "1"), Installation.PASSWORD).is(200, 201);
        byte[] rebuilt = jar().with("Rond-Build", "2");

        modules.upload(rebuilt, Installation.PASSWORD).is(200, 201);

        modules.await("running");
        List<JsonNode> trail = auditor.all("/api/audit/v1/entries?action=modules.module.upload");
        assertThat(trail).anyMatch(entry -> entry.toString().contains(ModuleJar.sha256(rebuilt)));
    }

    @Test
    public void anUploadAsksForThePasswordAgain() {
        String version = modules.module().path("version").asText();

        modules.upload(jar().version(nextVersion()), "wrong").refused(403, "password-not-confirmed");

        assertThat(modules.module().path("version").asText()).isEqualTo(version);
    }

    @Test
    public void whatIsNoModuleIsRefusedAndTheOldOneStays() {
        String version = modules.module().path("version").asText();

        modules.upload("no jar".getBytes(StandardCharsets.UTF_8), Installation.PASSWORD)
                .refused(422, "not-a-module");
        modules.upload(jar().with("Rond-Module", null), Installation.PASSWORD).refused(422, "not-a-module");
        modules.upload(jar().with("Bundle-Activator", "x.Y"), Installation.PASSWORD)
                .refused(422, "not-a-module");
        modules.upload(jar().with("Import-Package", "no.such.thing"), Installation.PASSWORD)
                .refused(409, "module-unresolved");

        modules.await("running", version);
    }

    @Test
    public void uploadingCanBeSwitchedOff() {
        ROND.set("se.rond.modules.cfg", "uploadAllowed", false);
        try {
            thenAnUploadIsRefusedBy("upload-switched-off");
        } finally {
            ROND.set("se.rond.modules.cfg", "uploadAllowed", true);
        }
        thenAnUploadIsRefusedBy("not-a-module");
    }

    @Test
    public void redeployingLeavesNothingBehind() {
        for (int i = 0; i < 2; i++) {
            redeployWithTraffic();
        }
        long loaders = ROND.management().classLoaders();
        int threads = ROND.management().threads();

        for (int i = 0; i < 8; i++) {
            redeployWithTraffic();
        }

        assertThat(loaders).isGreaterThan(50);
        // what a redeployment leaves goes when the last request, timer or finalizer of it has gone, not before
        Waiting.until(
                () -> ROND.management().classLoaders() <= loaders + 1,
                Duration.ofSeconds(30),
                () -> loaders + " class loaders before, now "
                        + ROND.management().classLoaders());
        assertThat(ROND.management().threads()).isLessThan(threads + 10);
    }

    @Test
    public void aJarRemovedWhileRondWasDownStaysRemovedAlsoWithoutItsCache() throws IOException {
        JsonNode round = firstRound();
        String version = nextVersion();
        byte[] jar = jar().version(version);
        Path dropped = ModuleJar.drop(ROND, jar);
        modules.await("running", version);

        ROND.stop();
        Files.delete(dropped);
        ROND.wipeCache();
        ROND.start("fire-safety");

        modules = new Modules(ROND);
        modules.await("removed");
        auditor = ROND.signedInAs("auditor");
        inspector = ROND.signedInAs("inspector");
        thenTheModuleIsAwayAndTheRestIsThere();
        modules.start().is(200);
        modules.await("running");
        assertThat(firstRound()).isEqualTo(round);
    }

    @Test
    public void aJarOfTheSameVersionOutlivesRestartsUntilItIsTakenAway() throws IOException {
        modules.upload(jar().with("Rond-Build", "1"), Installation.PASSWORD).is(200, 201);
        Path dropped = ModuleJar.drop(ROND, jar().with("Rond-Build", "2"));
        modules.awaitSource("deploy");

        ROND.stop();
        ROND.start();
        modules = new Modules(ROND);
        modules.await("running");
        assertThat(modules.module().path("source").asText()).isEqualTo("deploy");
        assertThat(modules.running()).hasSize(1);

        ROND.stop();
        Files.delete(dropped);
        ROND.start("fire-safety");
        modules = new Modules(ROND);
        modules.await("removed");
    }

    @Test
    public void anUploadedModuleComesBackWithoutItsCache() {
        JsonNode round = firstRound();
        String version = nextVersion();
        modules.upload(jar().version(version), Installation.PASSWORD).is(200, 201);
        modules.await("running", version);

        ROND.stop();
        ROND.wipeCache();
        ROND.start();

        modules = new Modules(ROND);
        modules.await("running", version);
        assertThat(modules.module().path("source").asText()).isEqualTo("upload");
        auditor = ROND.signedInAs("auditor");
        assertThat(firstRound()).isEqualTo(round);
    }

    @Test
    public void aRemovedModuleStaysRemovedThroughACleanStart() {
        JsonNode round = firstRound();
        modules.remove().is(200);
        modules.await("removed");

        ROND.stop();
        ROND.startClean("fire-safety");

        modules = new Modules(ROND);
        modules.await("removed");
        modules.start().is(200);
        modules.await("running");
        auditor = ROND.signedInAs("auditor");
        assertThat(firstRound()).isEqualTo(round);
    }

    private void thenAnUploadIsRefusedBy(String rule) {
        byte[] noModule = "no jar".getBytes(StandardCharsets.UTF_8);
        Waiting.until(
                () -> rule.equals(modules.upload(noModule, Installation.PASSWORD)
                        .json()
                        .path("rule")
                        .asText()),
                Duration.ofSeconds(20),
                () -> rule);
    }

    private void thenTheModuleIsAwayAndTheRestIsThere() {
        inspector.get(CHECKLISTS).refused(inspector.get(CHECKLISTS).status());
        assertThat(inspector.get(CHECKLISTS).status()).isIn(404, 503);
        assertThat(modules.menuOf(inspector)).doesNotContain(ModuleJar.ID);
        assertThat(auditor.get(UNITS).is(200).items()).isNotEmpty();
        JsonNode finding = auditor.get(FINDINGS + "?limit=1").is(200).items().get(0);
        auditor.get(FINDINGS + "/" + finding.path("id").asText()).is(200);
    }

    private void redeployWithTraffic() {
        String version = nextVersion();
        modules.upload(jar().version(version), Installation.PASSWORD).is(200, 201);
        modules.await("running", version);
        inspector.get(CHECKLISTS).is(200);
        JsonNode round = inspector.get(ROUNDS + "?mine=true").is(200).items().get(0);
        inspector.get(ROUNDS + "/" + round.path("id").asText()).is(200);
        inspector.get("/api/openapi.json").is(200);
        auditor.get(FIGURE).is(200);
    }

    private String moreThanOne() {
        List<Bundle> running = modules.running();
        return running.size() > 1 ? running.toString() : "";
    }

    private String stateOtherThan(String state) {
        String now = modules.module().path("state").asText();
        return now.equals(state) ? "" : now;
    }

    private JsonNode firstRound() {
        JsonNode round =
                auditor.get(ROUNDS + "?limit=1&state=approved").is(200).items().get(0);
        return auditor.get(ROUNDS + "/" + round.path("id").asText()).is(200).json();
    }

    private static ModuleJar jar() {
        return ModuleJar.of(ROND);
    }

    private static String nextVersion() {
        return "0.1.0.b" + ++count;
    }
}
