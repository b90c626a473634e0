// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.console.module;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;
import se.rond.platform.console.site.FileTree;
import se.rond.platform.console.site.Folder;

/** Whatever part of the system says how it is has a name in words on the page of the modules, not its code. */
public class PartsOfHealthTest {

    private static final Path BUNDLES = Path.of("..", "..");
    private static final Pattern NAME = Pattern.compile("String name\\(\\) \\{\\s*return \"([a-z-]+)\";");

    private final FileTree pages = Folder.built("console");

    @Test
    public void everyPartHasWordsInBothLanguages() throws IOException {
        Set<String> parts = parts();

        assertThat(parts).contains("database", "evidence", "mail", "modules");
        for (String language : Set.of("sv", "en")) {
            JsonNode words = new ObjectMapper()
                    .readTree(pages.require("i18n/" + language + ".json").text());
            assertThat(parts)
                    .allSatisfy(part -> assertThat(words.path("health." + part).asText())
                            .as(part + " in " + language)
                            .isNotBlank());
        }
    }

    /** The names that the health checks of all bundles give themselves. */
    private static Set<String> parts() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            if (source.contains("Status check() {") && source.contains("HealthCheck")) {
                Matcher name = NAME.matcher(source);
                assertThat(name.find()).as(file + " has a name").isTrue();
                names.add(name.group(1));
            }
        }
        return names;
    }

    /** Only what stands under src: what is being built beside this comes and goes. */
    private static List<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> bundles = Files.walk(BUNDLES, 2)) {
            for (Path bundle : bundles.toList()) {
                Path root = bundle.resolve(Path.of("src", "main", "java"));
                if (Files.isDirectory(root)) {
                    try (Stream<Path> found = Files.walk(root)) {
                        found.filter(path -> path.toString().endsWith(".java")).forEach(files::add);
                    }
                }
            }
        }
        return files;
    }
}
