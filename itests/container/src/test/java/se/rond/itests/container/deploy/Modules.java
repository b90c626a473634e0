// SPDX-License-Identifier: Apache-2.0
package se.rond.itests.container.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.rond.itests.container.http.Answer;
import se.rond.itests.container.http.Visitor;
import se.rond.itests.container.installation.Installation;
import se.rond.itests.container.installation.Management.Bundle;
import se.rond.itests.container.installation.Waiting;

/** The modules page as an administrator uses it, for the one module that there is. */
public final class Modules {

    private static final String ADDRESS = "/api/modules/v1/modules";
    private static final String MODULE = ADDRESS + "/" + ModuleJar.ID;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Installation installation;
    private final Visitor admin;

    public Modules(Installation installation) {
        this.installation = installation;
        this.admin = installation.signedInAs("admin");
    }

    public Answer start() {
        return admin.post(MODULE + "/start");
    }

    public Answer stop() {
        return admin.post(MODULE + "/stop");
    }

    public Answer remove() {
        return admin.delete(MODULE);
    }

    public Answer upload(byte[] jar, String password) {
        return admin.with("X-Confirm-Password", password).post(ADDRESS, "application/java-archive", jar);
    }

    public JsonNode module() {
        return admin.get(MODULE).is(200).json();
    }

    /** Waits until the module is in a state, and for one that runs, until it answers. */
    public void await(String state) {
        Waiting.until(() -> isIn(state), PATIENCE, () -> "state " + state + " of " + module());
    }

    public void await(String state, String version) {
        Waiting.until(
                () -> version.equals(module().path("version").asText()) && isIn(state),
                PATIENCE,
                () -> state + " in version " + version + ": " + module());
    }

    public void awaitSource(String source) {
        Waiting.until(() -> source.equals(module().path("source").asText()), PATIENCE, () -> source + ": " + module());
    }

    private boolean isIn(String state) {
        if (!state.equals(module().path("state").asText())) {
            return false;
        }
        int status =
                installation.visitor().get("/api/fire-safety/v1/checklists").status();
        return state.equals("running") == (status == 401);
    }

    /** Ids of the modules in somebody's menu. */
    public List<String> menuOf(Visitor somebody) {
        return somebody.get("/api/console/v1/modules").is(200).json().findValuesAsText("id");
    }

    /** Bundles of the module that run right now: more than one is one too many. */
    public List<Bundle> running() {
        return installation.management().bundles().values().stream()
                .filter(bundle -> bundle.symbolicName().equals(symbolicName()))
                .filter(bundle -> bundle.state().equals("ACTIVE"))
                .toList();
    }

    /** Every other bundle, as it is now. */
    public Others others() {
        Map<Long, Bundle> bundles = new TreeMap<>(installation.management().bundles());
        bundles.values().removeIf(bundle -> bundle.symbolicName().equals(symbolicName()));
        Map<Long, String> services = new TreeMap<>(installation.management().services());
        services.values().removeIf(service -> !bundles.containsKey(Long.valueOf(service.split(" ")[0])));
        assertThat(bundles).hasSizeGreaterThan(50);
        assertThat(services).hasSizeGreaterThan(50);
        return new Others(bundles, services);
    }

    /** What is not the module: nothing of it may change because the module does. */
    public record Others(Map<Long, Bundle> bundles, Map<Long, String> services) {

        /** What a bundle registers for the module goes with the module. */
        private static final Set<String> FOR_THE_MODULE =
                Set.of("jakarta.persistence.EntityManager", "se.rond.persistence.UnitHealth");

        /** Fails if a bundle was updated, stopped or started, or a service of one was registered anew. */
        public void areUntouchedIn(Others now) {
            assertThat(now.bundles()).isEqualTo(bundles);
            Map<Long, String> lost = new TreeMap<>(services);
            lost.keySet().removeAll(now.services().keySet());
            lost.values().removeIf(service -> FOR_THE_MODULE.stream().anyMatch(service::contains));
            assertThat(lost).as("services that went or were registered anew").isEmpty();
        }
    }

    private String symbolicName() {
        return ModuleJar.of(installation).symbolicName();
    }
}
