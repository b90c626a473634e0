// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import se.rond.platform.console.module.DeployedModule;
import se.rond.platform.console.module.TestModules;

public class ConsoleModulesResourceTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<DeployedModule> deployed = new ArrayList<>();

    @Test
    public void whoeverIsSignedInSeesEveryModuleButOnlyTheirOwnMenu() throws IOException {
        givenModule("rond", "rond.see");
        givenModule("fire-safety", "fire-safety.read");

        ConsoleView view = ConsoleModulesResource.view(deployed, "Exempelby", Set.of("fire-safety.read"), true);

        assertThat(view.modules()).extracting(ConsoleView.Module::id).containsExactly("rond", "fire-safety");
        assertThat(view.modules().get(0).menu()).isEmpty();
        assertThat(view.modules().get(1).menu())
                .extracting(ConsoleView.Item::path)
                .containsExactly("/fire-safety");
    }

    @Test
    public void aModuleThatSaysWhomItIsForIsNamedToNobodyElse() throws IOException {
        var root = folder.newFolder("vault").toPath();
        Files.writeString(
                root.resolve("module.json"),
                "{\"permission\": [\"vault.read\", \"vault.read_released\"], \"menu\":"
                        + " [{\"id\": \"start\", \"path\": \"/vault\", \"permission\": \"vault.read\"}]}");
        deployed.add(TestModules.of("vault", root));

        assertThat(seenBy("fire-safety.read")).isEmpty();
        assertThat(seenBy("vault.read_released"))
                .singleElement()
                .satisfies(module -> assertThat(module.menu()).isEmpty());
        assertThat(seenBy("vault.read"))
                .singleElement()
                .satisfies(module -> assertThat(module.menu()).hasSize(1));
    }

    private List<ConsoleView.Module> seenBy(String permission) {
        return ConsoleModulesResource.view(deployed, "Exempelby", Set.of(permission), true)
                .modules();
    }

    @Test
    public void nobodySignedInSeesThePlatformAloneAndNoMenu() throws IOException {
        givenModule("rond", "");
        givenModule("fire-safety", "");

        ConsoleView view = ConsoleModulesResource.view(deployed, "Exempelby", Set.of(), false);

        assertThat(view.modules()).extracting(ConsoleView.Module::id).containsExactly("rond");
        assertThat(view.modules().get(0).menu()).isEmpty();
    }

    @Test
    public void nobodySignedInSeesAModuleWithPagesForEverybody() throws IOException {
        givenModule("rond", "");
        var root = folder.newFolder("fire-safety").toPath();
        Files.writeString(
                root.resolve("module.json"),
                "{\"open\": [\"/fault\"], \"menu\": [{\"id\": \"start\", \"path\": \"/fire-safety\"}]}");
        deployed.add(TestModules.of("fire-safety", root));

        ConsoleView view = ConsoleModulesResource.view(deployed, "Exempelby", Set.of(), false);

        assertThat(view.modules().get(1).open()).containsExactly("/fault");
        assertThat(view.modules().get(1).menu()).isEmpty();
    }

    @Test
    public void theRevisionFollowsModulesPermissionsAndMunicipality() throws IOException {
        givenModule("rond", "rond.see");
        String first = revision("Exempelby", "rond.see");

        assertThat(revision("Exempelby", "rond.see")).isEqualTo(first);
        assertThat(revision("Exempelby")).isNotEqualTo(first);
        assertThat(revision("Annanby", "rond.see")).isNotEqualTo(first);
        givenModule("fire-safety", "fire-safety.read");
        assertThat(revision("Exempelby", "rond.see")).isNotEqualTo(first);
    }

    private void givenModule(String id, String permission) throws IOException {
        var root = folder.newFolder(id).toPath();
        Files.writeString(
                root.resolve("module.json"),
                "{\"menu\":[{\"id\":\"start\",\"path\":\"/" + id + "\""
                        + (permission.isEmpty() ? "" : ",\"permission\":\"" + permission + "\"") + "}]}");
        deployed.add(TestModules.of(id, root));
    }

    private String revision(String municipality, String... permissions) {
        return ConsoleModulesResource.view(deployed, municipality, Set.of(permissions), true)
                .revision();
    }
}
