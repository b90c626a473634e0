// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class FileTreeTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void whatABrowserHasNoUseForIsNotThere() throws IOException {
        given(
                "index.js",
                "pages/round.js",
                "Secret.class",
                ".hidden.js",
                "keys.properties",
                "i18n/sv.json",
                "lit/LICENSE");

        assertThat(tree().paths()).containsExactly("i18n/sv.json", "index.js", "lit/LICENSE", "pages/round.js");
    }

    @Test
    public void onlyPlainPathsHaveAType() {
        for (String path :
                List.of("../x.js", "a/../x.js", "a//x.js", "/x.js", "a\\x.js", "a/.x.js", "a%2fx.js", "", "x", "x.")) {
            assertThat(FileTree.typeOf(path)).as(path).isEmpty();
        }
        assertThat(FileTree.typeOf("pages/round.js")).contains("text/javascript; charset=utf-8");
    }

    @Test
    public void theHashFollowsContentAndNamesAndNothingElse() throws IOException {
        given("a.js", "b.js");
        String before = tree().hash();

        assertThat(tree().hash()).isEqualTo(before);
        Files.writeString(file("b.js"), "changed");
        String changed = tree().hash();
        Files.move(file("b.js"), file("c.js"));

        assertThat(List.of(before, changed, tree().hash())).doesNotHaveDuplicates();
    }

    private void given(String... paths) throws IOException {
        for (String path : paths) {
            Files.createDirectories(file(path).getParent());
            Files.writeString(file(path), "content of " + path);
        }
    }

    private FileTree tree() {
        return Folder.of(folder.getRoot().toPath());
    }

    private Path file(String path) {
        return folder.getRoot().toPath().resolve(path);
    }
}
