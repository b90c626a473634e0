// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.module;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import se.rond.platform.console.site.FileTree;
import se.rond.platform.console.site.Folder;

/** The platform's own pages are complete: every page that is named is there, every word in both languages. */
public class PlatformPagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** A whole key in quotes; keys that are put together at run time are not seen. */
    private static final Pattern KEY = Pattern.compile("'(rond|shell)\\.([A-Za-z0-9_.]+)'");

    private static final Set<String> KEPT_ON_THE_DEVICE = Set.of("lang", "theme", "session", "modules");

    private final FileTree pages = Folder.built("console");
    private final FileTree shell = Folder.built("shell");

    @Test
    public void theDescriptionIsUnderstood() {
        DeployedModule module = DeployedModule.of("rond", "0.1.0", pages, false);

        assertThat(module.manifest().menu()).extracting(Manifest.Entry::id).contains("home", "findings", "modules");
        assertThat(module.manifest().menu())
                .allSatisfy(entry -> assertThat(module.manifest().groups())
                        .extracting(Manifest.Group::id)
                        .contains(entry.group()));
    }

    @Test
    public void everyPageThatIsNamedIsThere() {
        DeployedModule module = DeployedModule.of("rond", "0.1.0", pages, false);
        Matcher page = Pattern.compile("page\\('([^']+)', '([a-z-]+)'")
                .matcher(pages.require("index.js").text());
        List<String> named = new ArrayList<>();
        while (page.find()) {
            named.add("pages/" + page.group(2) + ".js");
            assertThat(page.group(1))
                    .satisfiesAnyOf(
                            path -> assertThat(path).isEqualTo("/"),
                            path -> assertThat(module.mayAnswer(path)).as(path).isTrue());
        }

        assertThat(named).hasSizeGreaterThan(15);
        assertThat(pages.paths()).containsAll(named);
    }

    @Test
    public void swedishAndEnglishHaveTheSameWords() throws IOException {
        assertThat(words(pages, "sv")).isEqualTo(words(pages, "en"));
        assertThat(words(shell, "sv")).isEqualTo(words(shell, "en"));
    }

    @Test
    public void everyWordThatAPageAsksForIsInTheCatalogue() throws IOException {
        Set<String> ofPages = words(pages, "sv");
        Set<String> ofShell = words(shell, "sv");
        for (FileTree tree : List.of(pages, shell)) {
            for (String path :
                    tree.paths().stream().filter(p -> p.endsWith(".js")).toList()) {
                Matcher key = KEY.matcher(tree.require(path).text());
                while (key.find()) {
                    if (KEPT_ON_THE_DEVICE.contains(key.group(2))) {
                        continue;
                    }
                    assertThat(key.group(1).equals("rond") ? ofPages : ofShell)
                            .as(path)
                            .contains(key.group(2));
                }
            }
        }
    }

    private static Set<String> words(FileTree tree, String language) throws IOException {
        JsonNode catalogue =
                JSON.readTree(tree.require("i18n/" + language + ".json").text());
        Set<String> keys = new TreeSet<>();
        catalogue.fields().forEachRemaining(entry -> {
            assertThat(entry.getValue().toString()).as(entry.getKey()).hasSizeGreaterThan(2);
            keys.add(entry.getKey());
        });
        return keys;
    }
}
