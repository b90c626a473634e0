// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import se.rond.kernel.Text;
import se.rond.platform.console.site.Folder;

public class DeployedModuleTest {

    private static final String MANIFEST = """
        {"apiVersion": 1, "entry": "index.js", "order": 20, "name": {"sv": "Brandskydd", "en": "Fire safety"}, "menu": [
         {"id": "rounds", "path": "/fire-safety/rounds", "icon": "clipboard", "permission": "fire-safety.read", "label": {"sv": "Ronder", "en": "Rounds"}},
         {"id": "schedules", "path": "/fire-safety/schedules", "permission": ["fire-safety.edit", "fire-safety.compile"], "label": {"sv": "Scheman"}},
         {"id": "help", "path": "/fire-safety/help", "label": "Help"}]}
        """;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theMenuShowsWhatTheCallerMayOpen() throws IOException {
        given(MANIFEST);

        assertThat(menuFor()).containsExactly("help");
        assertThat(menuFor("fire-safety.read")).containsExactly("rounds", "help");
        assertThat(menuFor("fire-safety.compile")).containsExactly("schedules", "help");
        assertThat(menuFor("other.read", "fire-safety.rea")).containsExactly("help");
    }

    @Test
    public void aTextWithoutEnglishIsSwedishInBoth() throws IOException {
        given(MANIFEST);

        assertThat(module().manifest().menu().get(1).label()).isEqualTo(new Text("Scheman", "Scheman"));
    }

    @Test
    public void itsPagesBeginWithItsIdOrAsItSays() throws IOException {
        given("""
                {"open": ["/fault"], "pages": ["/wall"], "menu": [
                 {"id": "home", "path": "/"}, {"id": "kiosk", "path": "/kiosk"}]}
                """);

        for (String path : List.of("/fire-safety", "/fire-safety/x/y", "/fault/AB12", "/wall", "/wall/1", "/kiosk/2")) {
            assertThat(module().mayAnswer(path)).as(path).isTrue();
        }
        for (String path : List.of("/", "/fire", "/fire-safety-2", "/faults", "/x/wall", "/wp-login")) {
            assertThat(module().mayAnswer(path)).as(path).isFalse();
        }
    }

    @Test
    public void filesAreFoundAtTheRevisionOnly() throws IOException {
        given(MANIFEST);
        DeployedModule module = module();

        assertThat(module.file(module.base() + "index.js")).isPresent();
        assertThat(module.file("/m/fire-safety/0.0.9-old/index.js")).isEmpty();
        assertThat(module.file(module.base() + "../index.js")).isEmpty();
        assertThat(module.fileNames()).containsExactly("index.js");
    }

    @Test
    public void anotherContentIsAnotherRevision() throws IOException {
        given(MANIFEST);
        String before = module().revision();
        Files.writeString(folder.getRoot().toPath().resolve("index.js"), "export const apiVersion = 2;");

        assertThat(module().revision()).isNotEqualTo(before).startsWith("0.1.0-");
    }

    @Test
    public void aBrokenDescriptionIsRefusedWithWords() throws IOException {
        given("{\"menu\": [{\"path\": \"/x\"}]}");

        assertThat(assertThrows(IllegalArgumentException.class, this::module)).hasMessageContaining("a id is missing");
    }

    private void given(String manifest) throws IOException {
        Files.writeString(folder.getRoot().toPath().resolve("module.json"), manifest);
        Files.writeString(folder.getRoot().toPath().resolve("index.js"), "export const apiVersion = 1;");
    }

    private DeployedModule module() {
        return DeployedModule.of(
                "fire-safety", "0.1.0", Folder.of(folder.getRoot().toPath()), false);
    }

    private List<String> menuFor(String... permissions) {
        return module().menuFor(Set.of(permissions)).stream()
                .map(Manifest.Entry::id)
                .toList();
    }
}
